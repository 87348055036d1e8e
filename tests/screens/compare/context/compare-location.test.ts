import { describe, expect, it } from "vitest";
import {
  type CompareLocation,
  compareLocationRest,
  parseCompareLocation,
} from "#screens/compare/context/compare-location.ts";
import { WHOLE_LIST } from "#screens/compare/context/list-view.ts";

const LOCATIONS: readonly (readonly [string, CompareLocation])[] = [
  ["", { page: "list", view: WHOLE_LIST }],
  ["/?verdict=divided", { page: "list", view: { ...WHOLE_LIST, verdict: "divided" } }],
  [
    "/statement/experience-better",
    { page: "statement", id: "experience-better", view: WHOLE_LIST },
  ],
  [
    "/statement/experience-better?sort=gap",
    { page: "statement", id: "experience-better", view: { ...WHOLE_LIST, sort: "gap" } },
  ],
  ["/party/B", { page: "party", party: "B" }],
  ["/method", { page: "method" }],
];

describe("the pages of the screen in the address", () => {
  it.each(LOCATIONS)("%s is written and read alike", (rest, location) => {
    expect(compareLocationRest(location)).toBe(rest);
    expect(parseCompareLocation(rest.replace(/^\//u, ""))).toEqual(location);
  });

  it.each(["statement/unheard-of", "party/C", "nowhere", "statement", "party/", "//"])(
    "%s is the list",
    (rest) => {
      expect(parseCompareLocation(rest)).toEqual({ page: "list", view: WHOLE_LIST });
    },
  );

  it("keeps a search with signs that addresses know", () => {
    const view = { ...WHOLE_LIST, search: "wer? was/wie #1 & ä%" };
    expect(parseCompareLocation(compareLocationRest({ page: "list", view }).slice(1))).toEqual({
      page: "list",
      view,
    });
  });
});
