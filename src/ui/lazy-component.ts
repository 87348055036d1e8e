import { type ComponentType, createElement, lazy, useState } from "react";

/** A component that is fetched when it is first drawn, or ahead of that. */
type LazyComponent<Props> = ComponentType<Props> & { readonly prefetch: () => Promise<void> };

/** What was fetched ahead is drawn at once: `lazy` alone would always show the page as waiting first. */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  const prefetch = async () => {
    loaded ??= await load();
  };
  const Later: ComponentType<Props> = lazy(async () => ({ default: (loaded ??= await load()) }));
  // What is shown stays: another component in its place would begin anew.
  const Drawn = (props: Props) => createElement(useState(() => loaded ?? Later)[0], props);
  return Object.assign(Drawn, { prefetch });
}
