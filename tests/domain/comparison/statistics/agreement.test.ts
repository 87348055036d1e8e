import { describe, expect, it } from "vitest";
import { agreementOf } from "#domain/comparison/statistics/agreement.ts";

/** Answers, and r_wg before it is cut off at 0. */
const TABLE = [
  [[4, 5], 0.75],
  [[3, 5], 0],
  [[2, 4], 0],
  [[1, 5], -3],
  [[3, 4, 5], 0.5],
  [[2, 4, 4], 0.33],
  [[1, 5, 5], -1.67],
  [[2, 2, 4, 4], 0.33],
  [[4, 4, 4, 4, 2], 0.6],
  [[2, 2, 4, 5, 5], -0.15],
] as const;

describe("agreement within a party", () => {
  it.each(TABLE)("of %j is %f", (ratings, raw) => {
    const agreement = agreementOf(ratings);
    expect(agreement.raw).toBeCloseTo(raw, 2);
    expect(agreement.reported).toBe(Math.max(0, agreement.raw ?? 0));
  });

  it("is 1 where all say the same", () => {
    expect(agreementOf([2, 2, 2])).toEqual({ raw: 1, reported: 1 });
  });

  it("is undefined below two ratings", () => {
    expect(agreementOf([4])).toEqual({ raw: null, reported: null });
    expect(agreementOf([])).toEqual({ raw: null, reported: null });
  });
});
