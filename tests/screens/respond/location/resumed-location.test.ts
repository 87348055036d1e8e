import { describe, expect, it } from "vitest";
import {
  type DraftDocument,
  newDraft,
  type RespondLocation,
} from "#platform/storage/drafts/draft-document.ts";
import { locationOf, routeOf } from "#screens/respond/location/location-path.ts";
import { resumedLocation } from "#screens/respond/location/resumed-location.ts";

const IDS = ["equal-gain", "both-goals", "experience-better"] as const;
const ROUTE = routeOf({
  questionnaireVersion: 1,
  statements: IDS,
  expectations: "all",
  importance: true,
  mode: "open",
  lookAhead: false,
});
const REVIEW: RespondLocation = { page: "review" };
const at = (statement: (typeof IDS)[number], fromReview = false): RespondLocation => ({
  page: "statement",
  statement,
  fromReview,
});

/** A draft as it lies on disk: where it stands, and the first answers. */
function kept(location: RespondLocation, answered: number): DraftDocument {
  const draft = newDraft("AAAAAAAAAAA", "en");
  const ratings = Object.fromEntries(IDS.slice(0, answered).map((id) => [id, 4]));
  return { ...draft, location, sheet: { ...draft.sheet, relationship: "reseller", ratings } };
}

describe("after a reload", () => {
  it("goes on where it was, where everything is kept", () => {
    expect(
      resumedLocation(at("experience-better"), kept(at("experience-better"), 2), ROUTE),
    ).toEqual(at("experience-better"));
    expect(resumedLocation(REVIEW, kept(REVIEW, 3), ROUTE)).toEqual(REVIEW);
  });

  it("leaves what was left open, and kept so, behind", () => {
    expect(
      resumedLocation(at("experience-better"), kept(at("experience-better"), 0), ROUTE),
    ).toEqual(at("experience-better"));
    expect(resumedLocation(REVIEW, kept(REVIEW, 0), ROUTE)).toEqual(REVIEW);
    const opened = at("experience-better", true);
    expect(resumedLocation(opened, kept(opened, 0), ROUTE)).toEqual(opened);
  });

  it("goes back to the first answer that was lost", () => {
    expect(resumedLocation(at("experience-better"), kept(at("equal-gain"), 0), ROUTE)).toEqual(
      at("equal-gain"),
    );
    expect(resumedLocation(at("experience-better"), kept(at("equal-gain"), 1), ROUTE)).toEqual(
      at("both-goals"),
    );
    expect(resumedLocation(REVIEW, kept(at("equal-gain"), 1), ROUTE)).toEqual(at("both-goals"));
    expect(
      resumedLocation(at("equal-gain", true), kept(at("experience-better"), 2), ROUTE),
    ).toEqual(at("experience-better"));
    expect(resumedLocation({ page: "send" }, kept(at("experience-better"), 2), ROUTE)).toEqual(
      at("experience-better"),
    );
  });

  it("goes back to what one is to the other where that was lost", () => {
    const relationship = locationOf({ page: "relationship" });
    const said = kept(relationship, 1);
    const lost = { ...said, sheet: { ...said.sheet, relationship: null } };
    expect(resumedLocation(at("both-goals"), said, ROUTE)).toEqual(at("both-goals"));
    expect(resumedLocation(at("both-goals"), lost, ROUTE)).toEqual(relationship);
  });

  it("goes back to the short pages where what was said there may be lost", () => {
    const importance = locationOf({ page: "importance" });
    expect(resumedLocation(REVIEW, kept(importance, 3), ROUTE)).toEqual(importance);
  });

  it("stays ahead of another tab that is further behind", () => {
    expect(resumedLocation(at("experience-better"), kept(at("equal-gain"), 2), ROUTE)).toEqual(
      at("experience-better"),
    );
  });
});
