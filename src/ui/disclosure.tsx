import { type ReactNode, useId } from "react";
import styles from "./disclosure.module.css";

type DisclosureProps = {
  readonly title: string;
  /** What is set inside, so that nobody needs to unfold it to know. */
  readonly summary: string;
  readonly children: ReactNode;
};

/** A part of a page that most leave folded: its heading, what is set in it, and the rest inside. */
export function Disclosure({ title, summary, children }: DisclosureProps) {
  const id = useId();
  return (
    <details className={styles["disclosure"]}>
      <summary className={styles["head"]} aria-labelledby={id} aria-describedby={`${id}-summary`}>
        <h2 id={id} className={styles["title"]}>
          {title}
        </h2>
        <span id={`${id}-summary`} className={styles["summary"]}>
          {summary}
        </span>
      </summary>
      <div className={styles["body"]}>{children}</div>
    </details>
  );
}
