import { describe, expect, it } from "vitest";
import { logGamma } from "#domain/comparison/statistics/log-gamma.ts";

describe("logarithm of gamma", () => {
  it.each([
    [0.5, Math.log(Math.PI) / 2],
    [1, 0],
    [1.5, Math.log(Math.PI) / 2 - Math.log(2)],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [171, 706.573_062_245_787_5],
  ])("of %f is %f", (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 11);
  });

  it("grows by ln x from x to x + 1", () => {
    for (const x of [0.5, 3.7, 9.5, 9.999, 10, 999.5]) {
      expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 10);
    }
  });
});
