import { describe, expect, it } from "vitest";
import type { AnswerSheet, Rating } from "#domain/answers/answer-sheet.ts";
import {
  dimensionPerspectives,
  statementPerspectives,
  visiblePerspectives,
} from "#domain/comparison/perspectives.ts";
import { personScore } from "#domain/comparison/score.ts";
import { meanOf } from "#domain/comparison/statistics/mean.ts";
import { aSheet } from "./sheets.ts";

const TWO = ["equal-gain", "known-interests"] as const;

/** A person's ratings and expectations of the two statements. */
function person(
  [first, second]: readonly (Rating | null)[],
  [expectedFirst, expectedSecond]: readonly (Rating | null)[],
): AnswerSheet {
  const both = (one: Rating | null | undefined, other: Rating | null | undefined) => ({
    ...(one ? { "equal-gain": one } : {}),
    ...(other ? { "known-interests": other } : {}),
  });
  return aSheet({
    ratings: both(first, second),
    expectations: both(expectedFirst, expectedSecond),
  });
}

function scoresPerspectives(sheets: readonly AnswerSheet[]) {
  return dimensionPerspectives(
    sheets.map(({ ratings }) => personScore(ratings, TWO)),
    sheets.map(({ expectations }) => personScore(expectations, TWO)),
  );
}

describe("perspectives", () => {
  it("pairs ratings and expectations of the same person", () => {
    const sheets = [person([4], [2]), person([5], [null]), person([null], [1])];
    const { own, expected, paired, respondents } = statementPerspectives(sheets, "equal-gain");
    expect(respondents).toBe(3);
    expect(own).toEqual({ average: { sum: 9, count: 2 }, people: 2 });
    expect(expected).toEqual({ average: { sum: 3, count: 2 }, people: 2 });
    expect(paired.own).toEqual({ average: { sum: 4, count: 1 }, people: 1 });
    expect(paired.expected).toEqual({ average: { sum: 2, count: 1 }, people: 1 });
  });

  it("makes scores of ratings and of expectations by one rule", () => {
    const sheets = [person([4, 5], [2, 3]), person([1, 1], [1, null]), person([2, null], [5, 5])];
    const { own, expected, paired } = scoresPerspectives(sheets);
    expect([meanOf(own.average), own.people]).toEqual([2.75, 2]);
    expect([meanOf(expected.average), expected.people]).toEqual([3.75, 2]);
    expect([meanOf(paired.own.average), paired.own.people]).toEqual([4.5, 1]);
    expect([meanOf(paired.expected.average), paired.expected.people]).toEqual([2.5, 1]);
  });

  it("hides in confidential mode what fewer than three people stand behind", () => {
    const sheets = [person([4, 4], [4, 4]), person([4, 4], [4, 4]), person([4, 4], [4, null])];
    const perspectives = scoresPerspectives(sheets);
    expect(visiblePerspectives(perspectives, "open")).toEqual(perspectives);
    const { own, expected, paired } = visiblePerspectives(perspectives, "confidential");
    expect(own.people).toBe(3);
    expect(expected).toEqual({ average: { sum: 0, count: 0 }, people: 0 });
    expect(paired.own.people).toBe(0);
  });
});
