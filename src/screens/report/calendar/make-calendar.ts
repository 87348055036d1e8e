import { calendarFile } from "#platform/channels/files/calendar-file.ts";
import { planDays } from "#wording/plan-days.ts";
import type { DocumentContext } from "../export/document-source.ts";

/**
 * A calendar with each next step that has a date, and the day when the parties look again.
 *
 * @param uid of the one day that it is to have; null: all
 * @param now milliseconds since 1970
 */
export function makeCalendar(
  { t, ...context }: DocumentContext,
  uid: string | null,
  now: number,
): string {
  const days = planDays(t, context).filter((day) => uid === null || day.uid === uid);
  return calendarFile(days, now);
}
