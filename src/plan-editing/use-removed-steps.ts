import { useState } from "react";
import { removeNextStep, restoreNextStep } from "#domain/plan/next-step.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { ok } from "#domain/result.ts";
import { usePlanEditing } from "./plan-editing.ts";

/** Takes next steps out of the plan; those that were taken out here can be brought back. */
export function useRemovedSteps() {
  const { change } = usePlanEditing();
  const [removed, setRemoved] = useState<readonly NextStep[]>([]);
  const forget = (step: NextStep) => {
    setRemoved((all) => all.filter(({ id }) => id !== step.id));
  };
  return {
    removed,
    remove: async (step: NextStep) => {
      // What was decided just before may be on disk without having been shown.
      let taken = step;
      const changed = await change((plan) => {
        taken = plan.nextSteps.find(({ id }) => id === step.id) ?? step;
        return ok(removeNextStep(plan, step.id));
      });
      if (!changed.ok) return;
      forget(step);
      setRemoved((all) => [...all, taken]);
    },
    /** Whether it is back. */
    restore: async (step: NextStep) => {
      const changed = await change((plan) => restoreNextStep(plan, step));
      if (changed.ok) forget(step);
      return changed.ok;
    },
  };
}
