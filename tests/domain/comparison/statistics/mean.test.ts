import { describe, expect, it } from "vitest";
import { averageOf, differenceOf, meanOf, NO_AVERAGE } from "#domain/comparison/statistics/mean.ts";

describe("mean", () => {
  it("is undefined for nothing, not 0", () => {
    expect(meanOf(averageOf([]))).toBeNull();
    expect(meanOf(averageOf([1, 2, 2]))).toBe(5 / 3);
  });

  it("gives differences of fractions exactly", () => {
    expect(differenceOf(averageOf([3, 3, 2]), averageOf([2, 2, 1]))).toBe(1);
    expect(differenceOf({ sum: 41, count: 10 }, { sum: 31, count: 10 })).toBe(1);
  });

  it("has no difference where one is undefined", () => {
    expect(differenceOf(NO_AVERAGE, averageOf([4]))).toBeNull();
    expect(differenceOf(averageOf([4]), NO_AVERAGE)).toBeNull();
  });
});
