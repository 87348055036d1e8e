import { describe, expect, it } from "vitest";
import { answersIn, averageOfLevels, ratingsIn } from "#domain/comparison/levels.ts";
import { levelsOf } from "./sheets.ts";

describe("levels", () => {
  it("counts people by rating", () => {
    expect(levelsOf([5, 1, 4, 4])).toEqual([1, 0, 0, 2, 1]);
  });

  it("keeps number, average and the ratings in ascending order", () => {
    const levels = levelsOf([5, 1, 4, 4]);
    expect(answersIn(levels)).toBe(4);
    expect(averageOfLevels(levels)).toEqual({ sum: 14, count: 4 });
    expect(ratingsIn(levels)).toEqual([1, 4, 4, 5]);
  });
});
