import { describe, expect, it } from "vitest";
import {
  type DraftDocument,
  newDraft,
  type Place,
} from "#platform/storage/drafts/draft-document.ts";
import { placeOf, routeOf } from "#screens/respond/location/location-path.ts";
import { resumedPlace } from "#screens/respond/location/resumed-location.ts";

const IDS = ["equal-gain", "both-goals", "experience-better"] as const;
const ROUTE = routeOf({
  questionnaireVersion: 1,
  statements: IDS,
  expectations: "all",
  importance: true,
  mode: "open",
  lookAhead: false,
});
const REVIEW: Place = { page: "review" };
const at = (statement: (typeof IDS)[number], fromReview = false): Place => ({
  page: "statement",
  statement,
  fromReview,
});

/** A draft as it lies on disk: where it stands, and the first answers. */
function kept(place: Place, answered: number): DraftDocument {
  const draft = newDraft("AAAAAAAAAAA", "en");
  const ratings = Object.fromEntries(IDS.slice(0, answered).map((id) => [id, 4]));
  return { ...draft, place, sheet: { ...draft.sheet, relationship: "reseller", ratings } };
}

describe("after a reload", () => {
  it("goes on where it was, where everything is kept", () => {
    expect(resumedPlace(at("experience-better"), kept(at("experience-better"), 2), ROUTE)).toEqual(
      at("experience-better"),
    );
    expect(resumedPlace(REVIEW, kept(REVIEW, 3), ROUTE)).toEqual(REVIEW);
  });

  it("leaves what was left open, and kept so, behind", () => {
    expect(resumedPlace(at("experience-better"), kept(at("experience-better"), 0), ROUTE)).toEqual(
      at("experience-better"),
    );
    expect(resumedPlace(REVIEW, kept(REVIEW, 0), ROUTE)).toEqual(REVIEW);
    const opened = at("experience-better", true);
    expect(resumedPlace(opened, kept(opened, 0), ROUTE)).toEqual(opened);
  });

  it("goes back to the first answer that was lost", () => {
    expect(resumedPlace(at("experience-better"), kept(at("equal-gain"), 0), ROUTE)).toEqual(
      at("equal-gain"),
    );
    expect(resumedPlace(at("experience-better"), kept(at("equal-gain"), 1), ROUTE)).toEqual(
      at("both-goals"),
    );
    expect(resumedPlace(REVIEW, kept(at("equal-gain"), 1), ROUTE)).toEqual(at("both-goals"));
    expect(resumedPlace(at("equal-gain", true), kept(at("experience-better"), 2), ROUTE)).toEqual(
      at("experience-better"),
    );
    expect(resumedPlace({ page: "send" }, kept(at("experience-better"), 2), ROUTE)).toEqual(
      at("experience-better"),
    );
  });

  it("goes back to what one is to the other where that was lost", () => {
    const relationship = placeOf({ page: "relationship" });
    const said = kept(relationship, 1);
    const lost = { ...said, sheet: { ...said.sheet, relationship: null } };
    expect(resumedPlace(at("both-goals"), said, ROUTE)).toEqual(at("both-goals"));
    expect(resumedPlace(at("both-goals"), lost, ROUTE)).toEqual(relationship);
  });

  it("goes back to the short pages where what was said there may be lost", () => {
    const importance = placeOf({ page: "importance" });
    expect(resumedPlace(REVIEW, kept(importance, 3), ROUTE)).toEqual(importance);
  });

  it("stays ahead of another tab that is further behind", () => {
    expect(resumedPlace(at("experience-better"), kept(at("equal-gain"), 2), ROUTE)).toEqual(
      at("experience-better"),
    );
  });
});
