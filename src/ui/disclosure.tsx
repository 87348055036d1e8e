import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

type DisclosureProps = {
  readonly title: string;
  /** What is set inside, so that nobody needs to unfold it to know. */
  readonly summary: string;
  readonly children: ReactNode;
  /** For what is fetched only then. */
  readonly onUnfold?: () => void;
};

/** A part of a page that most leave folded: its heading, what is set in it, and the rest inside. */
export function Disclosure({ title, summary, children, onUnfold }: DisclosureProps) {
  return (
    <details
      className={styles["disclosure"]}
      onToggle={(event) => {
        if (event.currentTarget.open) onUnfold?.();
      }}
    >
      {/* Named by all that is read on it, so that people who speak to the page can say any of it. */}
      <summary className={styles["head"]}>
        <h2 className={styles["title"]}>{title}</h2>{" "}
        <span className={styles["summary"]}>{summary}</span>
      </summary>
      <div className={styles["body"]}>{children}</div>
    </details>
  );
}
