import { describe, expect, it } from "vitest";
import { effectSize } from "#domain/comparison/statistics/effect-size.ts";
import { momentsOf } from "#domain/comparison/statistics/moments.ts";

function between(A: readonly number[], B: readonly number[]) {
  return effectSize({ A: momentsOf(A), B: momentsOf(B) });
}

describe("effect size", () => {
  it("is what Borenstein et al. compute", () => {
    const effect = effectSize({
      A: { count: 50, mean: 103, squares: 49 * 5.5 ** 2 },
      B: { count: 50, mean: 100, squares: 49 * 4.5 ** 2 },
    });
    expect(effect?.d).toBeCloseTo(0.597, 4);
    expect(effect?.j).toBeCloseTo(0.9923, 4);
    expect(effect?.g).toBeCloseTo(0.5924, 4);
  });

  it("corrects exactly, not by the common approximation", () => {
    // Two degrees of freedom: gamma(1) / (1 * gamma(1/2)). 1 - 3 / (4 * 2 - 1) would be 0.571.
    expect(between([4, 5], [2, 3])?.j).toBeCloseTo(1 / Math.sqrt(Math.PI), 12);
    expect(between([4, 5], [2, 3])?.d).toBeCloseTo(2 / Math.sqrt(0.5), 12);
  });

  it("has the sign of the gap, and none without one", () => {
    expect(between([4, 5, 5], [2, 3, 3])?.g).toBeGreaterThan(0);
    expect(between([2, 3, 3], [4, 5, 5])?.g).toBe(-(between([4, 5, 5], [2, 3, 3])?.g ?? 0));
    expect(between([2, 4], [3, 3])?.g).toBe(0);
  });

  it("does not depend on the unit", () => {
    expect(between([240, 300], [120, 200])?.g).toBeCloseTo(between([24, 30], [12, 20])?.g ?? 0, 12);
  });

  it("stands with one person against three, not with fewer", () => {
    expect(between([4], [1, 2, 3])).not.toBeNull();
    expect(between([4], [1, 2])).toBeNull();
    expect(between([], [1, 2, 3, 4])).toBeNull();
    expect(between([1, 2, 3, 4], [])).toBeNull();
  });

  it("is undefined where both parties are of one mind", () => {
    expect(between([5, 5, 5], [1, 1, 1])).toBeNull();
    expect(between([5, 5, 5], [1, 1, 2])).not.toBeNull();
  });
});
