import { describe, expect, it } from "vitest";
import { adjustForMany } from "#domain/comparison/statistics/false-discovery.ts";

describe("p adjusted for many tests", () => {
  it("is m p(j) / j, never below that of a larger p", () => {
    // 0.01 * 4 / 1, 0.04 * 4 / 3 for 0.03 as well, 0.5.
    const adjusted = adjustForMany([0.04, 0.01, 0.5, 0.03]);
    expect(adjusted.map((p) => p?.toFixed(4))).toEqual(["0.0533", "0.0400", "0.5000", "0.0533"]);
  });

  it("leaves what was not tested out of the number of tests", () => {
    expect(adjustForMany([null, 0.02, null, 0.5])).toEqual([null, 0.04, null, 0.5]);
    expect(adjustForMany([null])).toEqual([null]);
    expect(adjustForMany([])).toEqual([]);
  });

  it("is at most 1, and the same for the same p", () => {
    expect(adjustForMany([1, 1, 1])).toEqual([1, 1, 1]);
    expect(adjustForMany([0.2, 0.2])).toEqual([0.2, 0.2]);
  });
});
