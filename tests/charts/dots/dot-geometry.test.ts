import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DotInput, dotLayout, dotX } from "#charts/dots/dot-geometry.ts";

function input(overrides: Partial<DotInput> = {}): DotInput {
  return { width: 220, height: 60, markSize: 10, means: { A: 4.5, B: 2 }, ...overrides };
}

describe("dotX", () => {
  it("keeps a mark clear at both ends", () => {
    expect([1, 3, 5].map((value) => dotX(value, 220, 10))).toEqual([10, 110, 210]);
  });
});

describe("dotLayout", () => {
  it("links two marks on the scale", () => {
    const { marks, link, ticks } = dotLayout(input());
    expect(marks).toMatchObject([
      { party: "A", kind: "mean", x: 185, y: 30, value: 4.5 },
      { party: "B", kind: "mean", x: 60, y: 30, value: 2 },
    ]);
    expect(link).toEqual({ from: { x: 185, y: 30 }, to: { x: 60, y: 30 } });
    expect(ticks.map(({ value, x }) => [value, x])).toEqual([
      [1, 10],
      [2, 60],
      [3, 110],
      [4, 160],
      [5, 210],
    ]);
  });

  it("puts equal values above each other, a mark apart", () => {
    const { marks } = dotLayout(input({ means: { A: 3, B: 3 } }));
    expect(marks.map(({ x, y }) => [x, y])).toEqual([
      [110, 25],
      [110, 35],
    ]);
  });

  it("draws nothing for a missing mean", () => {
    const { marks, link } = dotLayout(input({ means: { A: null, B: 2 } }));
    expect(marks.map(({ party }) => party)).toEqual(["B"]);
    expect(link).toBeNull();
    expect(dotLayout(input({ means: { A: null, B: null } })).marks).toEqual([]);
  });

  it("keeps an expectation on the scale where it is free, else beside it", () => {
    const free = dotLayout(input({ expectations: { A: 3.5, B: null } }));
    expect(free.marks[2]).toMatchObject({ party: "A", kind: "expected", x: 135, y: 30 });
    const taken = dotLayout(input({ expectations: { A: 4.5, B: 4.5 } }));
    expect(taken.marks.slice(2).map(({ y }) => y)).toEqual([20, 40]);
  });

  it("never lets a mark cover another", () => {
    const value = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
    const pair = fc.record({ A: value, B: value });
    fc.assert(
      fc.property(pair, pair, (means, expectations) => {
        const { marks } = dotLayout(input({ means, expectations }));
        for (const [index, mark] of marks.entries()) {
          for (const other of marks.slice(index + 1)) {
            const distance = Math.hypot(mark.x - other.x, mark.y - other.y);
            expect(distance).toBeGreaterThanOrEqual(mark.size - 1e-6);
          }
        }
      }),
      { seed: 11 },
    );
  });

  it("stacks single ratings away from the scale, inside the row", () => {
    const ratings = { A: [5, 4, 4], B: Array.from({ length: 30 }, () => 2) };
    const { strip } = dotLayout(input({ height: 90, ratings }));
    expect(strip.filter(({ party }) => party === "A").map(({ value }) => value)).toEqual([4, 4, 5]);
    expect(strip.filter(({ party }) => party === "B")).toHaveLength(30);
    for (const dot of strip) {
      expect(dot.y - dot.size / 2).toBeGreaterThanOrEqual(0);
      expect(dot.y + dot.size / 2).toBeLessThanOrEqual(90);
      expect(dot.party === "A" ? dot.y < 45 : dot.y > 45).toBe(true);
    }
  });

  it("draws no dots where ratings are hidden", () => {
    expect(dotLayout(input({ ratings: { A: null, B: [] } })).strip).toEqual([]);
  });
});
