import { calendarFile } from "#platform/channels/files/calendar-file.ts";
import { planDays } from "#wording/plan-days.ts";
import type { DocumentContext } from "../export/document-source.ts";

/**
 * A calendar with each next step that has a date, and the day when the parties look again.
 *
 * @param now milliseconds since 1970
 */
export function makeCalendar({ t, ...context }: DocumentContext, now: number): string {
  return calendarFile(planDays(t, context), now);
}
