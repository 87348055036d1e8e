import { type ComponentType, createElement, lazy, useState } from "react";

/**
 * A screen that is fetched when it is first shown, or ahead of that. What was fetched ahead is drawn
 * at once: `lazy` alone would always show the page as waiting first.
 */
export function fetchedScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): readonly [screen: ComponentType<Props>, fetchAhead: () => Promise<void>] {
  let fetched: ComponentType<Props> | null = null;
  const fetchIt = async () => {
    fetched ??= await load();
    return fetched;
  };
  const Later: ComponentType<Props> = lazy(async () => ({ default: await fetchIt() }));
  // What is shown stays: another component in its place would begin anew.
  const Screen = (props: Props) => createElement(useState(() => fetched ?? Later)[0], props);
  return [
    Screen,
    async () => {
      await fetchIt();
    },
  ];
}
