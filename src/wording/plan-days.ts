import type { LocalDate } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Memorandum, NextStep } from "#domain/plan/plan.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";
import { ownersInWords } from "./plan-words.ts";

/** One assessment's plan, and whose it is. */
type DatedPlan = {
  readonly assessmentId: string;
  readonly partyNames: PerParty<string>;
  /** The day of the opening. */
  readonly date: LocalDate;
  readonly plan: {
    readonly nextSteps: readonly NextStep[];
    readonly memorandum: Pick<Memorandum, "nextLook">;
  };
  readonly language: Language;
};

/** A day for a calendar, in words. */
export type PlanDay = {
  /** The same whenever the same thing is told again. */
  readonly uid: string;
  readonly day: LocalDate;
  readonly title: string;
  /** Lines, parted by line feeds. */
  readonly description: string;
};

/** The days of a plan: each next step that has one, then the day when the parties look again. */
export function planDays(
  t: WordsOf<"report" | "plan" | "questionnaire">,
  plan: DatedPlan,
): readonly PlanDay[] {
  return [...stepDays(t, plan), ...lookDays(t, plan)];
}

function stepDays(
  t: WordsOf<"report" | "plan" | "questionnaire">,
  { plan, partyNames, assessmentId }: DatedPlan,
): readonly PlanDay[] {
  return plan.nextSteps.flatMap((step) => {
    if (step.by === null || step.what === "") return [];
    const lines = [
      ownersInWords(t, step, partyNames),
      ...(step.how === "" ? [] : [t("plan:step.howIs", { how: step.how })]),
    ];
    return [
      {
        uid: `${assessmentId}-step-${step.id}@samsyn`,
        day: step.by,
        title: t("report:calendar.step", { what: step.what, a: partyNames.A, b: partyNames.B }),
        description: lines.join("\n"),
      },
    ];
  });
}

function lookDays(
  t: WordsOf<"report">,
  { plan, partyNames, assessmentId, date, language }: DatedPlan,
): readonly PlanDay[] {
  const { nextLook } = plan.memorandum;
  if (nextLook === null) return [];
  return [
    {
      uid: `${assessmentId}-look@samsyn`,
      day: nextLook,
      title: t("report:calendar.look", { a: partyNames.A, b: partyNames.B }),
      description: t("report:calendar.lookText", { date: formatDate(date, language) }),
    },
  ];
}
