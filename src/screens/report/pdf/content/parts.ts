import { PARTIES } from "#domain/assessment/party.ts";
import { hasMemorandum, type ReportSource } from "../../export/document-source.ts";

/** What can follow the first page, in the order in which it does. */
export const PARTS = [
  "since",
  "radars",
  "ranking",
  "statements",
  "expectations",
  "comments",
  "memorandum",
  "method",
] as const;

export type Part = (typeof PARTS)[number];

/** Sets of parts with a name. */
export const PRESETS = ["one-page", "full"] as const;
export type Preset = (typeof PRESETS)[number];

/** The parts of which there is something to say. */
export function partsWithContent(source: ReportSource): readonly Part[] {
  return PARTS.filter((part) => hasContent(part, source));
}

/** Which preset a choice is, or null where it is nobody's but the person's own. */
export function presetOf(chosen: readonly Part[], offered: readonly Part[]): Preset | null {
  const has = (part: Part) => chosen.includes(part);
  if (!offered.some(has)) return "one-page";
  return offered.every(has) ? "full" : null;
}

function hasContent(part: Part, source: ReportSource): boolean {
  const { statements } = source.comparison;
  switch (part) {
    case "since":
      return source.earlier !== null;
    case "expectations":
      return statements.some(({ coorientation }) => coorientation !== null);
    case "comments":
      return statements.some(({ comments }) => PARTIES.some((party) => comments[party].length > 0));
    case "memorandum":
      return hasMemorandum(source);
    default:
      return true;
  }
}
