/** What became of the next steps of the earlier round. */
import { fail, ok, type Result } from "../result.ts";
import {
  type NextStep,
  type OutcomeState,
  PLAN_LIMITS,
  type Plan,
  type PlanReason,
  type StepOutcome,
} from "./plan.ts";
import { readLine } from "./text.ts";

/** What is known of an earlier step; without state and note where nobody said. */
export function outcomeOf({ outcomes }: Pick<Plan, "outcomes">, step: NextStep["id"]): StepOutcome {
  return outcomes.find((outcome) => outcome.step === step) ?? { step, state: null, note: "" };
}

/** Notes what became of an earlier step, or takes it back with null; the note stays. */
export function setOutcomeState(
  plan: Plan,
  step: NextStep["id"],
  state: OutcomeState | null,
): Result<Plan, PlanReason> {
  return withOutcome(plan, { ...outcomeOf(plan, step), state });
}

/** Writes one line on what became of an earlier step; an empty one is none. */
export function setOutcomeNote(
  plan: Plan,
  step: NextStep["id"],
  raw: string,
): Result<Plan, PlanReason> {
  const note = readLine(raw, PLAN_LIMITS.outcomeNoteCharacters);
  return note.ok ? withOutcome(plan, { ...outcomeOf(plan, step), note: note.value }) : note;
}

export function isEmptyOutcome({ state, note }: StepOutcome): boolean {
  return state === null && note === "";
}

/** An outcome in which nothing is left is none. There are no more than an earlier plan has steps. */
function withOutcome(plan: Plan, outcome: StepOutcome): Result<Plan, PlanReason> {
  const others = plan.outcomes.filter(({ step }) => step !== outcome.step);
  if (isEmptyOutcome(outcome)) return ok({ ...plan, outcomes: others });
  if (others.length >= PLAN_LIMITS.joinedSteps) return fail("too-many");
  return ok({
    ...plan,
    outcomes: [...others, outcome].toSorted((one, other) => one.step - other.step),
  });
}
