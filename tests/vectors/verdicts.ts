import type { Answer } from "#domain/answers/answer-sheet.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Firmness, StatementVerdict } from "#domain/comparison/comparison.ts";

/** A worked example of docs/method.md: the answers of both parties, and what is to be said of them. */
export type WorkedExample = {
  readonly number: number;
  readonly answers: PerParty<readonly Answer[]>;
  /** Exact, as fractions. */
  readonly means: PerParty<number>;
  /** null where there is too little data. */
  readonly gap: number | null;
  /** To two decimals; null below two ratings. */
  readonly spread: PerParty<number | null>;
  readonly verdict: StatementVerdict;
  readonly firmness: Firmness;
  /** Exact permutation p, to two decimals, for contrast only; null where there is too little data. */
  readonly p: number | null;
};

const NOBODY_SPLIT = { kind: "not-on-the-same-page", split: [] } as const;

export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  {
    number: 1,
    answers: { A: [5, 4, 4], B: [4, 5, 4, 4] },
    means: { A: 13 / 3, B: 17 / 4 },
    gap: 1 / 12,
    spread: { A: 0.44, B: 0.38 },
    verdict: { kind: "shared-strength" },
    firmness: "firm",
    p: 1,
  },
  {
    number: 2,
    answers: { A: [2, 3, 2], B: [3, 2, 2] },
    means: { A: 7 / 3, B: 7 / 3 },
    gap: 0,
    spread: { A: 0.44, B: 0.44 },
    verdict: { kind: "shared-concern" },
    firmness: "firm",
    p: 1,
  },
  {
    number: 3,
    answers: { A: [4, 4, 3, 4], B: [4, 3, 4, 4] },
    means: { A: 15 / 4, B: 15 / 4 },
    gap: 0,
    spread: { A: 0.38, B: 0.38 },
    verdict: { kind: "room-to-grow" },
    firmness: "firm",
    p: 1,
  },
  {
    number: 4,
    answers: { A: [4, 4, 5], B: [3, 3, 2] },
    means: { A: 13 / 3, B: 8 / 3 },
    gap: 5 / 3,
    spread: { A: 0.44, B: 0.44 },
    verdict: { ...NOBODY_SPLIT, difference: "opposite" },
    firmness: "firm",
    p: 0.1,
  },
  {
    number: 5,
    answers: { A: [4, 4, 3], B: [3, 3, 2] },
    means: { A: 11 / 3, B: 8 / 3 },
    gap: 1,
    spread: { A: 0.44, B: 0.44 },
    verdict: { ...NOBODY_SPLIT, difference: "opposite" },
    firmness: "tentative",
    p: 0.3,
  },
  {
    number: 6,
    answers: { A: [4, 4, 4, 5, 4], B: [3, 3, 3, 4, 3] },
    means: { A: 21 / 5, B: 16 / 5 },
    gap: 1,
    spread: { A: 0.32, B: 0.32 },
    verdict: { ...NOBODY_SPLIT, difference: "degree" },
    firmness: "tentative",
    p: 0.04,
  },
  {
    number: 7,
    answers: { A: [5, 5, 5], B: [4, 4, 4] },
    means: { A: 5, B: 4 },
    gap: 1,
    spread: { A: 0, B: 0 },
    verdict: { kind: "shared-strength" },
    firmness: "firm",
    p: 0.1,
  },
  {
    number: 8,
    answers: { A: [1, 2, 5, 5], B: [5, 5, 4] },
    means: { A: 13 / 4, B: 14 / 3 },
    gap: -17 / 12,
    spread: { A: 1.75, B: 0.44 },
    verdict: { kind: "divided", parties: ["A"] },
    firmness: "firm",
    p: 0.43,
  },
  {
    number: 9,
    answers: { A: [1, 2, 2, 4, 4], B: [5, 5, 5] },
    means: { A: 13 / 5, B: 5 },
    gap: -12 / 5,
    spread: { A: 1.12, B: 0 },
    verdict: { kind: "not-on-the-same-page", difference: "opposite", split: ["A"] },
    firmness: "tentative",
    p: 0.04,
  },
  {
    number: 10,
    answers: { A: [4], B: [3] },
    means: { A: 4, B: 3 },
    gap: 1,
    spread: { A: null, B: null },
    verdict: { kind: "room-to-grow" },
    firmness: "few-voices",
    p: 1,
  },
  {
    number: 11,
    answers: { A: [5], B: [3] },
    means: { A: 5, B: 3 },
    gap: 2,
    spread: { A: null, B: null },
    verdict: { ...NOBODY_SPLIT, difference: "degree" },
    firmness: "few-voices",
    p: 1,
  },
  {
    number: 12,
    answers: { A: [4, "cannot-judge", "cannot-judge", "cannot-judge"], B: [4, 4, 5] },
    means: { A: 4, B: 13 / 3 },
    gap: null,
    spread: { A: null, B: 0.44 },
    verdict: { kind: "too-little-data", parties: ["A"] },
    firmness: null,
    p: null,
  },
  {
    number: 13,
    answers: { A: [4, 5, "cannot-judge", "cannot-judge"], B: [4, 4, 4] },
    means: { A: 9 / 2, B: 4 },
    gap: 1 / 2,
    spread: { A: 0.5, B: 0 },
    verdict: { kind: "shared-strength" },
    firmness: "few-voices",
    p: 0.4,
  },
];
