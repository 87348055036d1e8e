import type { LocalDate } from "../assessment/assessment.ts";

const LAST_YEAR = 9999;

/** The calendar of plans ends here; browsers offer later years. */
export const LAST_DAY: LocalDate = `${LAST_YEAR}-12-31`;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The same day so many whole months later, or the month's last day where it is shorter (31 August and
 * six months: 28 or 29 February). `months` is 0 or more; after the year 9999 it is that year's last day.
 */
export function monthsAfter(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const total = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(total / 12);
  if (laterYear > LAST_YEAR) return LAST_DAY;
  const laterMonth = (total % 12) + 1;
  const laterDay = Math.min(day, daysIn(laterYear, laterMonth));
  return [laterYear, laterMonth, laterDay]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"))
    .join("-");
}
