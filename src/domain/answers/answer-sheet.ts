import type { Language } from "../questionnaire/language.ts";
import type { DimensionId, StatementId } from "../questionnaire/structure.ts";

/** How far a description is true: 1 not at all … 5 completely. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** A rating, or the person's word that they cannot judge. Not answered is absence. */
export type Answer = Rating | "cannot-judge";

/** What the two organisations are to each other. Order is FROZEN (sealed format). */
export const RELATIONSHIPS = [
  "customer-supplier",
  "reseller",
  "ecosystem",
  "technology",
  "licence",
  "internal-it",
  "something-else",
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** In whose favour a balance tips. Order is FROZEN (sealed format). */
export const BALANCES = ["ours", "theirs", "neither", "cannot-say"] as const;
export type Balance = (typeof BALANCES)[number];

/** Everything one person answered: ids and numbers, and comments in their own words. */
export type AnswerSheet = {
  /** base64url of 8 random bytes. */
  readonly respondentId: string;
  /** 1 to 255. */
  readonly revision: number;
  /** The language in which the person answered. */
  readonly language: Language;
  readonly ratings: Readonly<Partial<Record<StatementId, Answer>>>;
  /** How the person thinks that most people of the other party answer. */
  readonly expectations: Readonly<Partial<Record<StatementId, Answer>>>;
  readonly importance: Readonly<Partial<Record<DimensionId, Rating>>>;
  readonly relationship: Relationship | null;
  /** Whether this cooperation should go on: 1 definitely not … 5 definitely; null where left open. */
  readonly goOn: Answer | null;
  readonly balance: Readonly<Partial<Record<StatementId, Balance>>>;
  /** Up to 500 characters each. */
  readonly comments: Readonly<Partial<Record<StatementId, string>>>;
  /** The answer to the open question, up to 500 characters; absent where none was given. */
  readonly openAnswer?: string;
};

/** A sheet on which nothing is answered yet. */
export function newSheet(respondentId: string, language: Language): AnswerSheet {
  return {
    respondentId,
    revision: 1,
    language,
    ratings: {},
    expectations: {},
    importance: {},
    relationship: null,
    goOn: null,
    balance: {},
    comments: {},
  };
}

/** What a digit answers: 1 to 5, or 0 for "cannot judge"; null where it says nothing. */
export function answerOfDigit(digit: number): Answer | null {
  if (digit === 0) return "cannot-judge";
  return isRating(digit) ? digit : null;
}

export function isRating(value: unknown): value is Rating {
  return RATINGS.some((rating) => rating === value);
}
