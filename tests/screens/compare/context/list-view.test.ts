import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "#domain/questionnaire/look-up.ts";
import { MODULES } from "#domain/questionnaire/structure.ts";
import {
  type ListView,
  listsAll,
  listViewQuery,
  parseListView,
  SORTS,
  VERDICT_KINDS,
  WHOLE_LIST,
} from "#screens/compare/context/list-view.ts";

const views: fc.Arbitrary<ListView> = fc
  .record({
    module: fc.option(fc.constantFrom(...MODULES.map(({ id }) => id))),
    position: fc.nat(),
    hasDimension: fc.boolean(),
    verdict: fc.option(fc.constantFrom(...VERDICT_KINDS)),
    sort: fc.constantFrom(...SORTS),
    search: fc.string({ unit: "grapheme", maxLength: 30 }),
    expected: fc.boolean(),
  })
  .map(({ module, position, hasDimension, ...rest }) => {
    const own = DIMENSIONS.filter((one) => module === null || one.module === module);
    const dimension = hasDimension ? (own[position % own.length]?.id ?? null) : null;
    return { module, dimension, ...rest };
  })
  .filter(({ search }) => search.length <= 100);

describe("the view of the list in the address", () => {
  it("comes back as it went, whatever it is", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseListView(listViewQuery(view))).toEqual(view);
      }),
      { seed: 4 },
    );
  });

  it("never breaks, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        const view = parseListView(query);
        expect(parseListView(listViewQuery(view))).toEqual(view);
      }),
      { seed: 4 },
    );
  });

  it("is empty for the whole list, and reads emptiness as that", () => {
    expect(listViewQuery(WHOLE_LIST)).toBe("");
    expect(parseListView("")).toEqual(WHOLE_LIST);
  });

  it("leaves unknown values out and keeps the rest", () => {
    expect(parseListView("sort=cleverest&verdict=divided&colour=red&value=nothing")).toEqual({
      ...WHOLE_LIST,
      verdict: "divided",
    });
  });

  it("leaves out a value of another part of the questionnaire", () => {
    expect(parseListView("module=tensions&value=transparent").dimension).toBeNull();
  });

  it("cuts a search that is longer than any statement", () => {
    expect(parseListView(`search=${"x".repeat(5000)}`).search).toHaveLength(100);
  });

  it("lists all where only the marks differ", () => {
    expect(listsAll({ ...WHOLE_LIST, expected: true })).toBe(true);
    expect(listsAll({ ...WHOLE_LIST, sort: "gap" })).toBe(false);
  });
});
