import { describe, expect, it } from "vitest";
import type { AnswerSheet, Rating } from "#domain/answers/answer-sheet.ts";
import { type PerParty, perParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import type { DimensionComparison, Verdict } from "#domain/comparison/comparison.ts";
import { compareDimension, dimensionVerdict } from "#domain/comparison/dimension.ts";
import { partyScores } from "#domain/comparison/score.ts";
import { judge } from "#domain/comparison/verdict/leave-one-out.ts";
import { DIMENSIONS, statementById } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { aSheet } from "./sheets.ts";

const TWO = ["equal-gain", "known-interests"] as const;

/** The verdict on mean scores in scale points, one a person; null is a person without a score. */
function verdictOn(
  A: readonly (number | null)[],
  B: readonly (number | null)[],
  apart = 0,
  asked = 6,
): Verdict {
  const sixtieths = (score: number | null) => (score === null ? null : Math.round(score * 60));
  const scores = { A: partyScores(A.map(sixtieths)), B: partyScores(B.map(sixtieths)) };
  return dimensionVerdict({ scores, asked, apart });
}

/** One row of ratings a person, in the order of the statements. */
function comparing(
  rows: PerParty<readonly (readonly (Rating | null)[])[]>,
  statements: readonly StatementId[] = TWO,
  mode: Mode = "open",
): Omit<DimensionComparison, "alignment" | "importance"> {
  const sheets: PerParty<readonly AnswerSheet[]> = perParty((party) =>
    rows[party].map((row) =>
      aSheet({
        ratings: Object.fromEntries(
          statements.flatMap((id, index) => {
            const rating = row[index] ?? null;
            return rating === null ? [] : [[id, rating]];
          }),
        ),
      }),
    ),
  );
  const judgements = statements.map((id) => judge(statementById(id), sheets, mode));
  const [dimension] = DIMENSIONS;
  if (!dimension) throw new Error("no dimensions");
  return compareDimension(dimension, judgements, sheets, { mode, asksExpectations: false });
}

describe("dimension verdict", () => {
  it("has too little where nobody or fewer than half have a score", () => {
    expect(verdictOn([], [4])).toEqual({ kind: "too-little-data", parties: ["A"] });
    expect(verdictOn([4, null, null], [4, null])).toEqual({
      kind: "too-little-data",
      parties: ["A"],
    });
  });

  it("is a strength from 4.0 on, with fewer than two statements apart", () => {
    expect(verdictOn([4, 4, 4], [4.5, 4, 4], 1)).toEqual({ kind: "shared-strength" });
    expect(verdictOn([4, 4, 4], [5, 5, 5])).toEqual({ kind: "shared-strength" });
    expect(verdictOn([4, 4, 4], [4, 4, 4], 2)).toEqual({ kind: "mixed", apart: 2 });
  });

  it("is a concern up to 2.0, whatever the gap", () => {
    expect(verdictOn([1, 1, 1], [2, 2, 2], 3)).toEqual({ kind: "shared-concern" });
  });

  it("is apart from exactly 0.75, or 1.0 with one or two people", () => {
    const page = { kind: "not-on-the-same-page", split: [] };
    expect(verdictOn([3.5, 3.5, 3.5], [2.75, 2.75, 2.75])).toEqual({
      ...page,
      difference: "opposite",
    });
    expect(verdictOn([4, 4, 4], [3.25, 3.25, 3.25])).toEqual({ ...page, difference: "degree" });
    expect(verdictOn([3.5, 3.5, 3.5], [2.8, 2.75, 2.75])).toEqual({ kind: "room-to-grow" });
    expect(verdictOn([3.5, 3.5], [2.75, 2.75, 2.75])).toEqual({ kind: "room-to-grow" });
    expect(verdictOn([3.5], [2.5, 2.5])).toMatchObject({ kind: "not-on-the-same-page" });
  });

  it("is mixed before it is a concern or room to grow", () => {
    expect(verdictOn([2.5, 2.5, 2.5], [2.5, 2.5, 2.5], 2)).toEqual({ kind: "mixed", apart: 2 });
    expect(verdictOn([2.5, 2.5, 2.5], [2.5, 2.5, 2.5], 1)).toEqual({ kind: "shared-concern" });
    expect(verdictOn([3, 3, 3], [2.5, 2.5, 2.5], 1, 2)).toEqual({ kind: "room-to-grow" });
  });
});

describe("dimension", () => {
  it("averages the people's scores and counts the statements apart", () => {
    const result = comparing({
      A: [
        [5, 1],
        [5, 1],
        [5, null],
      ],
      B: [
        [1, 5],
        [1, 5],
        [1, 5],
      ],
    });
    expect(result).toMatchObject({
      statements: TWO,
      parties: { A: { mean: 3, scored: 2 }, B: { mean: 3, scored: 3 } },
      gap: 0,
      verdict: { kind: "mixed", apart: 2 },
      firmness: "few-voices",
    });
  });

  it("is firm where nobody's leaving changes scores or statements enough", () => {
    const high = [5, 4] as const;
    const same = comparing({ A: [high, high, high], B: [high, high, high] });
    expect(same).toMatchObject({ verdict: { kind: "shared-strength" }, firmness: "firm" });
    const narrow = comparing({ A: [high, high, [3, 4]], B: [high, high, high] });
    expect(narrow.firmness).toBe("firm");
    const edge = comparing({
      A: [
        [4, 4],
        [4, 4],
        [5, 3],
        [3, 4],
        [4, 5],
      ],
      B: [high, high, high],
    });
    expect(edge).toMatchObject({ verdict: { kind: "shared-strength" }, firmness: "tentative" });
  });

  it("is tentative where a person without a score decides a statement", () => {
    // Without A's last person, who has no score, the second statement's gap falls below 1; without
    // any other it stays.
    const mixed = comparing({
      A: [
        [4, 3],
        [4, 3],
        [4, 3],
        [null, 1],
      ],
      B: [
        [3, 4],
        [3, 4],
        [3, 3],
      ],
    });
    expect(mixed).toMatchObject({
      verdict: { kind: "mixed", apart: 2 },
      firmness: "tentative",
    });
  });

  it("has no firmness and no gap where there is too little", () => {
    const result = comparing({ A: [[5, null]], B: [[4, 4]] });
    expect(result).toMatchObject({
      parties: { A: { mean: null, scored: 0 }, B: { mean: 4, scored: 1 } },
      gap: null,
      verdict: { kind: "too-little-data", parties: ["A"] },
      firmness: null,
    });
  });

  it("hides scores of fewer than three people in confidential mode", () => {
    const rows = {
      A: [
        [5, 5],
        [5, 5],
        [5, null],
      ],
      B: [
        [4, 4],
        [4, 4],
        [4, 4],
        [null, 4],
        [null, 4],
        [null, 4],
        [null, 4],
        [null, 4],
      ],
    } as const;
    expect(comparing(rows, TWO, "confidential")).toMatchObject({
      parties: { A: { mean: null, scored: null }, B: { mean: 4, scored: 3 } },
      gap: null,
      verdict: { kind: "too-little-data", parties: ["A", "B"] },
      firmness: null,
    });
  });
});
