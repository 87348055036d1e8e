import {
  type Answer,
  type AnswerSheet,
  type Balance,
  RATINGS,
  type Rating,
} from "#domain/answers/answer-sheet.ts";
import { type PerParty, perParty } from "#domain/assessment/party.ts";
import type { ComparisonInput } from "#domain/comparison/compare.ts";
import type { Levels } from "#domain/comparison/levels.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";

/** A sheet on which nothing is answered but what is given. */
export function aSheet(answers: Partial<AnswerSheet> = {}): AnswerSheet {
  return {
    respondentId: "AAAAAAAAAAA",
    revision: 1,
    language: "en",
    ratings: {},
    expectations: {},
    importance: {},
    relationship: null,
    goOn: null,
    balance: {},
    comments: {},
    ...answers,
  };
}

/** Counts the ratings by level. */
export function levelsOf(ratings: readonly Rating[]): Levels {
  return RATINGS.map((level) => ratings.filter((rating) => rating === level).length);
}

/** One sheet a person, each with an answer to one statement; null stands for not answered. */
export function sheetsRating(
  id: StatementId,
  answers: PerParty<readonly (Answer | null)[]>,
): PerParty<readonly AnswerSheet[]> {
  return perParty((party) =>
    answers[party].map((answer) => aSheet({ ratings: answer === null ? {} : { [id]: answer } })),
  );
}

/** People who gave a rating and say in whose favour the balance of equal-gain tips. */
export function balanceSheets(
  answers: readonly (readonly [Rating, Balance | null])[],
): readonly AnswerSheet[] {
  return answers.map(([rating, balance]) =>
    aSheet({
      ratings: { "equal-gain": rating },
      balance: balance === null ? {} : { "equal-gain": balance },
    }),
  );
}

/** An open comparison of these sheets: every statement asked, expectations of none. */
export function anInput(
  sheets: PerParty<readonly AnswerSheet[]>,
  configuration: Partial<ComparisonInput["configuration"]> = {},
): ComparisonInput {
  return {
    configuration: {
      statements: CORE_STATEMENTS,
      expectations: "none",
      importance: false,
      mode: "open",
      ...configuration,
    },
    sheets,
  };
}
