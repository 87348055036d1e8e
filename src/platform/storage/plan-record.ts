/**
 * The plan as a record of its own in the browser. docs/formats.md describes it.
 *
 * FROZEN with the first release: key, format and version.
 */
import * as v from "valibot";
import type { Plan } from "#domain/plan/plan.ts";
import { parsePlan } from "#domain/plan/plan-document.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { inTurn, tellTabs } from "./cross-tab.ts";

const FORMAT = "samsyn-plan";
const VERSION = 1;
const PREFIX = "plan:";

/** The channel on which tabs tell each other of changed plans. */
export const PLAN_CHANNEL = "samsyn-plans";

/**
 * Why a record is not a plan that we can use.
 *
 * - `plan-newer`: a newer Samsyn wrote it
 * - `plan-damaged`: no plan, or a part is out of its limits or at odds with another
 */
export type PlanRecordReason = "plan-damaged" | "plan-newer";

export type PlanDocument = {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly plan: Plan;
};

const newer = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.gtValue(VERSION)),
});
const whole = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  plan: v.unknown(),
});

/** Under which key the plan of an assessment is kept. */
export function planKey(assessmentId: string): string {
  return PREFIX + assessmentId;
}

/** One piece of work on a plan at a time, over all tabs. */
export function inPlanTurn<Value, Reason extends string>(
  assessmentId: string,
  work: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | "refused" | "broken">> {
  return inTurn(planKey(assessmentId), work);
}

/** Tells those who follow the plan of an assessment that it has changed. */
export function tellPlanChanged(assessmentId: string): void {
  tellTabs(PLAN_CHANNEL, assessmentId);
}

/** The document of a plan, ready for storage. */
export function toPlanDocument(plan: Plan): PlanDocument {
  return { format: FORMAT, version: VERSION, plan };
}

/** Reads a record: format and version first, then every field. */
export function parsePlanDocument(value: unknown): Result<Plan, PlanRecordReason> {
  if (v.is(newer, value)) return fail("plan-newer");
  if (!v.is(whole, value)) return fail("plan-damaged");
  const plan = parsePlan(value.plan);
  return plan.ok ? ok(plan.value) : fail("plan-damaged");
}
