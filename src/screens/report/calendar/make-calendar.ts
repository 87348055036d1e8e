import { createEvents, type EventAttributes } from "ics";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { graphemes } from "#domain/graphemes.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { ownersInWords } from "#wording/plan-words.ts";
import type { DocumentContext } from "../export/document-source.ts";

const MINUTE_MS = 60_000;
const LARGEST_INTEGER = 2 ** 31 - 1;

/**
 * A calendar (RFC 5545) with an all-day event for each next step that has a date, and for the day
 * when the parties look again. The same step keeps its id and a later file has a higher revision, so
 * that a calendar moves what it has; within a minute the DTSTAMP decides (RFC 5546, section 2.1.5).
 *
 * @param now milliseconds since 1970
 * @throws where the calendar library refuses an event
 */
export function makeCalendar(context: DocumentContext, now: number): string {
  const events = [...stepEvents(context), ...lookEvents(context)].map((event) => ({
    ...event,
    timestamp: now,
    lastModified: now,
    sequence: revisionAt(now),
    transp: "TRANSPARENT" as const,
    busyStatus: "FREE" as const,
  }));
  const { error, value } = createEvents(events, { productId: "-//Samsyn//Samsyn//EN" });
  if (error) throw error;
  return foldLines(value ?? "");
}

/** Minutes since 1970: rises without anybody having to remember what was handed out before. */
function revisionAt(now: number): number {
  return Math.min(Math.floor(now / MINUTE_MS), LARGEST_INTEGER);
}

function stepEvents(context: DocumentContext): readonly EventAttributes[] {
  const { t, plan, partyNames, assessmentId } = context;
  return plan.nextSteps.flatMap((step) => {
    if (step.by === null || step.what === "") return [];
    const lines = [
      ownersInWords(t, step, partyNames),
      ...(step.how === "" ? [] : [t("plan:step.howIs", { how: step.how })]),
    ];
    return [
      {
        ...allDay(step.by),
        uid: `${assessmentId}-step-${step.id}@samsyn`,
        title: t("report:calendar.step", { what: step.what, a: partyNames.A, b: partyNames.B }),
        description: lines.join("\n"),
      },
    ];
  });
}

function lookEvents({
  t,
  plan,
  partyNames,
  assessmentId,
  date,
  language,
}: DocumentContext): readonly EventAttributes[] {
  const { nextLook } = plan.memorandum;
  if (nextLook === null) return [];
  return [
    {
      ...allDay(nextLook),
      uid: `${assessmentId}-look@samsyn`,
      title: t("report:calendar.look", { a: partyNames.A, b: partyNames.B }),
      description: t("report:calendar.lookText", { date: formatDate(date, language) }),
    },
  ];
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

/** Folds the lines of a calendar by octets, where they were folded by characters. */
function foldLines(calendar: string): string {
  return calendar
    .replace(/\r\n[\t ]/gu, "")
    .split("\r\n")
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
