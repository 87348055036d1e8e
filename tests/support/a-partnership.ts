import type { Answer } from "#domain/answers/answer-sheet.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import { makePartnership, type OpenedRound } from "#domain/portfolio/make-partnership.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { DIMENSIONS } from "#domain/questionnaire/look-up.ts";
import type { DimensionId } from "#domain/questionnaire/structure.ts";
import { aComparison } from "./a-comparison.ts";
import { ASSESSMENT } from "./sealing-samples.ts";

/** What each party's people answer to every statement of a dimension. */
export type DimensionAnswers = Readonly<
  Partial<Record<DimensionId, PerParty<readonly (Answer | null)[]>>>
>;

type RoundChoice = {
  readonly id: string;
  readonly names?: PerParty<string>;
  readonly date?: string;
  readonly follows?: string;
  readonly mode?: Mode;
  readonly answers?: DimensionAnswers;
  readonly plan?: Plan;
};

/** An assessment that nobody has opened. */
export function aCollectingRound({ id, names, follows }: RoundChoice): Assessment {
  return {
    ...ASSESSMENT,
    id,
    opening: null,
    example: false,
    ...(names && { partyNames: names }),
    ...(follows && { follows: { assessment: follows, kind: "follow-up" } }),
  };
}

/** A round that is opened, in which people said the same to all statements of a dimension. */
export function aRound({
  date = "2026-06-01",
  mode = "open",
  ...choice
}: RoundChoice): OpenedRound {
  const { answers = {}, plan = emptyPlan(date) } = choice;
  const table = Object.fromEntries(
    DIMENSIONS.flatMap(({ id, statements }) =>
      statements.flatMap((statement) => (answers[id] ? [[statement, answers[id]]] : [])),
    ),
  );
  const assessment = { ...aCollectingRound(choice), opening: { date, includedLate: 0 } };
  return { assessment, comparison: aComparison(table, mode), plan, unreadable: 0 };
}

/** The partnership of which these are the opened rounds. */
export function aPartnership(...rounds: readonly OpenedRound[]): Partnership {
  return makePartnership(
    rounds.map(({ assessment }) => assessment),
    rounds,
  );
}
