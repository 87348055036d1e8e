import { CHOICE, type PlanSaving } from "#plan-editing/plan-editing.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useSaveNews } from "#ui/hooks/use-save-news.ts";
import { Notice } from "#ui/notice.tsx";
import { planProblem } from "#wording/plan-problem.ts";
import styles from "./save-status.module.css";

/** Whether everything is on disk, in a word that stays in view; and why not. */
export function SaveStatus({ saving }: { readonly saving: PlanSaving }) {
  const { t } = useTranslation(["agree", "plan", "errors"]);
  const { status, failed } = saving;
  const reason = failed.get(CHOICE);
  return (
    <div className={styles["bar"]}>
      <p
        role={useSaveNews(status === "notSaved")}
        className={`${styles["word"]} ${status === "notSaved" ? styles["problem"] : ""}`}
      >
        {t(`agree:save.${status}`)}
      </p>
      {reason !== undefined && (
        <Notice tone="error">
          <p>{planProblem(t, reason)}</p>
        </Notice>
      )}
    </div>
  );
}
