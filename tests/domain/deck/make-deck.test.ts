import { describe, expect, it } from "vitest";
import { makeDeck } from "#domain/deck/make-deck.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { setFigure } from "#domain/plan/position.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { deckOf, EMPTY, everythingAsked, idsOf, MIXED, ROWS, slidesOf } from "./decks.ts";

const CONVERSATIONS = [
  "solve-first",
  "business-model",
  "change-what-works",
  "fair-talk",
  "experience-better",
];

describe("the order of a deck", () => {
  it("goes from what is shared to the conversations and what was agreed", () => {
    const ids = idsOf(deckOf());
    expect(ids.slice(0, 5)).toEqual(["cover", "how-to-read", "strengths", "concerns", "radar"]);
    expect(ids.slice(5, 10).toSorted()).toEqual(
      CONVERSATIONS.map((id) => `conversation:${id}`).toSorted(),
    );
    expect(ids.slice(10)).toEqual(["next-steps", "next-look"]);
  });

  it("has a slide for all that was asked", () => {
    const plan = valueOf(setFigure(EMPTY, "experience-better", "A", 4));
    const kinds = deckOf(plan, everythingAsked()).slides.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual([
      "cover",
      "how-to-read",
      "relationship",
      "importance",
      "radar",
      "module",
      "go-on",
      "conversation",
      "positions",
      "next-steps",
      "next-look",
    ]);
  });

  it("is the same whenever it is made", () => {
    expect(deckOf()).toEqual(deckOf());
  });
});

describe("the first slides", () => {
  it("say how many answered, and whether expectations are shown", () => {
    expect(slidesOf(deckOf(), "cover")[0]?.respondents).toEqual({ A: 4, B: 3 });
    expect(slidesOf(deckOf(), "how-to-read")[0]).toMatchObject({
      mode: "open",
      expectations: true,
    });
    const [plain] = slidesOf(deckOf(EMPTY, everythingAsked()), "how-to-read");
    expect(plain?.expectations).toBe(false);
  });

  it("open with the relationship where it was chosen", () => {
    const [slide] = slidesOf(deckOf(EMPTY, everythingAsked()), "relationship");
    expect(slide?.relationship.differ).toBe(true);
  });
});

describe("what is shared", () => {
  it("shows strengths from the highest, concerns from the lowest", () => {
    const levels = (kind: "strengths" | "concerns") =>
      slidesOf(deckOf(), kind).flatMap(({ rows }) =>
        rows.map(({ parties }) => (parties.A.mean ?? 0) + (parties.B.mean ?? 0)),
      );
    expect(levels("strengths")).toEqual(levels("strengths").toSorted((one, other) => other - one));
    expect(levels("concerns")).toEqual(levels("concerns").toSorted((one, other) => one - other));
    expect(levels("strengths")).toHaveLength(MIXED.summary.counts["shared-strength"]);
    expect(levels("concerns")).toHaveLength(MIXED.summary.counts["shared-concern"]);
  });

  it("goes on over further slides", () => {
    const deck = deckOf(EMPTY, MIXED, { strengths: 4 });
    const pages = slidesOf(deck, "strengths");
    expect(pages.map(({ id }) => id).slice(0, 2)).toEqual(["strengths", "strengths:2"]);
    expect(pages.every(({ rows }) => rows.length <= 4)).toBe(true);
    expect(pages.flatMap(({ rows }) => rows)).toEqual(
      slidesOf(deckOf(), "strengths").flatMap(({ rows }) => rows),
    );
  });

  it("names neither single ratings nor comments", () => {
    const [slide] = slidesOf(deckOf(), "strengths");
    expect(slide?.rows[0]?.parties.A.ratings).toBeNull();
    expect(slide?.rows[0]).not.toHaveProperty("comments");
  });

  it("has no slide without anything on it", () => {
    expect(
      idsOf(deckOf(EMPTY, aComparison({ "experience-better": { A: [5, 5], B: [1, 1] } }))),
    ).toEqual([
      "cover",
      "how-to-read",
      "radar",
      "conversation:experience-better",
      "next-steps",
      "next-look",
    ]);
  });
});

