import type { ReactNode } from "react";
import styles from "./notice.module.css";

type NoticeProps = {
  /** `error` is announced at once, the others when the reader pauses. */
  readonly tone: "info" | "done" | "error";
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** Something that happened or that one should know, in place, with what to do about it. */
export function Notice({ tone, children, action }: NoticeProps) {
  return (
    <div
      className={`${styles["notice"]} ${styles[tone]}`}
      role={tone === "error" ? "alert" : "status"}
    >
      <div className={styles["text"]}>{children}</div>
      {action}
    </div>
  );
}
