import { createEvents, type EventAttributes } from "ics";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { graphemes } from "#domain/graphemes.ts";

const MINUTE_MS = 60_000;
const LARGEST_INTEGER = 2 ** 31 - 1;

/** Something that happens on a day. */
type CalendarDay = {
  readonly uid: string;
  readonly day: LocalDate;
  readonly title: string;
  readonly description: string;
};

/**
 * A calendar (RFC 5545) with an all-day event for each of some days. The same day keeps its id and a
 * later file has a higher revision, so that a calendar can tell which of two is the later one; within
 * a minute the DTSTAMP does (RFC 5546, section 2.1.5).
 *
 * @param now milliseconds since 1970
 * @throws where the calendar library refuses an event
 */
export function calendarFile(days: readonly CalendarDay[], now: number): string {
  const events = days.map(({ day, ...said }) => ({
    ...said,
    ...allDay(day),
    timestamp: now,
    lastModified: now,
    sequence: revisionAt(now),
    transp: "TRANSPARENT" as const,
    busyStatus: "FREE" as const,
  }));
  const { error, value } = createEvents(events, { productId: "-//Samsyn//Samsyn//EN" });
  if (error) throw error;
  return finished(value ?? "");
}

/** Minutes since 1970: rises without anybody having to remember what was handed out before. */
function revisionAt(now: number): number {
  return Math.min(Math.floor(now / MINUTE_MS), LARGEST_INTEGER);
}

/** From one day to the next: the end of an all-day event is not part of it. */
function allDay(date: LocalDate): Pick<EventAttributes, "start"> & { readonly end: DateParts } {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return { start: partsOf(date), end: partsOf(next.toISOString().slice(0, 10)) };
}

type DateParts = [year: number, month: number, day: number];

function partsOf(date: LocalDate): DateParts {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}

/** RFC 5545, section 3.1: no line is longer than so many octets, its break left out. */
const OCTETS = 75;

const encoder = new TextEncoder();

/**
 * Folds the lines by octets, where they were folded by characters, and leaves out the method: to publish
 * takes an organiser with an address (RFC 5546, section 3.2.1), and a calendar without a method carries
 * its days and nothing else (RFC 5545, section 3.7.2).
 */
function finished(calendar: string): string {
  return calendar
    .replace(/\r\n[\t ]/gu, "")
    .split("\r\n")
    .filter((line) => !/^(?:METHOD|X-PUBLISHED-TTL):/u.test(line))
    .map(folded)
    .join("\r\n");
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const piece of piecesOf(line)) {
    const size = encoder.encode(piece).length;
    if (octets + size > OCTETS) {
      parts.push(part);
      part = "";
      // The space that begins a continuation counts.
      octets = 1;
    }
    part += piece;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

/** Whole characters, or code points where one alone is as long as a line. */
function piecesOf(line: string): readonly string[] {
  return graphemes(line).flatMap((grapheme) =>
    encoder.encode(grapheme).length < OCTETS ? [grapheme] : [...grapheme],
  );
}
