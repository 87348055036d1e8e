import { useTranslation } from "#platform/i18n/use-translation.ts";
import { openPlan, usePlan } from "#platform/storage/plan-store.ts";
import { openAssessment, useWorkspace } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "../routes/workspace-route.module.css";

/** Says that what is shown could not be read again, and reads it again when asked. */
export function OutOfReach({ id }: { readonly id: string }) {
  const { t } = useTranslation(["common", "errors"]);
  const assessment = useWorkspace(({ problem }) => problem);
  const plan = usePlan((opened) =>
    opened.assessmentId === id && opened.plan ? opened.problem : null,
  );
  const problem = assessment ?? plan;
  if (problem === null) return null;
  const readAgain = () => {
    if (assessment !== null) void openAssessment(id);
    if (plan !== null) void openPlan(id);
  };
  return (
    <div className={styles["note"]}>
      <Notice tone="error" action={<Button onClick={readAgain}>{t("common:plan.retry")}</Button>}>
        <p>{t(`errors:problem.${problem}`)}</p>
      </Notice>
    </div>
  );
}
