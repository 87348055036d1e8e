import type { StatementId } from "#domain/questionnaire/structure.ts";
import type { Place } from "#platform/storage/draft-document.ts";

/** Where the person stands: the first page, or a place in the draft. */
export type Standing = Place | "first";

/** The statement's page in the order of asking. */
export function statementPlace(statement: StatementId): Place {
  return { page: "statement", statement, fromReview: false };
}

/** What "Next" leads to. */
export function placeAfter(place: Place, statements: readonly StatementId[]): Place {
  if (place.page !== "statement") return { page: "send" };
  const next = statements[statements.indexOf(place.statement) + 1];
  return place.fromReview || next === undefined ? { page: "review" } : statementPlace(next);
}

/** What "Back" leads to. */
export function placeBefore(place: Place, statements: readonly StatementId[]): Standing {
  if (place.page === "send") return { page: "review" };
  if (place.page === "statement" && place.fromReview) return { page: "review" };
  const position =
    place.page === "review" ? statements.length : statements.indexOf(place.statement);
  const before = statements[position - 1];
  return before === undefined ? "first" : statementPlace(before);
}

/** Every place from the first statement to this one, so that the way back can be walked. */
export function pathTo(place: Place, statements: readonly StatementId[]): readonly Place[] {
  const before = placeBefore(place, statements);
  return before === "first" ? [place] : [...pathTo(before, statements), place];
}

/** Whether two standings are the same page. */
export function samePlace(one: Standing, other: Standing): boolean {
  if (one === "first" || other === "first") return one === other;
  if (one.page !== "statement" || other.page !== "statement") return one.page === other.page;
  return one.statement === other.statement && one.fromReview === other.fromReview;
}

/** The place where a draft on the facilitator's device is taken up again: there is nothing to send. */
export function pathEnd(place: Place, statements: readonly StatementId[]): Place {
  if (place.page === "statement" && statements.includes(place.statement)) return place;
  return { page: "review" };
}
