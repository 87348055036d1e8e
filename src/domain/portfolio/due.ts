import type { LocalDate } from "../assessment/assessment.ts";
import type { OpenStep, Partnership } from "./partnership.ts";

/** Whether a next step should have been done before this day. */
export function isOverdue({ step }: OpenStep, today: LocalDate): boolean {
  return step.by !== null && step.by < today;
}

/** Whether the day of looking again has passed, and nobody has begun to. */
export function isLookOverdue(
  { nextLook, isCollecting }: Pick<Partnership, "nextLook" | "isCollecting">,
  today: LocalDate,
): boolean {
  return nextLook !== null && nextLook < today && !isCollecting;
}

/** How many next steps are overdue. */
export function overdueSteps({ openSteps }: Partnership, today: LocalDate): number {
  return openSteps.filter((step) => isOverdue(step, today)).length;
}

/** A next step with the partnership whose it is. */
export type PartnershipStep = OpenStep & { readonly partnership: Partnership };

/** All partnerships' next steps: those longest overdue first, those without a day last. */
export function stepsByDay(partnerships: readonly Partnership[]): readonly PartnershipStep[] {
  return partnerships
    .flatMap((partnership) => partnership.openSteps.map((step) => ({ ...step, partnership })))
    .toSorted((one, other) => {
      const [day, otherDay] = [one.step.by ?? "~", other.step.by ?? "~"];
      return day === otherDay ? 0 : day < otherDay ? -1 : 1;
    });
}
