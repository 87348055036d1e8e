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
      const changed = await change((plan) => ok(removeNextStep(plan, step.id)));
      if (!changed.ok) return;
      forget(step);
      setRemoved((all) => [...all, step]);
    },
    /** Whether it is back. */
    restore: async (step: NextStep) => {
      const changed = await change((plan) => restoreNextStep(plan, step));
      if (changed.ok) forget(step);
      return changed.ok;
    },
  };
}
