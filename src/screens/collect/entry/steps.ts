import {
  type Answer,
  type AnswerSheet,
  BALANCES,
  isRating,
  RELATIONSHIPS,
} from "#domain/answers/answer-sheet.ts";
import { asksBalance } from "#domain/answers/balance.ts";
import { expectedStatements, type Terms } from "#domain/assessment/terms.ts";
import { groupByDimension } from "#domain/questionnaire/grouped.ts";
import type { DimensionId, StatementId } from "#domain/questionnaire/structure.ts";

/** The answers of a form as far as they are entered. */
export type Entered = Omit<AnswerSheet, "respondentId" | "revision" | "language">;

/** One thing that the form asks, in the order of the form. */
export type Step =
  | { readonly ask: "relationship" }
  | { readonly ask: "statement"; readonly statement: StatementId; readonly number: number }
  | { readonly ask: "balance"; readonly statement: StatementId; readonly number: number }
  | { readonly ask: "go-on" }
  | { readonly ask: "importance"; readonly dimension: DimensionId }
  | { readonly ask: "expectation"; readonly statement: StatementId; readonly number: number };

export const NOTHING: Entered = {
  ratings: {},
  expectations: {},
  importance: {},
  relationship: null,
  goOn: null,
  balance: {},
  comments: {},
};

/** What the form asks; in whose favour only where the rating before asks for it. */
export function stepsOf(terms: Terms, entered: Entered): readonly Step[] {
  const { statements } = terms;
  const numbered = (statement: StatementId) => ({
    statement,
    number: statements.indexOf(statement) + 1,
  });
  return [
    { ask: "relationship" },
    ...statements.flatMap((statement): readonly Step[] => {
      const place = numbered(statement);
      const step = { ask: "statement", ...place } as const;
      const isBalanceAsked = asksBalance(statement, entered.ratings[statement]);
      return isBalanceAsked ? [step, { ask: "balance", ...place }] : [step];
    }),
    { ask: "go-on" },
    ...(terms.importance
      ? groupByDimension(statements).map(
          ({ dimension }) => ({ ask: "importance", dimension }) as const,
        )
      : []),
    ...expectedStatements(terms).map(
      (statement) => ({ ask: "expectation", ...numbered(statement) }) as const,
    ),
  ];
}

/** The digits that answer the step. */
export function digitsOf(step: Step): readonly number[] {
  switch (step.ask) {
    case "relationship":
      return RELATIONSHIPS.map((_, index) => index + 1);
    case "balance":
      return BALANCES.map((_, index) => index + 1);
    case "importance":
      return [1, 2, 3, 4, 5];
    case "statement":
    case "go-on":
    case "expectation":
      return [1, 2, 3, 4, 5, 0];
  }
}

/** The digit that the step was answered with; null where it is open. */
export function digitOf(step: Step, entered: Entered): number | null {
  switch (step.ask) {
    case "relationship":
      return place(RELATIONSHIPS, entered.relationship);
    case "balance":
      return place(BALANCES, entered.balance[step.statement]);
    case "importance":
      return entered.importance[step.dimension] ?? null;
    case "statement":
      return ofAnswer(entered.ratings[step.statement]);
    case "go-on":
      return ofAnswer(entered.goOn);
    case "expectation":
      return ofAnswer(entered.expectations[step.statement]);
  }
}

/** Answers the step by a digit of its own, or leaves it open. */
export function withDigit(entered: Entered, step: Step, digit: number | null): Entered {
  const answer = digit === 0 ? "cannot-judge" : isRating(digit) ? digit : undefined;
  switch (step.ask) {
    case "relationship":
      return { ...entered, relationship: RELATIONSHIPS[(digit ?? 0) - 1] ?? null };
    case "balance":
      return {
        ...entered,
        balance: put(entered.balance, step.statement, BALANCES[(digit ?? 0) - 1]),
      };
    case "importance":
      return {
        ...entered,
        importance: put(entered.importance, step.dimension, isRating(digit) ? digit : undefined),
      };
    case "statement": {
      const ratings = put(entered.ratings, step.statement, answer);
      const balance = asksBalance(step.statement, answer)
        ? entered.balance
        : put(entered.balance, step.statement, undefined);
      return { ...entered, ratings, balance };
    }
    case "go-on":
      return { ...entered, goOn: answer ?? null };
    case "expectation":
      return { ...entered, expectations: put(entered.expectations, step.statement, answer) };
  }
}

function place<Value>(values: readonly Value[], value: Value | null | undefined): number | null {
  const index = values.findIndex((candidate) => candidate === value);
  return index < 0 ? null : index + 1;
}

function ofAnswer(answer: Answer | null | undefined): number | null {
  if (answer === undefined || answer === null) return null;
  return answer === "cannot-judge" ? 0 : answer;
}

function put<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
  key: Key,
  value: Value | undefined,
): Readonly<Partial<Record<Key, Value>>> {
  const { [key]: _, ...others } = record;
  const rest: Partial<Record<Key, Value>> = {};
  Object.assign(rest, others);
  if (value !== undefined) rest[key] = value;
  return rest;
}
