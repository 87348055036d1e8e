import type { OwnWords } from "#domain/assessment/own-words.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { notedBy } from "#domain/plan/memorandum.ts";
import type { ReportSource } from "../../export/document-source.ts";
import type { ReportPart } from "./parts.ts";

/** Where people's own words stand in the PDF. */
export const WRITTEN_IN = ["names", "own", "comments", "agreed"] as const;
export type WrittenIn = (typeof WRITTEN_IN)[number];

/** What people wrote there, as one text each. */
export type Written = Readonly<Record<WrittenIn, string>>;

/** Whole characters there that no font of the PDF has, each once. */
export type Undrawable = Readonly<Record<WrittenIn, readonly string[]>>;

/** What people wrote that stands in a PDF with these parts. */
export function writtenIn(source: ReportSource, parts: readonly ReportPart[]): Written {
  const { partyNames, comparison, plan, earlier } = source;
  const { nextSteps, memorandum, positions, outcomes } = plan;
  const owners = nextSteps.flatMap((step) => PARTIES.map((party) => step.owners[party].name));
  const whenIn = (part: ReportPart, texts: readonly string[]) =>
    parts.includes(part) ? texts : [];
  const texts: Readonly<Record<WrittenIn, readonly string[]>> = {
    names: [
      ...PARTIES.map((party) => partyNames[party]),
      ...owners,
      ...whenIn(
        "memorandum",
        PARTIES.flatMap((party) => notedBy(plan, party)),
      ),
    ],
    own: ownTexts(comparison.ownWords),
    comments: whenIn(
      "comments",
      [...comparison.statements.map(({ comments }) => comments), comparison.openAnswers].flatMap(
        (written) => PARTIES.flatMap((party) => written?.[party].map(({ text }) => text) ?? []),
      ),
    ),
    agreed: [
      ...nextSteps.map(({ what }) => what),
      ...whenIn("memorandum", [
        ...nextSteps.map(({ how }) => how),
        ...Object.values(positions).map(({ reason }) => reason),
        ...Object.values(memorandum.texts),
      ]),
      ...whenIn("since", [
        ...(earlier?.nextSteps ?? []).map(({ what }) => what),
        ...outcomes.map(({ note }) => note),
      ]),
    ],
  };
  return {
    names: texts.names.join("\n"),
    own: texts.own.join("\n"),
    comments: texts.comments.join("\n"),
    agreed: texts.agreed.join("\n"),
  };
}

/** In all its languages, of which the PDF speaks one: few letters are missing in one alone. */
function ownTexts(ownWords: OwnWords | null): readonly string[] {
  if (!ownWords) return [];
  const statements = ownWords.statements.flatMap(({ words }) => Object.values(words));
  return [
    ...statements.flatMap(({ text, label }) => [text, label]),
    ...Object.values(ownWords.openQuestion ?? {}),
  ];
}
