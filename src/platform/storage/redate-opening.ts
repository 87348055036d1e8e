import type { Assessment, LocalDate } from "#domain/assessment/assessment.ts";
import { correctOpening } from "#domain/assessment/opening-date.ts";
import { moveDefaultNextLook } from "#domain/plan/memorandum.ts";
import { ok, type Result } from "#domain/result.ts";
import { changePlan, type PlanStoreReason } from "./plan-store.ts";
import { changeAssessment, readAssessment } from "./workspace-store.ts";

/**
 * Corrects the day of the opening and, where nobody chose another, the day to look again. The plan
 * comes first: what stopped halfway can be done once more.
 */
export async function redateOpening(
  id: string,
  date: LocalDate,
): Promise<Result<Assessment, PlanStoreReason>> {
  const read = await readAssessment(id);
  if (!read.ok) return read;
  const before = read.value.opening?.date ?? date;
  const moved = await changePlan(id, (plan) => ok(moveDefaultNextLook(plan, before, date)));
  if (!moved.ok) return moved;
  return changeAssessment(id, (current) => ok(correctOpening(current, date)));
}
