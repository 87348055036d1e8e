import type { Answer, AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { compare } from "#domain/comparison/compare.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { CORE_STATEMENTS, STATEMENTS } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";

/** One answer per person; null where the person left the statement out. */
type Row = readonly (Answer | null)[];

/** What both parties' people said to a statement, and what they expected of the other party. */
export type StatementAnswers = {
  readonly A: Row;
  readonly B: Row;
  readonly expectedByA?: Row;
  readonly expectedByB?: Row;
  readonly comments?: { readonly A?: readonly string[]; readonly B?: readonly string[] };
};

type AnswerTable = Readonly<Partial<Record<StatementId, StatementAnswers>>>;

/** A comparison of exactly the statements in the table. */
export function aComparison(table: AnswerTable, mode: Mode = "open"): Comparison {
  const statements = STATEMENTS.map(({ id }) => id).filter((id) => table[id]);
  return compare({
    configuration: { statements, expectations: "all", importance: false, mode },
    sheets: { A: sheetsOf(table, "A"), B: sheetsOf(table, "B") },
  });
}

function sheetsOf(table: AnswerTable, party: PartyId): readonly AnswerSheet[] {
  const people = Math.max(0, ...Object.values(table).map((answers) => answers[party].length));
  return Array.from({ length: people }, (_, person) => {
    const ratings: Partial<Record<StatementId, Answer>> = {};
    const expectations: Partial<Record<StatementId, Answer>> = {};
    const comments: Partial<Record<StatementId, string>> = {};
    for (const { id } of STATEMENTS) {
      const answers = table[id];
      const rating = answers?.[party][person];
      if (rating) ratings[id] = rating;
      const expected = party === "A" ? answers?.expectedByA : answers?.expectedByB;
      const expectation = expected?.[person];
      if (expectation) expectations[id] = expectation;
      const comment = answers?.comments?.[party]?.[person];
      if (comment) comments[id] = comment;
    }
    return {
      respondentId: `${party}-${person}`,
      revision: 1,
      language: "en",
      ratings,
      expectations,
      importance: {},
      relationship: null,
      goOn: null,
      balance: {},
      comments,
    };
  });
}

/** Four people of one party and three of the other, with one answer of each kind of result. */
export const MIXED_ANSWERS: AnswerTable = {
  "equal-gain": { A: [4, 5, 4, 4], B: [4, 4, 5] },
  "known-interests": { A: [3, 4, 3, 4], B: [4, 3, 4] },
  "both-goals": { A: [4, 4, 5, 4], B: [5, 4, 4] },
  "solve-first": {
    A: [5, 4, 4, 4],
    B: [3, 3, 3],
    expectedByA: [3, 3, 2, 3],
    expectedByB: [5, 4, 5],
  },
  "long-term": { A: [4, 4, 5, 4], B: [4, 4, 4] },
  "promises-kept": { A: [4, 4, 4, 4], B: [4, 4, 4] },
  "business-model": {
    A: [5, 4, 5, 4],
    B: [2, 2, 2],
    expectedByA: [4, 4, 5, 4],
    expectedByB: [2, 2, 1],
    comments: { A: ["We went through the figures in spring."], B: ["Which figures?", "", "None."] },
  },
  "told-in-time": { A: [4, 4, 3, 4], B: [4, 3, 4] },
  "goals-told": { A: [4, 5, 5, 4], B: [4, 4, 4] },
  "difficult-subjects": { A: [4, 3, 4, 4], B: [3, 4, 4] },
  "fair-talk": { A: [4, 4, 5, 5], B: [2, 3, 2] },
  "not-exclusive": { A: ["cannot-judge", "cannot-judge", "cannot-judge", 4], B: [2, 3, 2] },
  "first-goal": { A: [4, 4, 4, 5], B: [4, 5, 4] },
  effectiveness: { A: [4, 4, 4, 4], B: [4, 5, 4] },
  satisfaction: { A: [4, 4, 4, 3], B: [4, 4, 5] },
  "experience-better": { A: [3, 4, 3, 4], B: [1, 3, 5] },
  "their-needs": { A: [2, 2, 3, 2], B: [2, 2, 3] },
  "delivery-quality": { A: [4, 5, 4, 4], B: [4, 4, 4] },
  "agreed-development": { A: [2, 3, 2, 2], B: [3, 2, 2] },
  "improve-when-met": { A: [3, 3, 2, 3], B: [3, 4, 3] },
  "change-what-works": {
    A: [2, 2, 2, 2],
    B: [4, 4, 4],
    expectedByA: [2, 2, 2, 3],
    expectedByB: [2, 2, 2],
  },
  homework: { A: [3, 3, 4, null], B: [4, 3, 4] },
  "keeps-pace": { A: [3, 3, 3, 3], B: [3, 4, 3] },
  room: { A: [3, 2, 3, 3], B: [3, 3, 3] },
};

/** The same answers to a few statements only. */
export function mixedAnswersTo(...ids: readonly StatementId[]): AnswerTable {
  const few = Object.entries(MIXED_ANSWERS).filter(([id]) => ids.some((one) => one === id));
  return Object.fromEntries(few);
}

/** Every statement of the core answered by so many people a party, by a rule that spreads the answers. */
export function answersOf(people: number, rule: (statement: number, person: number) => Answer) {
  const table: Partial<Record<StatementId, StatementAnswers>> = {};
  for (const [index, id] of CORE_STATEMENTS.entries()) {
    table[id] = {
      A: Array.from({ length: people }, (_, person) => rule(index, person)),
      B: Array.from({ length: people }, (_, person) => rule(index + 1, person + 1)),
    };
  }
  return table;
}
