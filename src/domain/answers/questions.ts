import {
  expectedStatements,
  type SurveyConfiguration,
  weighedDimensions,
} from "../assessment/survey-configuration.ts";
import { statementById } from "../questionnaire/look-up.ts";
import type { DimensionId, StatementId } from "../questionnaire/structure.ts";
import type { Answer, AnswerSheet } from "./answer-sheet.ts";

/** One thing that is asked. */
export type Question =
  /** What the two organisations are to each other. */
  | { readonly ask: "relationship" }
  /** How far the statement is true. */
  | { readonly ask: "statement"; readonly statement: StatementId }
  /** In whose favour the balance tips. */
  | { readonly ask: "balance"; readonly statement: StatementId }
  /** Whether this cooperation should go on. */
  | { readonly ask: "go-on" }
  /** The open question, in the inviting people's own words. */
  | { readonly ask: "open" }
  | { readonly ask: "importance"; readonly dimension: DimensionId }
  /** How most people of the other party will answer. */
  | { readonly ask: "expectation"; readonly statement: StatementId };

/** What is answered by one of a few choices, each of which has a digit. */
export type ChoiceQuestion = Exclude<Question, { readonly ask: "open" }>;

/**
 * What this configuration asks, in the order of asking; in whose favour only where the rating before asks for
 * it. Expectations come last, so that they colour no answer of one's own.
 */
export function questionsOf(
  configuration: Pick<
    SurveyConfiguration,
    "statements" | "expectations" | "importance" | "ownWords"
  >,
  ratings: AnswerSheet["ratings"] = {},
): readonly Question[] {
  return [
    { ask: "relationship" },
    ...configuration.statements.flatMap((statement): readonly Question[] => {
      const rating = { ask: "statement", statement } as const;
      const isBalanceAsked = asksBalance(statement, ratings[statement]);
      return isBalanceAsked ? [rating, { ask: "balance", statement }] : [rating];
    }),
    { ask: "go-on" },
    ...(configuration.ownWords?.openQuestion ? [{ ask: "open" } as const] : []),
    ...weighedDimensions(configuration).map(
      (dimension) => ({ ask: "importance", dimension }) as const,
    ),
    ...expectedStatements(configuration).map(
      (statement) => ({ ask: "expectation", statement }) as const,
    ),
  ];
}

const MIDDLE = 3;

/** Whether a low answer to the statement asks in whose favour the balance tips. */
export function mayAskBalance(statement: StatementId): boolean {
  return statementById(statement).marks.includes("balance");
}

/** Whether this answer to the statement asks in whose favour the balance tips: 3 or lower. */
export function asksBalance(statement: StatementId, answer: Answer | null | undefined): boolean {
  return typeof answer === "number" && answer <= MIDDLE && mayAskBalance(statement);
}
