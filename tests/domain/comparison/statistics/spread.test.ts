import { describe, expect, it } from "vitest";
import type { Rating } from "#domain/answers/answer-sheet.ts";
import { averageOfLevels } from "#domain/comparison/levels.ts";
import { meanOf } from "#domain/comparison/statistics/mean.ts";
import { dividedSpread, isDivided, spreadOf } from "#domain/comparison/statistics/spread.ts";
import { levelsOf } from "../sheets.ts";

const TABLE: readonly (readonly [readonly Rating[], number, number, boolean])[] = [
  [[4, 5], 4.5, 0.5, false],
  [[3, 5], 4, 1, false],
  [[2, 4], 3, 1, true],
  [[1, 5], 3, 2, true],
  [[3, 4, 5], 4, 0.67, false],
  [[2, 4, 4], 3.33, 0.89, true],
  [[1, 5, 5], 3.67, 1.78, true],
  [[2, 2, 4, 4], 3, 1, true],
  [[4, 4, 4, 4, 2], 3.6, 0.64, false],
  [[2, 2, 4, 5, 5], 3.6, 1.28, true],
];

describe("spread", () => {
  it.each(TABLE)("%j has mean %f, AD %f, divided %s", (ratings, mean, spread, divided) => {
    const levels = levelsOf(ratings);
    expect(meanOf(averageOfLevels(levels))).toBeCloseTo(mean, 2);
    expect(spreadOf(levels)).toBeCloseTo(spread, 2);
    expect(isDivided(levels)).toBe(divided);
  });

  it("is undefined below two ratings", () => {
    expect(spreadOf(levelsOf([]))).toBeNull();
    expect(spreadOf(levelsOf([1]))).toBeNull();
    expect(isDivided(levelsOf([1]))).toBe(false);
  });

  it("does not divide at exactly 5/6", () => {
    // Mean 2.5: deviations 1.5, 0.5 x 4, 1.5 give 5/6.
    const levels = levelsOf([1, 2, 2, 3, 3, 4]);
    expect(spreadOf(levels)).toBe(5 / 6);
    expect(isDivided(levels)).toBe(false);
  });

  it("needs two people in each camp from four answers on", () => {
    expect(isDivided(levelsOf([1, 5, 5, 5]))).toBe(false);
    expect(isDivided(levelsOf([1, 1, 5, 5]))).toBe(true);
    expect(isDivided(levelsOf([1, 1, 1, 5]))).toBe(false);
  });

  it("gives the spread of divided ratings only", () => {
    expect(dividedSpread(levelsOf([1, 5]))).toBe(2);
    expect(dividedSpread(levelsOf([3, 3, 5]))).toBeNull();
  });
});
