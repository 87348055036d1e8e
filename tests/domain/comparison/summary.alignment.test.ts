import { describe, expect, it } from "vitest";
import { alignmentIndex } from "#domain/comparison/summary.ts";

describe("alignment index", () => {
  it("runs from 100 without any gap to 0 at the widest", () => {
    expect(alignmentIndex([0, 0])).toBe(100);
    expect(alignmentIndex([4, -4])).toBe(0);
  });

  it("costs 25 for a step of average gap, whichever party is higher", () => {
    expect(alignmentIndex([1, -1, 1])).toBe(75);
    expect(alignmentIndex([0.5, -0.5, 0, 0])).toBe(93.75);
  });

  it("needs two thirds of the statements to be comparable", () => {
    expect(alignmentIndex([1, 1, 1, 1, null, null])).toBe(75);
    expect(alignmentIndex([1, 1, 1, null, null, null])).toBeNull();
    expect(alignmentIndex([1, null])).toBeNull();
    const of24 = (comparable: number) =>
      alignmentIndex(Array.from({ length: 24 }, (_, index) => (index < comparable ? 0 : null)));
    expect([15, 16].map(of24)).toEqual([null, 100]);
  });

  it("is undefined where nothing was asked", () => {
    expect(alignmentIndex([])).toBeNull();
  });
});
