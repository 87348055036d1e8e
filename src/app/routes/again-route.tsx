import { useLocation } from "wouter";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { paths } from "#platform/paths.ts";
import { AgainScreen } from "#screens/again/again-screen.tsx";
import { WithPlan } from "../with-plan.tsx";

/** Where the round after an opened assessment is started. */
export function AgainRoute({ assessment }: { readonly assessment: Assessment }) {
  const [, navigate] = useLocation();
  return (
    <WithPlan assessmentId={assessment.id}>
      {(plan) => (
        <AgainScreen
          assessment={assessment}
          plan={plan}
          onStarted={({ id }) => {
            navigate(paths.step(id, "setup"));
          }}
        />
      )}
    </WithPlan>
  );
}
