/** What the parties do next: a few steps, each with an owner in each organisation. */
import type { LocalDate } from "../assessment/assessment.ts";
import { isRealDate } from "../assessment/consistency.ts";
import { parseOptionalName } from "../assessment/name.ts";
import { PARTIES, type PartyId, type PerParty, perParty } from "../assessment/party.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import { fail, ok, type Result } from "../result.ts";
import { type NextStep, type Owner, PLAN_LIMITS, type Plan, type PlanReason } from "./plan.ts";
import { readLine } from "./text.ts";

/** What can be written or edited of a next step; what is left out stays as it is. */
export type NextStepChange = {
  readonly what?: string;
  readonly owners?: Partial<PerParty<Partial<Owner>>>;
  readonly by?: LocalDate | null;
  readonly how?: string;
  readonly statement?: StatementId | null;
};

const NOBODY: Owner = { name: "", accepted: false };

/** Marks are below this. */
const MARKS = 2 ** 30;

/**
 * Adds a next step at the end. Its id is `lastStepId` of the new plan.
 *
 * @param mark a random whole number below 2^30, by which steps are told apart that two devices add
 *   before they are joined
 */
export function addNextStep(
  plan: Plan,
  change: NextStepChange,
  mark?: number,
): Result<Plan, PlanReason> {
  if (plan.nextSteps.length >= PLAN_LIMITS.nextSteps) return fail("too-many");
  const { lastStepId } = plan;
  const id =
    mark === undefined ? lastStepId + 1 : (Math.floor(lastStepId / MARKS) + 1) * MARKS + mark;
  const step = changed(
    { id, what: "", owners: { A: NOBODY, B: NOBODY }, by: null, how: "", statement: null },
    change,
  );
  if (!step.ok) return step;
  return ok({ ...plan, lastStepId: id, nextSteps: [...plan.nextSteps, step.value] });
}

/**
 * Edits a next step. Another owner has not accepted yet, and nobody accepts without a name.
 */
export function editNextStep(
  plan: Plan,
  id: number,
  change: NextStepChange,
): Result<Plan, PlanReason> {
  const before = plan.nextSteps.find((step) => step.id === id);
  if (!before) return fail("unknown-step");
  const step = changed(before, change);
  if (!step.ok) return step;
  const nextSteps = plan.nextSteps.map((each) => (each.id === id ? step.value : each));
  return ok({ ...plan, nextSteps });
}

/** Removes a next step; keep it to be able to restore it. */
export function removeNextStep(plan: Plan, id: number): Plan {
  return { ...plan, nextSteps: plan.nextSteps.filter((step) => step.id !== id) };
}

/**
 * Puts a removed next step back at its place. Steps stand in the order in which they were added,
 * whichever were removed meanwhile.
 */
export function restoreNextStep(plan: Plan, step: NextStep): Result<Plan, PlanReason> {
  const { nextSteps } = plan;
  if (nextSteps.some(({ id }) => id === step.id)) return ok(plan);
  if (nextSteps.length >= PLAN_LIMITS.nextSteps) return fail("too-many");
  const place = nextSteps.filter(({ id }) => id < step.id).length;
  return ok({
    ...plan,
    lastStepId: Math.max(plan.lastStepId, step.id),
    nextSteps: nextSteps.toSpliced(place, 0, step),
  });
}

/** Whether there are so many next steps that three would be better: from the fourth on. */
export function threeWouldBeBetter(plan: Plan): boolean {
  return plan.nextSteps.length > PLAN_LIMITS.fewNextSteps;
}

function changed(step: NextStep, change: NextStepChange): Result<NextStep, PlanReason> {
  const what = readLine(change.what ?? step.what, PLAN_LIMITS.whatCharacters);
  const how = readLine(change.how ?? step.how, PLAN_LIMITS.howCharacters);
  const names = perParty((party) =>
    parseOptionalName(change.owners?.[party]?.name ?? step.owners[party].name),
  );
  const { by = step.by, statement = step.statement } = change;
  if (!what.ok || !how.ok || !names.A.ok || !names.B.ok) return fail("too-long");
  if (by !== null && !isRealDate(by)) return fail("no-date");
  const owners = {
    A: owner(step, change, "A", names.A.value),
    B: owner(step, change, "B", names.B.value),
  };
  return ok({ id: step.id, what: what.value, owners, by, how: how.value, statement });
}

function owner(step: NextStep, change: NextStepChange, party: PartyId, name: string): Owner {
  const before = step.owners[party];
  const kept = name === before.name && before.accepted;
  return { name, accepted: name !== "" && (change.owners?.[party]?.accepted ?? kept) };
}

/** Whether nobody accepted without a name. */
export function hasNamedOwners({ owners }: NextStep): boolean {
  return PARTIES.every((party) => owners[party].name !== "" || !owners[party].accepted);
}
