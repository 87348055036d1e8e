import { type Answer, RATINGS } from "../answers/answer-sheet.ts";
import { asksBalance } from "../answers/questions.ts";
import type { PlacedStatement } from "../questionnaire/look-up.ts";
import type { OpenedSheet } from "./comparison.ts";
import type { Levels } from "./levels.ts";

/**
 * All of a person's answer to one statement that a verdict depends on, as a number: the rating (0 not
 * answered, 6 cannot judge), plus 10 where they hold that the balance tips to the other party, plus
 * 20 where they answered that question otherwise. People with the same code are interchangeable,
 * so leaving one of them out need be computed only once, however many they are.
 */
export type ResponseCode = number;

/** How many people answered with each code. */
export type ResponseCodeCounts = ReadonlyMap<ResponseCode, number>;

const CANNOT_JUDGE = 6;
const BALANCE_TO_THEM = 10;
const BALANCE_OTHERWISE = 20;

/** What one person said on a statement. A balance counts only beside a rating of 3 or lower. */
export function responseCodeOf(sheet: OpenedSheet, statement: PlacedStatement): ResponseCode {
  const answer = sheet.ratings[statement.id];
  if (typeof answer !== "number") return answerCode(answer ?? null);
  const isAsked = asksBalance(statement.id, answer);
  const balance = isAsked ? sheet.balance[statement.id] : undefined;
  if (balance === undefined) return answer;
  return answer + (balance === "theirs" ? BALANCE_TO_THEM : BALANCE_OTHERWISE);
}

/** An answer beside which nothing else is asked; null: not answered. */
export function answerCode(answer: Answer | null): ResponseCode {
  return answer === "cannot-judge" ? CANNOT_JUDGE : (answer ?? 0);
}

/** Counts people by code. */
export function countResponseCodes(codes: readonly ResponseCode[]): ResponseCodeCounts {
  const counts = new Map<ResponseCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** One party's answers to one statement, counted. */
export type Tally = {
  /** People of the party who submitted answers (N), whether they answered this one or not. */
  readonly respondents: number;
  readonly levels: Levels;
  readonly cannotJudge: number;
  /** Answers to "in whose favour?", and those of them that say: in the other party's. */
  readonly balance: { readonly given: number; readonly theirs: number };
};

/** Adds the codes up; all of them, or without one person who answered with a code. */
export function tallyOf(counts: ResponseCodeCounts, without: ResponseCode | null = null): Tally {
  const levels = RATINGS.map(() => 0);
  let respondents = 0;
  let cannotJudge = 0;
  let given = 0;
  let theirs = 0;
  for (const [code, all] of counts) {
    const people = code === without ? all - 1 : all;
    const rating = code % 10;
    respondents += people;
    if (rating === CANNOT_JUDGE) cannotJudge += people;
    else if (rating > 0) levels[rating - 1] = (levels[rating - 1] ?? 0) + people;
    if (code >= BALANCE_TO_THEM) given += people;
    if (code >= BALANCE_TO_THEM && code < BALANCE_OTHERWISE) theirs += people;
  }
  return { respondents, levels, cannotJudge, balance: { given, theirs } };
}

/** For each code, the tally without one person who answered with it. */
export function talliesWithoutOne(counts: ResponseCodeCounts): ReadonlyMap<ResponseCode, Tally> {
  return new Map([...counts.keys()].map((code) => [code, tallyOf(counts, code)]));
}
