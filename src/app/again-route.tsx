import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { paths, STEPS } from "#platform/paths.ts";
import { AgainScreen } from "#screens/again/again-screen.tsx";
import { Frame } from "./frame.tsx";
import { WithPlan } from "./with-plan.tsx";

/** Where the round after an opened assessment is started. */
export function AgainRoute({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("again");
  const [, navigate] = useLocation();
  const { id, example } = assessment;
  return (
    <Frame
      workspace={{ id, step: null, open: STEPS, example, canPresent: true }}
      title={t("start.title")}
    >
      <WithPlan assessmentId={id}>
        {(plan) => (
          <AgainScreen
            assessment={assessment}
            plan={plan}
            onStarted={(round) => {
              navigate(paths.step(round.id, "setup"));
            }}
          />
        )}
      </WithPlan>
    </Frame>
  );
}
