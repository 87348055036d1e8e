import type {
  Answer,
  AnswerSheet,
  Balance,
  Rating,
  Relationship,
} from "#domain/answers/answer-sheet.ts";
import { asksBalance } from "#domain/answers/balance.ts";
import type { DimensionId, StatementId } from "#domain/questionnaire/structure.ts";
import type { DraftDocument } from "./draft-document.ts";

/** Sets what the two organisations are to each other. */
export function withRelationship(
  document: DraftDocument,
  relationship: Relationship,
): DraftDocument {
  const { sheet } = document;
  if (sheet.relationship === relationship) return document;
  return changed(document, { ...sheet, relationship });
}

/** Sets whether the cooperation should go on. */
export function withGoOn(document: DraftDocument, goOn: Answer): DraftDocument {
  const { sheet } = document;
  if (sheet.goOn === goOn) return document;
  return changed(document, { ...sheet, goOn });
}

/** Sets a rating. One that no longer asks in whose favour takes that answer away. */
export function withAnswer(
  document: DraftDocument,
  statement: StatementId,
  answer: Answer,
): DraftDocument {
  const { sheet } = document;
  if (sheet.ratings[statement] === answer) return document;
  const { [statement]: _, ...others } = sheet.balance;
  const balance = asksBalance(statement, answer) ? sheet.balance : others;
  const ratings = { ...sheet.ratings, [statement]: answer };
  return changed(document, { ...sheet, ratings, balance });
}

/** Sets in whose favour the balance tips. */
export function withBalance(
  document: DraftDocument,
  statement: StatementId,
  balance: Balance,
): DraftDocument {
  const { sheet } = document;
  if (sheet.balance[statement] === balance) return document;
  return changed(document, { ...sheet, balance: { ...sheet.balance, [statement]: balance } });
}

/** Sets how important a dimension is. */
export function withImportance(
  document: DraftDocument,
  dimension: DimensionId,
  rating: Rating,
): DraftDocument {
  const { sheet } = document;
  if (sheet.importance[dimension] === rating) return document;
  return changed(document, { ...sheet, importance: { ...sheet.importance, [dimension]: rating } });
}

/** Sets how most people of the other party are expected to answer. */
export function withExpectation(
  document: DraftDocument,
  statement: StatementId,
  answer: Answer,
): DraftDocument {
  const { sheet } = document;
  if (sheet.expectations[statement] === answer) return document;
  const expectations = { ...sheet.expectations, [statement]: answer };
  return changed(document, { ...sheet, expectations });
}

/** Sets a comment; an empty one is none. */
export function withComment(
  document: DraftDocument,
  statement: StatementId,
  text: string,
): DraftDocument {
  const { sheet } = document;
  const { [statement]: before = "", ...others } = sheet.comments;
  if (before === text) return document;
  const comments = text === "" ? others : { ...others, [statement]: text };
  return changed(document, { ...sheet, comments });
}

function changed(document: DraftDocument, sheet: AnswerSheet): DraftDocument {
  const sealed = document.sealed && { ...document.sealed, current: false };
  return { ...document, sheet, sealed };
}
