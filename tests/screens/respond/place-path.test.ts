import { describe, expect, it } from "vitest";
import type { Place } from "#platform/storage/draft-document.ts";
import {
  pathEnd,
  pathTo,
  placeAfter,
  placeBefore,
  samePlace,
  statementPlace,
} from "#screens/respond/place-path.ts";

const ASKED = ["equal-gain", "both-goals", "voice"] as const;
const REVIEW: Place = { page: "review" };
const FROM_REVIEW: Place = { page: "statement", statement: "both-goals", fromReview: true };

describe("the way through the pages", () => {
  it("goes statement by statement to the overview and to sending", () => {
    expect(placeAfter(statementPlace("equal-gain"), ASKED)).toEqual(statementPlace("both-goals"));
    expect(placeAfter(statementPlace("voice"), ASKED)).toEqual(REVIEW);
    expect(placeAfter(REVIEW, ASKED)).toEqual({ page: "send" });
  });

  it("goes the same way back, to the first page in the end", () => {
    expect(placeBefore({ page: "send" }, ASKED)).toEqual(REVIEW);
    expect(placeBefore(REVIEW, ASKED)).toEqual(statementPlace("voice"));
    expect(placeBefore(statementPlace("both-goals"), ASKED)).toEqual(statementPlace("equal-gain"));
    expect(placeBefore(statementPlace("equal-gain"), ASKED)).toBe("first");
  });

  it("returns to the overview from a statement that was opened there", () => {
    expect(placeAfter(FROM_REVIEW, ASKED)).toEqual(REVIEW);
    expect(placeBefore(FROM_REVIEW, ASKED)).toEqual(REVIEW);
  });

  it("knows every page on the way to a place", () => {
    expect(pathTo(FROM_REVIEW, ASKED)).toEqual([...ASKED.map(statementPlace), REVIEW, FROM_REVIEW]);
  });

  it("tells pages apart", () => {
    expect(samePlace(FROM_REVIEW, { ...FROM_REVIEW })).toBe(true);
    expect(samePlace(FROM_REVIEW, statementPlace("both-goals"))).toBe(false);
    expect(samePlace("first", REVIEW)).toBe(false);
    expect(samePlace(REVIEW, { page: "send" })).toBe(false);
  });

  it("takes a draft up where there is nothing to send, and nothing that is not asked", () => {
    expect(pathEnd({ page: "send" }, ASKED)).toEqual(REVIEW);
    expect(pathEnd(statementPlace("room"), ASKED)).toEqual(REVIEW);
    expect(pathEnd(FROM_REVIEW, ASKED)).toEqual(FROM_REVIEW);
  });
});
