import type { ParseKeys } from "i18next";
import type { PlanReason } from "#domain/plan/plan.ts";

type ProblemKey = Extract<
  ParseKeys<["plan", "errors"]>,
  `plan:problem.${string}` | `errors:problem.${string}`
>;

/** The reasons that have a sentence there; another one does not compile where it is given. */
type ReasonOf<Key> = Key extends `errors:problem.${infer Reason}` ? Reason : never;

/** Why a change of the plan is not on disk, in a sentence of the namespaces "plan" and "errors". */
export function planProblem(
  t: (key: ProblemKey) => string,
  reason: PlanReason | ReasonOf<ProblemKey>,
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
