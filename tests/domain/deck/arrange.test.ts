import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addConversation,
  hideSlide,
  leaveOutConversation,
  moveSlide,
  setOrder,
  showSlide,
} from "#domain/deck/arrange.ts";
import { anyPlan } from "#tests/support/plan-arbitraries.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { deckOf, EMPTY, idsOf, MIXED } from "./decks.ts";

describe("hiding", () => {
  it("takes a slide out of what is shown, not out of the running order", () => {
    const deck = deckOf(hideSlide(EMPTY, deckOf(), "radar"));
    expect(idsOf(deck)).not.toContain("radar");
    expect(deck.runningOrder.find(({ slide }) => slide.id === "radar")?.hidden).toBe(true);
    expect(deck.runningOrder).toHaveLength(deckOf().runningOrder.length);
  });

  it("is undone by showing, at the same place", () => {
    const hidden = hideSlide(EMPTY, deckOf(), "radar");
    expect(hideSlide(hidden, deckOf(hidden), "radar")).toBe(hidden);
    expect(showSlide(hidden, "radar")).toEqual(EMPTY);
  });

  it("never hides the last slide that is shown", () => {
    let plan = EMPTY;
    for (const { slide } of deckOf().runningOrder) plan = hideSlide(plan, deckOf(plan), slide.id);
    expect(idsOf(deckOf(plan))).toEqual(["next-look"]);
  });

  it("leaves a conversation out without a deck, once", () => {
    const [first] = MIXED.ranking;
    if (!first) throw new Error("nothing to talk about");
    const without = leaveOutConversation(EMPTY, first);
    expect(without).toEqual(hideSlide(EMPTY, deckOf(), `conversation:${first}`));
    expect(leaveOutConversation(without, first)).toBe(without);
  });

  it("shows the first slide where everything is hidden", () => {
    const hidden = idsOf(deckOf());
    const plan = { ...EMPTY, projector: { ...EMPTY.projector, hidden } };
    expect(idsOf(deckOf(plan))).toEqual(["cover"]);
  });
});

describe("moving", () => {
  it("puts a slide where it is wanted", () => {
    const plan = moveSlide(EMPTY, deckOf(), "radar", 0);
    expect(idsOf(deckOf(plan))[0]).toBe("radar");
    expect(idsOf(deckOf(moveSlide(plan, deckOf(plan), "radar", 999))).at(-1)).toBe("radar");
    expect(idsOf(deckOf(moveSlide(plan, deckOf(plan), "cover", -3)))[0]).toBe("cover");
    expect(setOrder(plan, [])).toEqual(EMPTY);
  });

  it("does nothing to a slide that is not in the deck", () => {
    expect(moveSlide(EMPTY, deckOf(), "relationship", 0)).toBe(EMPTY);
  });

  it("keeps every slide", () => {
    const ids = idsOf(deckOf());
    const property = fc.property(
      fc.nat({ max: ids.length - 1 }),
      fc.integer({ min: -2, max: 40 }),
      (from, to) => {
        const slide = deckOf().slides[from];
        if (!slide) throw new Error("no slide");
        const moved = idsOf(deckOf(moveSlide(EMPTY, deckOf(), slide.id, to)));
        expect(moved.toSorted()).toEqual(ids.toSorted());
        expect(moved.indexOf(slide.id)).toBe(Math.min(Math.max(to, 0), ids.length - 1));
      },
    );
    fc.assert(property, SEED);
  });

  it("lets a new slide follow the one after which it stands by nature", () => {
    const moved = moveSlide(EMPTY, deckOf(), "next-look", 0);
    const ids = idsOf(deckOf(addConversation(moved, "room")));
    const last = deckOf().slides.findLast(({ kind }) => kind === "conversation");
    expect(ids[0]).toBe("next-look");
    expect(ids[ids.indexOf("conversation:room") - 1]).toBe(last?.id);
    const order = ["radar", "how-to-read"];
    expect(idsOf(deckOf(setOrder(EMPTY, order)))[0]).toBe("cover");
  });
});

describe("any plan", () => {
  it("makes a deck of the same slides in whatever order, each once, and never none", () => {
    const property = fc.property(anyPlan, (plan) => {
      const { runningOrder, slides } = deckOf(plan, MIXED, { strengths: 3 });
      const ids = runningOrder.map(({ slide }) => slide.id);
      const unordered = deckOf(setOrder(plan, []), MIXED, { strengths: 3 }).runningOrder;
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.toSorted()).toEqual(unordered.map(({ slide }) => slide.id).toSorted());
      expect(slides.length).toBeGreaterThan(0);
    });
    fc.assert(property, SEED);
  });
});