describe("importance", () => {
  it("shows the dimensions that somebody gave an importance", () => {
    const [slide] = slidesOf(deckOf(EMPTY, everythingAsked()), "importance");
    const ids = slide?.rows.map(({ id }) => id) ?? [];
    expect(new Set(ids)).toEqual(new Set(["cooperative", "transparent"]));
    expect(slide?.rows[0]?.importance.parties).toEqual({ A: 4, B: 4 });
  });
});

describe("charts of modules", () => {
  it("are radars from three axes on, the core's party by party, why it matters last", () => {
    const deck = deckOf(EMPTY, everythingAsked());
    expect(slidesOf(deck, "radar")[0]).toMatchObject({
      chart: "radar",
      steps: ["party-A", "party-B", "differences", "why"],
    });
    const steps = ["differences", "why"];
    expect(slidesOf(deck, "module")).toMatchObject([
      { id: "module:tensions", chart: "radar", steps },
      { id: "module:small", chart: "dots", steps },
    ]);
    const few = aComparison({ "experience-better": { A: [5], B: [1] }, room: { A: [2], B: [4] } });
    expect(slidesOf(deckOf(EMPTY, few), "radar")[0]?.chart).toBe("dots");
  });
});

describe("what was agreed", () => {
  it("shows positions beside the answers, in the order of the conversations", () => {
    const voice = valueOf(setFigure(EMPTY, "experience-better", "A", 4));
    const plan = valueOf(setFigure(voice, "room", "B", 2.5));
    const [slide] = slidesOf(deckOf(plan), "positions");
    expect(slide?.rows).toMatchObject([
      {
        statement: "experience-better",
        reason: "",
        before: { A: { mean: 3.5 }, B: { mean: 3 } },
        after: { A: { mean: 4 }, B: { mean: null } },
      },
      {
        statement: "room",
        reason: "",
        before: { A: { mean: 2.75 }, B: { mean: 3 } },
        after: { A: { mean: null }, B: { mean: 2.5 } },
      },
    ]);
  });

  it("has a slide for next steps from the start", () => {
    expect(slidesOf(deckOf(), "next-steps")).toEqual([
      { kind: "next-steps", id: "next-steps", rows: [], page: 1, pages: 1 },
    ]);
    let plan = EMPTY;
    for (const what of ["one", "two", "three"]) plan = valueOf(addNextStep(plan, { what }));
    const pages = slidesOf(deckOf(plan, MIXED, { "next-steps": 2 }), "next-steps");
    expect(pages.map(({ rows }) => rows.map(({ what }) => what))).toEqual([
      ["one", "two"],
      ["three"],
    ]);
  });

  it("ends with the day when the parties look again", () => {
    expect(slidesOf(deckOf(), "next-look")[0]?.date).toBe("2026-11-04");
    expect(slidesOf(deckOf(emptyPlan(null)), "next-look")[0]?.date).toBeNull();
  });

  it("never carries the facilitator's notes", () => {
    const plan = { ...EMPTY, notes: { "experience-better": "PRIVATE" } };
    expect(JSON.stringify(makeDeck(MIXED, plan, ROWS))).not.toContain("PRIVATE");
  });
});

describe("minutes", () => {
  it("are divided among the conversations that are shown", () => {
    const plan = { ...EMPTY, minutes: 60 };
    expect(deckOf(EMPTY).minutesPerConversation).toBeNull();
    expect(deckOf(plan).minutesPerConversation).toBe(12);
    const hidden = ["conversation:experience-better"];
    expect(
      deckOf({ ...plan, projector: { ...plan.projector, hidden } }).minutesPerConversation,
    ).toBe(15);
    const shared = aComparison({ "experience-better": { A: [5, 5], B: [5, 5] } });
    expect(deckOf(plan, shared).minutesPerConversation).toBeNull();
  });
});

describe("a deck of a confidential comparison", () => {
  it("shows nothing of single people, even when asked for", () => {
    const plan = { ...EMPTY, projector: { ...EMPTY.projector, dots: true } };
    const deck = deckOf(plan, aComparison(MIXED_ANSWERS, "confidential"));
    for (const { statement, comments } of slidesOf(deck, "conversation")) {
      expect(statement.parties.A.ratings).toBeNull();
      expect(statement.parties.B.ratings).toBeNull();
      expect(comments).toEqual([]);
    }
  });
});
