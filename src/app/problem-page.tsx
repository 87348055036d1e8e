import type { ReactNode } from "react";
import styles from "./problem-page.module.css";

type ProblemPageProps = { readonly title: string; readonly children: ReactNode };

/** What stands in the frame where there is nothing else to show. */
export function ProblemPage({ title, children }: ProblemPageProps) {
  return (
    <div className={styles["page"]}>
      <h1 className={styles["title"]}>{title}</h1>
      {children}
    </div>
  );
}
