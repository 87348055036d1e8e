import {
  type Answer,
  type AnswerSheet,
  answerOfDigit,
  BALANCES,
  isRating,
  RATINGS,
  RELATIONSHIPS,
} from "#domain/answers/answer-sheet.ts";
import {
  withBalance,
  withExpectation,
  withGoOn,
  withImportance,
  withRating,
  withRelationship,
} from "#domain/answers/change-answers.ts";
import type { ChoiceQuestion } from "#domain/answers/questions.ts";

/** The digits that answer the question on the form. */
export function digitsOf({ ask }: ChoiceQuestion): readonly number[] {
  switch (ask) {
    case "relationship":
      return RELATIONSHIPS.map((_, index) => index + 1);
    case "balance":
      return BALANCES.map((_, index) => index + 1);
    case "importance":
      return RATINGS;
    case "statement":
    case "go-on":
    case "expectation":
      return [...RATINGS, 0];
  }
}

/** The digit that the question was answered with; null where it is open. */
export function digitOf(question: ChoiceQuestion, sheet: AnswerSheet): number | null {
  switch (question.ask) {
    case "relationship":
      return place(RELATIONSHIPS, sheet.relationship);
    case "balance":
      return place(BALANCES, sheet.balance[question.statement]);
    case "importance":
      return sheet.importance[question.dimension] ?? null;
    case "statement":
      return ofAnswer(sheet.ratings[question.statement]);
    case "go-on":
      return ofAnswer(sheet.goOn);
    case "expectation":
      return ofAnswer(sheet.expectations[question.statement]);
  }
}

/** Answers the question by a digit of its own, or leaves it open. */
export function withDigit(
  sheet: AnswerSheet,
  question: ChoiceQuestion,
  digit: number | null,
): AnswerSheet {
  const answer = digit === null ? null : answerOfDigit(digit);
  const index = (digit ?? 0) - 1;
  switch (question.ask) {
    case "relationship":
      return withRelationship(sheet, RELATIONSHIPS[index] ?? null);
    case "balance":
      return withBalance(sheet, question.statement, BALANCES[index] ?? null);
    case "importance":
      return withImportance(sheet, question.dimension, isRating(digit) ? digit : null);
    case "statement":
      return withRating(sheet, question.statement, answer);
    case "go-on":
      return withGoOn(sheet, answer);
    case "expectation":
      return withExpectation(sheet, question.statement, answer);
  }
}

function place<Value>(values: readonly Value[], value: Value | null | undefined): number | null {
  const index = values.findIndex((candidate) => candidate === value);
  return index < 0 ? null : index + 1;
}

function ofAnswer(answer: Answer | null | undefined): number | null {
  return answer === "cannot-judge" ? 0 : (answer ?? null);
}
