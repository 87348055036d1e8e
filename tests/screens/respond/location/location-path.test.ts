import { describe, expect, it } from "vitest";
import type { Terms } from "#domain/assessment/survey-configuration.ts";
import type { AskedPlace, Place } from "#platform/storage/drafts/draft-document.ts";
import {
  isShort,
  pathEnd,
  pathTo,
  placeAfter,
  placeBefore,
  placeOf,
  routeOf,
  samePlace,
} from "#screens/respond/location/location-path.ts";

const TERMS: Terms = {
  questionnaireVersion: 1,
  statements: ["equal-gain", "both-goals", "satisfaction"],
  expectations: "none",
  importance: false,
  mode: "open",
  lookAhead: false,
};
const ROUTE = routeOf(TERMS);
const REVIEW: Place = { page: "review" };
const FIRST: AskedPlace = { page: "relationship", fromReview: false };
const CLOSING: AskedPlace = { page: "go-on", fromReview: false };
const FROM_REVIEW: Place = { page: "statement", statement: "both-goals", fromReview: true };

const statement = (id: (typeof TERMS.statements)[number]): AskedPlace =>
  placeOf({ page: "statement", statement: id });

describe("the route", () => {
  it("asks the relationship first, the closing question last, and nothing more than the terms", () => {
    expect(ROUTE.map(placeOf)).toEqual([FIRST, ...TERMS.statements.map(statement), CLOSING]);
  });

  it("asks importance and expectations after all own answers, a page a dimension", () => {
    const all = routeOf({ ...TERMS, expectations: "all", importance: true });
    expect(all.slice(ROUTE.length)).toEqual([
      { page: "importance" },
      { page: "expectations", dimension: "cooperative" },
      { page: "expectations", dimension: "end-user-focused" },
    ]);
    expect(all.filter(isShort)).toEqual(all.slice(ROUTE.length - 1));
  });

  it("has no page for a dimension where nothing is expected", () => {
    const marked = routeOf({ ...TERMS, expectations: "marked" });
    expect(marked.slice(ROUTE.length)).toEqual([
      { page: "expectations", dimension: "cooperative" },
    ]);
  });
});

describe("the way through the pages", () => {
  it("goes page by page to the overview and to sending", () => {
    expect(placeAfter(FIRST, ROUTE)).toEqual(statement("equal-gain"));
    expect(placeAfter(statement("equal-gain"), ROUTE)).toEqual(statement("both-goals"));
    expect(placeAfter(statement("satisfaction"), ROUTE)).toEqual(CLOSING);
    expect(placeAfter(CLOSING, ROUTE)).toEqual(REVIEW);
    expect(placeAfter(REVIEW, ROUTE)).toEqual({ page: "send" });
  });

  it("goes the same way back, to the first page in the end", () => {
    expect(placeBefore({ page: "send" }, ROUTE)).toEqual(REVIEW);
    expect(placeBefore(REVIEW, ROUTE)).toEqual(CLOSING);
    expect(placeBefore(CLOSING, ROUTE)).toEqual(statement("satisfaction"));
    expect(placeBefore(statement("both-goals"), ROUTE)).toEqual(statement("equal-gain"));
    expect(placeBefore(statement("equal-gain"), ROUTE)).toEqual(FIRST);
    expect(placeBefore(FIRST, ROUTE)).toBe("first");
  });

  it("returns to the overview from a page that was opened there", () => {
    expect(placeAfter(FROM_REVIEW, ROUTE)).toEqual(REVIEW);
    expect(placeBefore(FROM_REVIEW, ROUTE)).toEqual(REVIEW);
  });

  it("knows every page on the way to a place", () => {
    expect(pathTo(FROM_REVIEW, ROUTE)).toEqual([...ROUTE.map(placeOf), REVIEW, FROM_REVIEW]);
  });

  it("tells pages apart", () => {
    expect(samePlace(FROM_REVIEW, { ...FROM_REVIEW })).toBe(true);
    expect(samePlace(FROM_REVIEW, statement("both-goals"))).toBe(false);
    expect(samePlace("first", REVIEW)).toBe(false);
    expect(samePlace(REVIEW, { page: "send" })).toBe(false);
    expect(samePlace(FIRST, statement("equal-gain"))).toBe(false);
    const guess = placeOf({ page: "expectations", dimension: "cooperative" });
    expect(samePlace(guess, { ...guess })).toBe(true);
    expect(samePlace(guess, placeOf({ page: "expectations", dimension: "transparent" }))).toBe(
      false,
    );
  });

  it("takes a draft up where there is nothing to send, and nothing that is not asked", () => {
    expect(pathEnd({ page: "send" }, ROUTE)).toEqual(REVIEW);
    expect(pathEnd(statement("room"), ROUTE)).toEqual(REVIEW);
    expect(pathEnd(placeOf({ page: "importance" }), ROUTE)).toEqual(REVIEW);
    expect(pathEnd(FROM_REVIEW, ROUTE)).toEqual(FROM_REVIEW);
  });
});
