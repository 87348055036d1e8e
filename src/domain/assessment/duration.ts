import {
  expectedStatements,
  type SurveyConfiguration,
  weighedDimensions,
} from "./survey-configuration.ts";

/**
 * Assumed seconds a person takes: for first page, relationship and closing question together, to read a
 * statement and answer it, to guess one answer of the other party, to rate one importance, to answer the open question.
 * docs/questionnaire.md shows what comes of them.
 */
export const SECONDS = {
  start: 60,
  statement: 20,
  expectation: 8,
  importance: 6,
  open: 60,
} as const;

/** The whole minutes that answering takes, rounded up. */
export function minutesFor(
  configuration: Pick<
    SurveyConfiguration,
    "statements" | "expectations" | "importance" | "ownWords"
  >,
): number {
  const seconds =
    SECONDS.start +
    SECONDS.statement * configuration.statements.length +
    SECONDS.expectation * expectedStatements(configuration).length +
    SECONDS.importance * weighedDimensions(configuration).length +
    (configuration.ownWords?.openQuestion ? SECONDS.open : 0);
  return Math.ceil(seconds / 60);
}
