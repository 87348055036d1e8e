import { type ReactNode, useId } from "react";
import styles from "./part.module.css";

type PartProps = { readonly heading: string; readonly children: ReactNode };

/** One of several things on a screen, under a heading of its own. */
export function Part({ heading, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles["part"]}>
      <h2 id={id} className={styles["heading"]}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
