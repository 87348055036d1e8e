import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { MemorandumField, NextStep } from "#domain/plan/plan.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";

/** Words of plan and questionnaire, in one language. */
export type PlanWords = WordsOf<"plan" | "questionnaire">;

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
