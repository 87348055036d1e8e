import { describe, expect, it } from "vitest";
import { momentsOf } from "#domain/comparison/statistics/moments.ts";

describe("moments", () => {
  it("are count, mean and squared deviations", () => {
    expect(momentsOf([2, 4, 4])).toEqual({ count: 3, mean: 10 / 3, squares: 8 / 3 });
    expect(momentsOf([3])).toEqual({ count: 1, mean: 3, squares: 0 });
    expect(momentsOf([])).toEqual({ count: 0, mean: 0, squares: 0 });
  });

  it("have no deviations at all where values are equal", () => {
    // In thirds, doubles would leave a rest.
    expect(momentsOf(Array.from({ length: 999 }, () => 100)).squares).toBe(0);
  });
});
