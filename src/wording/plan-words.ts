import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { MemorandumField, NextStep, Plan, Position } from "#domain/plan/plan.ts";
import { prefillFor } from "#domain/plan/prefill.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate, formatFigure } from "#platform/i18n/format.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";

/** Words of plan and questionnaire, in one language. */
export type PlanWords = WordsOf<"plan" | "questionnaire">;

/** With whose names, and in which language. */
export type PlanContext = {
  readonly partyNames: PerParty<string>;
  readonly language: Language;
};

/** "Nordvik 4.0 · Alpenblick 3.5" */
function figuresOf(
  t: PlanWords,
  { figures }: Position,
  { partyNames, language }: PlanContext,
): string | null {
  const said = PARTIES.flatMap((party) => {
    const value = figures[party];
    if (value === null) return [];
    const figure = formatFigure(value, language);
    return [t("plan:position.figure", { name: partyNames[party], figure })];
  });
  return said.length === 0 ? null : said.join(DOT);
}

/** "After the conversation: Nordvik 4.0 · Alpenblick 3.5"; null where nobody showed a figure. */
export function positionWords(
  t: PlanWords,
  position: Position,
  context: PlanContext,
): string | null {
  const figures = figuresOf(t, position, context);
  return figures === null ? null : t("plan:position.after", { figures });
}

/** Who takes care of a step: "Kim (Nordvik) · Robin (Alpenblick)", or "nobody yet". */
export function ownersInWords(
  t: PlanWords,
  { owners }: NextStep,
  partyNames: PerParty<string>,
): string {
  const named = PARTIES.filter((party) => owners[party].name !== "").map((party) =>
    t("plan:step.ownerIs", { owner: owners[party].name, name: partyNames[party] }),
  );
  return named.length === 0 ? t("plan:step.nobody") : named.join(DOT);
}

/** By when a step is done: "by 3 May 2026", or "no date yet". */
export function dateInWords(t: PlanWords, { by }: NextStep, language: Language): string {
  return by === null
    ? t("plan:step.noDate")
    : t("plan:step.byDate", { date: formatDate(by, language) });
}

/** The heading of a part of the memorandum. */
export function memorandumHeading(
  t: PlanWords,
  field: MemorandumField,
  partyNames: PerParty<string>,
): string {
  switch (field) {
    case "brings-A":
      return t("plan:memorandum.brings", { name: partyNames.A });
    case "brings-B":
      return t("plan:memorandum.brings", { name: partyNames.B });
    case "gains-A":
      return t("plan:memorandum.gains", { name: partyNames.A });
    case "gains-B":
      return t("plan:memorandum.gains", { name: partyNames.B });
    default:
      return t(`plan:memorandum.${field}`);
  }
}

/**
 * What stands in a part of the memorandum, a paragraph an entry: what somebody wrote, or as long as
 * nobody did, what can be filled in from positions and next steps. Of who does what only what was
 * written, since the steps stand there as a table.
 */
export function memorandumParagraphs(
  t: PlanWords,
  plan: Plan,
  field: MemorandumField,
  context: PlanContext,
): readonly string[] {
  const written = plan.memorandum.texts[field];
  if (written !== undefined) return written.split("\n").filter((line) => line.trim() !== "");
  if (field === "who-does-what") return [];
  const { positions, nextSteps } = prefillFor(plan, field);
  const agreed = positions.flatMap((id) => {
    const position = plan.positions[id];
    if (!position) return [];
    const figures = figuresOf(t, position, context) ?? t("plan:position.noFigures");
    const about = t(`questionnaire:statements.${id}.label`);
    const line = t("plan:position.about", { about, figures });
    return [position.reason === "" ? line : `${line}. ${position.reason.replace(/\s+/gu, " ")}`];
  });
  return [...agreed, ...nextSteps.map(({ what }) => what)];
}
