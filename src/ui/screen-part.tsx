import { type ReactNode, useId } from "react";
import shared from "./shared.module.css";

type PartProps = { readonly heading: string; readonly children: ReactNode };

/** One of several things on a screen, under a heading of its own. */
export function ScreenPart({ heading, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={shared["stack4"]}>
      <h2 id={id} className={shared["larger"]}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
