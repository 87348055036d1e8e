import { PARTIES } from "#domain/assessment/party.ts";
import { hasMemorandum, type ReportSource } from "../../export/document-source.ts";

/** What can follow the first page, in the order in which it does. */
export const REPORT_PARTS = [
  "since",
  "radars",
  "ranking",
  "statements",
  "expectations",
  "comments",
  "memorandum",
  "method",
] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** Sets of parts with a name. */
export const PRESETS = ["one-page", "full"] as const;
export type Preset = (typeof PRESETS)[number];

/** The parts of which there is something to say. */
export function partsWithContent(source: ReportSource): readonly ReportPart[] {
  return REPORT_PARTS.filter((part) => hasContent(part, source));
}

/** Which preset a choice is, or null where it is nobody's but the person's own. */
export function presetOf(
  chosen: readonly ReportPart[],
  offered: readonly ReportPart[],
): Preset | null {
  const has = (part: ReportPart) => chosen.includes(part);
  if (!offered.some(has)) return "one-page";
  return offered.every(has) ? "full" : null;
}

function hasContent(part: ReportPart, source: ReportSource): boolean {
  const { statements, openAnswers } = source.comparison;
  switch (part) {
    case "since":
      return source.earlier !== null;
    case "expectations":
      return statements.some(({ coorientation }) => coorientation !== null);
    case "comments":
      return [
        ...statements.map(({ comments }) => comments),
        ...(openAnswers ? [openAnswers] : []),
      ].some((written) => PARTIES.some((party) => written[party].length > 0));
    case "memorandum":
      return hasMemorandum(source);
    default:
      return true;
  }
}
