import type { ParseKeys } from "i18next";
import type { PlanReason } from "#domain/plan/plan.ts";
import type { PlanStoreReason } from "../storage/plan-store.ts";

type ProblemKey = Extract<
  ParseKeys<["plan", "errors"]>,
  `plan:problem.${string}` | `errors:problem.${string}`
>;

/** Why a change of the plan is not on disk, in a sentence of the namespaces "plan" and "errors". */
export function planProblem(
  t: (key: ProblemKey) => string,
  reason: PlanReason | PlanStoreReason,
): string {
  switch (reason) {
    case "too-long":
    case "too-many":
    case "out-of-range":
    case "no-date":
    case "unknown-step":
      return t(`plan:problem.${reason}`);
    default:
      return t(`errors:problem.${reason}`);
  }
}
