import { describe, expect, it } from "vitest";
import { makeDeck } from "#domain/deck/make-deck.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import { setOutcomeState } from "#domain/plan/step-outcome.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { deckOf, EMPTY, idsOf, MIXED, ROWS, slidesOf } from "./decks.ts";

const BEFORE = aComparison({
  ...MIXED_ANSWERS,
  "experience-better": { A: [1, 1, 1, 1], B: [5, 5, 5] },
  "fair-talk": { A: [4, 4, 4, 4], B: [4, 4, 4] },
});
const AGREED = ["Meet", "Write", "Ask"].reduce(
  (plan, what) => valueOf(addNextStep(plan, { what })),
  EMPTY,
);
const EARLIER: EarlierRound = {
  kind: "follow-up",
  development: develop(BEFORE, MIXED, "2026-05-04"),
  nextSteps: AGREED.nextSteps,
};
const PLAN = valueOf(setOutcomeState(EMPTY, 2, "dropped"));

function deck(earlier: EarlierRound | null = EARLIER, rows = {}) {
  return makeDeck(MIXED, PLAN, { ...ROWS, ...rows }, earlier);
}

describe("what happened since an earlier round", () => {
  it("stands between the values and the conversations", () => {
    const ids = idsOf(deck());
    const since = ids.indexOf("since");
    expect(ids.slice(since - 1, since + 3)).toEqual(["radar", "since", "moved", "outcomes"]);
    expect(ids[since + 3]).toMatch(/^conversation:/);
  });

  it("is not there in a first round, and the other slides are the same", () => {
    const others = idsOf(deck()).filter((id) => !["since", "moved", "outcomes"].includes(id));
    expect(idsOf(deckOf(PLAN))).toEqual(others);
    expect(idsOf(deck(null))).toEqual(others);
  });

  it("carries both rounds and the day of the earlier one", () => {
    const [slide] = slidesOf(deck(), "since");
    expect(slide).toMatchObject({ module: MIXED.modules[0], chart: "radar" });
    expect(slide?.development.since).toBe("2026-05-04");
  });

  it("tells what is worth telling, in its order, and leaves the list out where nothing is", () => {
    const rows = slidesOf(deck(), "moved").flatMap((slide) => slide.rows);
    expect(rows.map(({ id }) => id)).toEqual(EARLIER.development.worthTelling);
    const still = { ...EARLIER, development: develop(MIXED, MIXED, "2026-05-04") };
    expect(idsOf(deck(still))).not.toContain("moved");
  });

  it("says of every earlier step what became of it, also that nothing was said", () => {
    const pages = slidesOf(deck(EARLIER, { outcomes: 2 }), "outcomes");
    expect(pages.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["outcomes", 2],
      ["outcomes:2", 1],
    ]);
    expect(
      pages.flatMap(({ rows }) => rows).map(({ what, outcome }) => [what, outcome.state]),
    ).toEqual([
      ["Meet", null],
      ["Write", "dropped"],
      ["Ask", null],
    ]);
  });
});
