import { describe, expect, it } from "vitest";
import { isRating, type Rating } from "#domain/answers/answer-sheet.ts";
import { perParty } from "#domain/assessment/party.ts";
import type { Verdict } from "#domain/comparison/comparison.ts";
import { isSameVerdict, statementVerdict } from "#domain/comparison/verdict/verdict.ts";
import { WORKED_EXAMPLES } from "#tests/vectors/verdicts.ts";
import { levelsOf } from "../sheets.ts";

function verdictOn(A: readonly Rating[], B: readonly Rating[]): Verdict {
  return statementVerdict({
    A: { levels: levelsOf(A), respondents: A.length },
    B: { levels: levelsOf(B), respondents: B.length },
  });
}

describe("statement verdict", () => {
  it.each(WORKED_EXAMPLES)("follows worked example $number", ({ answers, verdict }) => {
    const parties = perParty((party) => ({
      levels: levelsOf(answers[party].filter(isRating)),
      respondents: answers[party].length,
    }));
    expect(statementVerdict(parties)).toEqual(verdict);
  });

  it("names every party that has too little", () => {
    expect(verdictOn([], [])).toEqual({ kind: "too-little-data", parties: ["A", "B"] });
    expect(verdictOn([4], [])).toEqual({ kind: "too-little-data", parties: ["B"] });
  });

  it("counts a gap of exactly 1.0 and not the step below", () => {
    expect(verdictOn([3, 3, 2], [2, 2, 1]).kind).toBe("not-on-the-same-page");
    expect(verdictOn([3, 3, 2, 3], [2, 2, 2]).kind).toBe("shared-concern");
  });

  it("counts a gap of exactly 1.5 between one and two voices", () => {
    expect(verdictOn([4], [2, 3]).kind).toBe("not-on-the-same-page");
    expect(verdictOn([4], [3]).kind).toBe("room-to-grow");
  });

  it("sees no disagreement between the two lowest levels", () => {
    expect(verdictOn([1, 1, 1], [2, 2, 2])).toEqual({ kind: "shared-concern" });
  });

  it("takes exactly 3.0 for neither a concern nor a side of the middle", () => {
    expect(verdictOn([3, 3, 3], [2, 3, 3]).kind).toBe("room-to-grow");
    expect(verdictOn([4, 4, 4], [3, 3, 3])).toEqual({
      kind: "not-on-the-same-page",
      difference: "degree",
      split: [],
    });
    expect(verdictOn([1, 1, 1], [3, 3, 3])).toMatchObject({ difference: "degree" });
  });

  it("names both where both are divided", () => {
    expect(verdictOn([1, 5], [2, 4])).toEqual({ kind: "divided", parties: ["A", "B"] });
  });

  it("measures the gap by the larger spread of those divided", () => {
    // A: mean 3, AD 1, so that only a gap of 2 makes its mean a position.
    expect(verdictOn([2, 2, 4, 4], [5, 5, 5, 5])).toEqual({
      kind: "not-on-the-same-page",
      difference: "degree",
      split: ["A"],
    });
    expect(verdictOn([2, 2, 4, 4], [5, 5, 5, 4]).kind).toBe("divided");
  });

  it("is the same with kind, the parties it names and whether it is about a direction", () => {
    const page = { kind: "not-on-the-same-page", difference: "degree", split: [] } as const;
    expect(isSameVerdict(page, { ...page })).toBe(true);
    expect(isSameVerdict(page, { ...page, difference: "opposite" })).toBe(true);
    expect(isSameVerdict(page, { ...page, difference: "direction" })).toBe(false);
    // A note beside the verdict, not a party that it names.
    expect(isSameVerdict(page, { ...page, split: ["B"] })).toBe(true);
    expect(
      isSameVerdict({ kind: "divided", parties: ["A"] }, { kind: "divided", parties: ["B"] }),
    ).toBe(false);
    expect(
      isSameVerdict(
        { kind: "too-little-data", parties: ["A"] },
        { kind: "divided", parties: ["A"] },
      ),
    ).toBe(false);
    expect(isSameVerdict({ kind: "mixed", apart: 2 }, { kind: "mixed", apart: 3 })).toBe(true);
    expect(isSameVerdict({ kind: "room-to-grow" }, { kind: "shared-concern" })).toBe(false);
  });
});
