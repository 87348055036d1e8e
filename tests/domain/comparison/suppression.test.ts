import { describe, expect, it } from "vitest";
import { averageOf, NO_AVERAGE } from "#domain/comparison/statistics/mean.ts";
import {
  showsCounts,
  showsDetails,
  showsFigures,
  visibleAverage,
  visibleCount,
} from "#domain/comparison/suppression.ts";

describe("suppression", () => {
  it("hides nothing in open mode", () => {
    expect(showsFigures("open", 1)).toBe(true);
    expect(showsDetails("open", 1)).toBe(true);
    expect(showsCounts("open", 1)).toBe(true);
  });

  it("shows figures from three, details from five answers, counts from eight people", () => {
    const shows = (test: typeof showsFigures, number: number) => test("confidential", number);
    expect([2, 3].map((answers) => shows(showsFigures, answers))).toEqual([false, true]);
    expect([4, 5].map((answers) => shows(showsDetails, answers))).toEqual([false, true]);
    expect([7, 8].map((people) => shows(showsCounts, people))).toEqual([false, true]);
  });

  it("turns what is hidden into nothing", () => {
    expect(visibleAverage("confidential", averageOf([4, 4]))).toBe(NO_AVERAGE);
    expect(visibleAverage("confidential", averageOf([4, 4, 4]))).toEqual({ sum: 12, count: 3 });
    expect(visibleCount("confidential", 6, 7)).toBeNull();
    expect(visibleCount("confidential", 6, 8)).toBe(6);
  });
});
