import { describe, expect, it } from "vitest";
import {
  campSize,
  coversTwoThirds,
  dimensionGapThreshold,
  exceeds,
  gapThreshold,
  isMixed,
  lacksAnswers,
  reaches,
} from "#domain/comparison/verdict/thresholds.ts";

describe("thresholds", () => {
  it("takes rounding errors of doubles for what they are", () => {
    expect(reaches(4.1 - 3.1, 1)).toBe(true);
    expect(reaches(8 / 3 - 5 / 3, 1)).toBe(true);
    expect(reaches(1 - 1e-6, 1)).toBe(false);
    expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
    expect(exceeds(0.3 + 1e-6, 0.3)).toBe(true);
  });

  it("asks for a larger gap where a party has one or two answers", () => {
    expect(gapThreshold({ A: 3, B: 9 })).toBe(1);
    expect(gapThreshold({ A: 9, B: 2 })).toBe(1.5);
    expect(gapThreshold({ A: 1, B: 1 })).toBe(1.5);
    expect(dimensionGapThreshold({ A: 3, B: 3 })).toBe(0.75);
    expect(dimensionGapThreshold({ A: 3, B: 2 })).toBe(1);
  });

  it.each([
    [2, 1],
    [3, 1],
    [4, 2],
    [8, 2],
    [9, 3],
    [100, 25],
  ])("of %i answers a camp needs %i", (answers, camp) => {
    expect(campSize(answers)).toBe(camp);
  });

  it("needs half of the people behind a figure", () => {
    expect(lacksAnswers(0, 0)).toBe(true);
    expect(lacksAnswers(2, 4)).toBe(false);
    expect(lacksAnswers(2, 5)).toBe(true);
  });

  it("needs two thirds of the statements, and one at least", () => {
    expect([3, 4].map((answered) => coversTwoThirds(answered, 6))).toEqual([false, true]);
    expect([1, 2].map((answered) => coversTwoThirds(answered, 2))).toEqual([false, true]);
    expect([15, 16].map((answered) => coversTwoThirds(answered, 24))).toEqual([false, true]);
    expect(coversTwoThirds(0, 0)).toBe(false);
  });

  it("mixes from two statements and a third of them", () => {
    expect(isMixed(1, 2)).toBe(false);
    expect(isMixed(2, 2)).toBe(true);
    expect(isMixed(2, 6)).toBe(true);
    expect(isMixed(2, 7)).toBe(false);
    expect(isMixed(3, 9)).toBe(true);
  });
});
