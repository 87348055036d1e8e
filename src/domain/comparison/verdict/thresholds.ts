import type { PerParty } from "../../assessment/party.ts";

/**
 * Tolerance of every comparison with a threshold. With up to 1 000 people a party, two different
 * figures of the method lie further apart than this, and rounding errors of doubles far below it.
 */
const EPSILON = 1e-9;

/** Up to this many answers, a party's mean is one or two voices: gaps must be larger to count. */
export const FEW_ANSWERS = 2;

/** From here both parties' means are a strength: the level that reads "mostly true". */
export const STRENGTH = 4;

/** The middle of the scale: below it a mean is a concern, and means on either side are opposite. */
export const MIDDLE = 3;

/** Up to here both means are at the low end: one or two is then no disagreement (pole guard). */
export const LOW_POLE = 2;

/** AD_M above this is disagreement: options / 6 (Burke & Dunlap 2002). In scale points. */
export const SPREAD_LIMIT = 5 / 6;

/** A divided party's mean is a position only if the gap is this many times its own spread. */
export const SPLIT_FACTOR = 2;

/** Dimensions are mixed from this many statements apart, and from a third of theirs. */
const MIXED_FROM = 2;

/** Whether a figure reaches a limit, the limit included. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - EPSILON;
}

/** Whether a figure lies above a limit, the limit excluded. */
export function exceeds(value: number, limit: number): boolean {
  return value > limit + EPSILON;
}

function hasFewAnswers(answers: PerParty<number>): boolean {
  return Math.min(answers.A, answers.B) <= FEW_ANSWERS;
}

/**
 * The gap in scale points from which two means differ: one full step, the smallest difference that
 * people can name; 1.5 where a party has one or two answers, as a third of gaps would be chance.
 */
export function gapThreshold(answers: PerParty<number>): number {
  return hasFewAnswers(answers) ? 1.5 : 1;
}

/** The same for dimensions, whose scores average several statements: 0.75, or 1.0 with few people. */
export function dimensionGapThreshold(scored: PerParty<number>): number {
  return hasFewAnswers(scored) ? 1 : 0.75;
}

/**
 * How many answers make a camp: a quarter of them, and two people from four answers on, so that a
 * single dissenter does not label a party.
 */
export function campSize(answers: number): number {
  return Math.max(Math.ceil(answers / 4), answers >= 4 ? 2 : 1);
}

/** Whether fewer than half of a party's people (or nobody) stand behind a figure. */
export function lacksAnswers(answers: number, respondents: number): boolean {
  return answers === 0 || answers * 2 < respondents;
}

/**
 * Whether the statements answered speak for all that were asked: two thirds of them, and at least one.
 * Of two both are needed, of three two, of six four.
 */
export function coversTwoThirds(answered: number, asked: number): boolean {
  return answered > 0 && answered * 3 >= asked * 2;
}

/** Whether so many of a dimension's statements are apart that its mean says little. */
export function isMixed(apart: number, statements: number): boolean {
  return apart >= MIXED_FROM && apart * 3 >= statements;
}
