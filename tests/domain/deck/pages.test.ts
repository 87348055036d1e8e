import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listPages, sortOf } from "#domain/deck/pages.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";

describe("a list over several slides", () => {
  it("is divided about evenly", () => {
    const rows = Array.from({ length: 13 }, (_, index) => index);
    const pages = listPages("strengths", rows, 12);
    expect(pages.map(({ id, page, pages }) => [id, page, pages])).toEqual([
      ["strengths", 1, 2],
      ["strengths:2", 2, 2],
    ]);
    expect(pages.map((page) => page.rows.length)).toEqual([7, 6]);
  });

  it("keeps every row in order, none above the limit, as few slides as that takes", () => {
    const property = fc.property(
      fc.array(fc.nat(), { maxLength: 70 }),
      fc.integer({ min: 1, max: 20 }),
      (rows, limit) => {
        const pages = listPages("concerns", rows, limit);
        expect(pages.flatMap((page) => page.rows)).toEqual(rows);
        expect(pages).toHaveLength(Math.ceil(rows.length / limit));
        const sizes = pages.map((page) => page.rows.length);
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(limit);
        expect(Math.max(0, ...sizes) - Math.min(...sizes, limit)).toBeLessThanOrEqual(1);
      },
    );
    fc.assert(property, SEED);
  });

  it.each([0, -1, 1.5, Number.NaN])("cannot have %d rows a slide", (limit) => {
    expect(() => listPages("concerns", [1], limit)).toThrow(/rows on a slide/);
  });

  it("has slides of one sort", () => {
    expect(sortOf("strengths:2")).toBe("strengths");
    expect(sortOf("cover")).toBe("cover");
  });
});
