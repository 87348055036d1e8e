import type { ReactNode } from "react";
import shared from "#ui/shared.module.css";
import styles from "./problem-page.module.css";

type ProblemPageProps = { readonly title: string; readonly children: ReactNode };

/** What stands in the frame where there is nothing else to show. */
export function ProblemPage({ title, children }: ProblemPageProps) {
  return (
    <div className={styles["page"]}>
      <h1 className={shared["largest"]}>{title}</h1>
      {children}
    </div>
  );
}
