import { type ReactNode, useEffect } from "react";
import type { Plan } from "#domain/plan/plan.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { followPlan, openPlan, usePlan } from "#platform/storage/plan-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { RawData } from "./problems/raw-data.tsx";
import { Waiting } from "./waiting.tsx";

type WithPlanProps = {
  readonly assessmentId: string;
  readonly children: (plan: Plan) => ReactNode;
};

/** Opens the plan of an assessment and shows it as it stands on disk, whatever window changes it. */
export function WithPlan({ assessmentId, children }: WithPlanProps) {
  const { t } = useTranslation(["common", "errors"]);
  const opened = usePlan();
  useEffect(() => {
    void openPlan(assessmentId);
    return followPlan(assessmentId);
  }, [assessmentId]);
  // A plan that is still shown may hold what is not on disk.
  useNewerVersion(opened.problem, opened.plan === null);
  if (opened.assessmentId !== assessmentId) return <Waiting />;
  const { plan, problem } = opened;
  if (plan) return children(plan);
  if (!problem) return <Waiting />;
  return (
    <>
      <Notice
        tone="error"
        action={
          <Button onClick={() => void openPlan(assessmentId)}>
            {t(problem === "plan-damaged" ? "plan.begin" : "plan.retry")}
          </Button>
        }
      >
        <p>{t(`errors:problem.${problem}`)}</p>
      </Notice>
      {(problem === "plan-damaged" || problem === "plan-newer") && <RawData ids={[assessmentId]} />}
    </>
  );
}
