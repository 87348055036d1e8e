import { describe, expect, it } from "vitest";
import type { SurveyConfiguration } from "#domain/assessment/survey-configuration.ts";
import type { QuestionLocation, RespondLocation } from "#platform/storage/drafts/draft-document.ts";
import {
  isShort,
  locationAfter,
  locationBefore,
  locationOf,
  pathEnd,
  pathTo,
  routeOf,
  sameLocation,
} from "#screens/respond/location/location-path.ts";

const CONFIGURATION: SurveyConfiguration = {
  questionnaireVersion: 1,
  statements: ["equal-gain", "both-goals", "satisfaction"],
  expectations: "none",
  importance: false,
  mode: "open",
  lookAhead: false,
};
const ROUTE = routeOf(CONFIGURATION);
const REVIEW: RespondLocation = { page: "review" };
const FIRST: QuestionLocation = { page: "relationship", fromReview: false };
const CLOSING: QuestionLocation = { page: "go-on", fromReview: false };
const FROM_REVIEW: RespondLocation = {
  page: "statement",
  statement: "both-goals",
  fromReview: true,
};

const statement = (id: (typeof CONFIGURATION.statements)[number]): QuestionLocation =>
  locationOf({ page: "statement", statement: id });

describe("the route", () => {
  it("asks the relationship first, the closing question last, and nothing more than the configuration", () => {
    expect(ROUTE.map(locationOf)).toEqual([
      FIRST,
      ...CONFIGURATION.statements.map(statement),
      CLOSING,
    ]);
  });

  it("asks importance and expectations after all own answers, a page a dimension", () => {
    const all = routeOf({ ...CONFIGURATION, expectations: "all", importance: true });
    expect(all.slice(ROUTE.length)).toEqual([
      { page: "importance" },
      { page: "expectations", dimension: "cooperative" },
      { page: "expectations", dimension: "end-user-focused" },
    ]);
    expect(all.filter(isShort)).toEqual(all.slice(ROUTE.length - 1));
  });

  it("has no page for a dimension where nothing is expected", () => {
    const marked = routeOf({ ...CONFIGURATION, expectations: "marked" });
    expect(marked.slice(ROUTE.length)).toEqual([
      { page: "expectations", dimension: "cooperative" },
    ]);
  });
});

describe("the way through the pages", () => {
  it("goes page by page to the overview and to sending", () => {
    expect(locationAfter(FIRST, ROUTE)).toEqual(statement("equal-gain"));
    expect(locationAfter(statement("equal-gain"), ROUTE)).toEqual(statement("both-goals"));
    expect(locationAfter(statement("satisfaction"), ROUTE)).toEqual(CLOSING);
    expect(locationAfter(CLOSING, ROUTE)).toEqual(REVIEW);
    expect(locationAfter(REVIEW, ROUTE)).toEqual({ page: "send" });
  });

  it("goes the same way back, to the first page in the end", () => {
    expect(locationBefore({ page: "send" }, ROUTE)).toEqual(REVIEW);
    expect(locationBefore(REVIEW, ROUTE)).toEqual(CLOSING);
    expect(locationBefore(CLOSING, ROUTE)).toEqual(statement("satisfaction"));
    expect(locationBefore(statement("both-goals"), ROUTE)).toEqual(statement("equal-gain"));
    expect(locationBefore(statement("equal-gain"), ROUTE)).toEqual(FIRST);
    expect(locationBefore(FIRST, ROUTE)).toBe("first");
  });

  it("returns to the overview from a page that was opened there", () => {
    expect(locationAfter(FROM_REVIEW, ROUTE)).toEqual(REVIEW);
    expect(locationBefore(FROM_REVIEW, ROUTE)).toEqual(REVIEW);
  });

  it("knows every page on the way to a location", () => {
    expect(pathTo(FROM_REVIEW, ROUTE)).toEqual([...ROUTE.map(locationOf), REVIEW, FROM_REVIEW]);
  });

  it("tells pages apart", () => {
    expect(sameLocation(FROM_REVIEW, { ...FROM_REVIEW })).toBe(true);
    expect(sameLocation(FROM_REVIEW, statement("both-goals"))).toBe(false);
    expect(sameLocation("first", REVIEW)).toBe(false);
    expect(sameLocation(REVIEW, { page: "send" })).toBe(false);
    expect(sameLocation(FIRST, statement("equal-gain"))).toBe(false);
    const guess = locationOf({ page: "expectations", dimension: "cooperative" });
    expect(sameLocation(guess, { ...guess })).toBe(true);
    expect(
      sameLocation(guess, locationOf({ page: "expectations", dimension: "transparent" })),
    ).toBe(false);
  });

  it("takes a draft up where there is nothing to send, and nothing that is not asked", () => {
    expect(pathEnd({ page: "send" }, ROUTE)).toEqual(REVIEW);
    expect(pathEnd(statement("room"), ROUTE)).toEqual(REVIEW);
    expect(pathEnd(locationOf({ page: "importance" }), ROUTE)).toEqual(REVIEW);
    expect(pathEnd(FROM_REVIEW, ROUTE)).toEqual(FROM_REVIEW);
  });
});
