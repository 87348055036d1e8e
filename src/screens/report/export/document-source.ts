import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { Branding } from "#domain/assessment/branding.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { Plan } from "#domain/plan/plan.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";

/** What every document is made from. */
export type ReportSource = {
  readonly assessmentId: string;
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
  /** The day of the opening. */
  readonly date: LocalDate;
  /** How many of the answers were included after the opening. */
  readonly includedLate: number;
  readonly example: boolean;
  /** Empty where nothing was chosen. */
  readonly branding: Branding;
  /** What the parties agreed. */
  readonly plan: Plan;
  /** The round that this one follows; null in a first one, or where it is not on this device. */
  readonly earlier: EarlierRound | null;
};

/** What a document is written with. */
export type DocumentContext = ReportSource & {
  readonly t: ReportWords;
  readonly language: Language;
};

/** Whether the parties wrote anything down that a memorandum could say. */
export function hasMemorandum({ plan }: Pick<ReportSource, "plan">): boolean {
  return (
    plan.nextSteps.some(({ what }) => what !== "") ||
    Object.keys(plan.positions).length > 0 ||
    Object.values(plan.memorandum.texts).some((text) => text !== "")
  );
}

/** The namespaces that documents are written from. */
export const REPORT_NAMESPACES = [
  "report",
  "results",
  "questionnaire",
  "common",
  "plan",
  "prompts",
  "again",
] as const;

/** Words in the language of the document, whatever the screen speaks. */
export type ReportWords = WordsOf<(typeof REPORT_NAMESPACES)[number]>;
