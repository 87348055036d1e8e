import type { Partnership } from "#domain/portfolio/partnership.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";
import { type PlanDay, planDays } from "#wording/plan-days.ts";

/** The days of the open steps and the next looks of all partnerships. */
export function portfolioDays(
  t: WordsOf<"report" | "plan" | "questionnaire">,
  partnerships: readonly Partnership[],
  language: Language,
): readonly PlanDay[] {
  return partnerships.flatMap(({ newest, nextLook, openSteps, partyNames }) => {
    if (!newest) return [];
    const rounds = new Set([...openSteps.map(({ round }) => round), newest.id]);
    return [...rounds].flatMap((round) =>
      planDays(t, {
        assessmentId: round,
        partyNames,
        date: newest.date,
        plan: {
          nextSteps: openSteps.flatMap((open) => (open.round === round ? [open.step] : [])),
          memorandum: { nextLook: round === newest.id ? nextLook : null },
        },
        language,
      }),
    );
  });
}
