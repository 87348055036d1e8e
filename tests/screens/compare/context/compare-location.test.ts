import { describe, expect, it } from "vitest";
import {
  type ComparePlace,
  parsePlace,
  placeRest,
} from "#screens/compare/context/compare-location.ts";
import { WHOLE_LIST } from "#screens/compare/context/list-view.ts";

const PLACES: readonly (readonly [string, ComparePlace])[] = [
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
  it.each(PLACES)("%s is written and read alike", (rest, place) => {
    expect(placeRest(place)).toBe(rest);
    expect(parsePlace(rest.replace(/^\//u, ""))).toEqual(place);
  });

  it.each(["statement/unheard-of", "party/C", "nowhere", "statement", "party/", "//"])(
    "%s is the list",
    (rest) => {
      expect(parsePlace(rest)).toEqual({ page: "list", view: WHOLE_LIST });
    },
  );

  it("keeps a search with signs that addresses know", () => {
    const view = { ...WHOLE_LIST, search: "wer? was/wie #1 & ä%" };
    expect(parsePlace(placeRest({ page: "list", view }).slice(1))).toEqual({ page: "list", view });
  });
});
