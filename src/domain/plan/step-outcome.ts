/** What became of the next steps of the earlier round. */
import { fail, ok, type Result } from "../result.ts";
import {
  type FateState,
  type NextStep,
  PLAN_LIMITS,
  type Plan,
  type PlanReason,
  type StepFate,
} from "./plan.ts";
import { readLine } from "./text.ts";

/** What is known of an earlier step; without state and note where nobody said. */
export function fateOf({ fates }: Pick<Plan, "fates">, step: NextStep["id"]): StepFate {
  return fates.find((fate) => fate.step === step) ?? { step, state: null, note: "" };
}

/** Notes what became of an earlier step, or takes it back with null; the note stays. */
export function setFateState(
  plan: Plan,
  step: NextStep["id"],
  state: FateState | null,
): Result<Plan, PlanReason> {
  return withFate(plan, { ...fateOf(plan, step), state });
}

/** Writes one line on what became of an earlier step; an empty one is none. */
export function setFateNote(
  plan: Plan,
  step: NextStep["id"],
  raw: string,
): Result<Plan, PlanReason> {
  const note = readLine(raw, PLAN_LIMITS.fateNoteCharacters);
  return note.ok ? withFate(plan, { ...fateOf(plan, step), note: note.value }) : note;
}

export function isEmptyFate({ state, note }: StepFate): boolean {
  return state === null && note === "";
}

/** A fate in which nothing is left is none. There are no more than an earlier plan has steps. */
function withFate(plan: Plan, fate: StepFate): Result<Plan, PlanReason> {
  const others = plan.fates.filter(({ step }) => step !== fate.step);
  if (isEmptyFate(fate)) return ok({ ...plan, fates: others });
  if (others.length >= PLAN_LIMITS.joinedSteps) return fail("too-many");
  return ok({ ...plan, fates: [...others, fate].toSorted((one, other) => one.step - other.step) });
}
