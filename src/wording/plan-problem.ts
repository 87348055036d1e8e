import type { PlanReason } from "#domain/plan/plan.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";

type ProblemWords = WordsOf<"plan" | "errors">;

/** The reasons that have a sentence there; another one does not compile where it is given. */
type ReasonOf<Key> = Key extends `errors:problem.${infer Reason}` ? Reason : never;

/** Why a change of the plan is not on disk, in a sentence. */
export function planProblem(
  t: ProblemWords,
  reason: PlanReason | ReasonOf<Parameters<ProblemWords>[0]>,
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
