import type { DimensionId, StatementId } from "../questionnaire/structure.ts";
import type { Answer, AnswerSheet, Balance, Rating, Relationship } from "./answer-sheet.ts";
import { asksBalance } from "./questions.ts";

// Each gives the same sheet where it already says so. null leaves a question open.

export function withRelationship(
  sheet: AnswerSheet,
  relationship: Relationship | null,
): AnswerSheet {
  return changed(sheet, "relationship", relationship);
}

/** Whether the cooperation should go on. */
export function withGoOn(sheet: AnswerSheet, goOn: Answer | null): AnswerSheet {
  return changed(sheet, "goOn", goOn);
}

/** A rating. One that does not ask in whose favour the balance tips takes that answer away. */
export function withRating(
  sheet: AnswerSheet,
  statement: StatementId,
  answer: Answer | null,
): AnswerSheet {
  const rated = changed(sheet, "ratings", put(sheet.ratings, statement, answer));
  return asksBalance(statement, answer) ? rated : withBalance(rated, statement, null);
}

/** In whose favour the balance tips. */
export function withBalance(
  sheet: AnswerSheet,
  statement: StatementId,
  balance: Balance | null,
): AnswerSheet {
  return changed(sheet, "balance", put(sheet.balance, statement, balance));
}

/** How important a dimension is. */
export function withImportance(
  sheet: AnswerSheet,
  dimension: DimensionId,
  rating: Rating | null,
): AnswerSheet {
  return changed(sheet, "importance", put(sheet.importance, dimension, rating));
}

/** How most people of the other party are expected to answer. */
export function withExpectation(
  sheet: AnswerSheet,
  statement: StatementId,
  answer: Answer | null,
): AnswerSheet {
  return changed(sheet, "expectations", put(sheet.expectations, statement, answer));
}

/** A comment; an empty one is none. */
export function withComment(sheet: AnswerSheet, statement: StatementId, text: string): AnswerSheet {
  return changed(sheet, "comments", put(sheet.comments, statement, text === "" ? null : text));
}

/** The answer to the open question; an empty one is none. */
export function withOpenAnswer(sheet: AnswerSheet, text: string): AnswerSheet {
  const { openAnswer = "", ...others } = sheet;
  if (text === openAnswer) return sheet;
  return text === "" ? others : { ...others, openAnswer: text };
}

function changed<Part extends keyof AnswerSheet>(
  sheet: AnswerSheet,
  part: Part,
  value: AnswerSheet[Part],
): AnswerSheet {
  return sheet[part] === value ? sheet : { ...sheet, [part]: value };
}

type AnswersTo<Key extends string, Value> = Readonly<Partial<Record<Key, Value>>>;

function put<Key extends string, Value>(
  answers: AnswersTo<Key, Value>,
  key: Key,
  value: Value | null,
): AnswersTo<Key, Value> {
  if (value === (answers[key] ?? null)) return answers;
  const others: Partial<Record<Key, Value>> = { ...answers };
  if (value === null) delete others[key];
  else others[key] = value;
  return others;
}
