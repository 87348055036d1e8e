import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideSlide } from "#domain/deck/arrange.ts";
import type { Deck } from "#domain/deck/slide.ts";
import {
  clampLocation,
  firstLocation,
  goTo,
  lastLocation,
  nextLocation,
  numberOf,
  previousLocation,
  type SlideLocation,
  slideAt,
  stepCount,
} from "#domain/deck/slide-location.ts";
import { anyPlan } from "#tests/support/plan-arbitraries.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { deckOf, EMPTY, idsOf, MIXED } from "./decks.ts";

const DECK = deckOf();

const anyDeck = anyPlan.map((plan) => deckOf(plan, MIXED, { strengths: 3 }));

function locationsOf(deck: Deck): readonly SlideLocation[] {
  return deck.slides.flatMap((slide) =>
    Array.from({ length: stepCount(slide) }, (_, step) => ({ slide: slide.id, step })),
  );
}

describe("the way through a deck", () => {
  it("goes step by step", () => {
    const at = { slide: "radar", step: 0 };
    expect(nextLocation(DECK, at)).toEqual({ slide: "radar", step: 1 });
    expect(nextLocation(DECK, { slide: "cover", step: 0 })).toEqual({
      slide: "how-to-read",
      step: 0,
    });
    const after = nextLocation(DECK, { slide: "radar", step: 3 });
    expect(after.step).toBe(0);
    expect(previousLocation(DECK, after)).toEqual({ slide: "radar", step: 3 });
  });

  it("stays at both ends", () => {
    expect(previousLocation(DECK, firstLocation(DECK))).toEqual(firstLocation(DECK));
    expect(nextLocation(DECK, lastLocation(DECK))).toEqual(lastLocation(DECK));
    expect(firstLocation(DECK)).toEqual({ slide: "cover", step: 0 });
    expect(lastLocation(DECK)).toEqual({ slide: "next-look", step: 0 });
  });

  it("reaches every step of every slide, and all the way back", () => {
    const property = fc.property(anyDeck, (deck) => {
      const places = locationsOf(deck);
      const forth: SlideLocation[] = [firstLocation(deck)];
      const back: SlideLocation[] = [lastLocation(deck)];
      for (const _ of places.slice(1)) {
        forth.push(nextLocation(deck, forth.at(-1) ?? firstLocation(deck)));
        back.push(previousLocation(deck, back.at(-1) ?? lastLocation(deck)));
      }
      expect(forth).toEqual(places);
      expect(back.toReversed()).toEqual(places);
    });
    fc.assert(property, SEED);
  });

  it("comes back to where it was, inside", () => {
    const property = fc.property(anyDeck, fc.nat(), (deck, at) => {
      const places = locationsOf(deck);
      const index = at % places.length;
      const location = places[index] ?? firstLocation(deck);
      const isLast = index === places.length - 1;
      const isFirst = index === 0;
      if (!isLast) expect(previousLocation(deck, nextLocation(deck, location))).toEqual(location);
      if (!isFirst) expect(nextLocation(deck, previousLocation(deck, location))).toEqual(location);
    });
    fc.assert(property, SEED);
  });

  it("jumps to a slide by its number", () => {
    expect(goTo(DECK, 2)).toEqual({ slide: "how-to-read", step: 0 });
    expect(goTo(DECK, 0)).toEqual(firstLocation(DECK));
    expect(goTo(DECK, 999).slide).toBe("next-look");
    expect(goTo(DECK, Number.NaN)).toEqual(firstLocation(DECK));
    expect(idsOf(DECK).map((slide) => numberOf(DECK, { slide, step: 0 }))).toEqual(
      idsOf(DECK).map((_, index) => index + 1),
    );
  });
});

describe("a location in a deck that changed", () => {
  it("is itself wherever it can be", () => {
    const location = { slide: "radar", step: 3 };
    expect(clampLocation(DECK, location)).toEqual(location);
    expect(clampLocation(DECK, { slide: "radar", step: 9 })).toEqual(location);
    expect(clampLocation(DECK, { slide: "radar", step: -1 }).step).toBe(0);
    expect(clampLocation(DECK, { slide: "radar", step: 1.5 }).step).toBe(1);
    expect(clampLocation(DECK, { slide: "radar", step: Number.NaN }).step).toBe(0);
  });

  it("moves on from a slide that was hidden, or back from the last one", () => {
    const [radar, after] = DECK.slides.slice(4, 6);
    expect(radar?.id).toBe("radar");
    const hidden = deckOf(hideSlide(EMPTY, DECK, "radar"));
    expect(clampLocation(hidden, { slide: "radar", step: 2 })).toEqual({
      slide: after?.id,
      step: 0,
    });
    const ended = deckOf(hideSlide(EMPTY, DECK, "next-look"));
    expect(slideAt(ended, { slide: "next-look", step: 0 }).id).toBe("next-steps");
  });

  it("falls to the first of its sort, or to the start, where its slide is gone", () => {
    expect(clampLocation(DECK, { slide: "strengths:2", step: 0 }).slide).toBe("strengths");
    expect(slideAt(DECK, { slide: "conversation:gone", step: 3 }).kind).toBe("conversation");
    expect(clampLocation(DECK, { slide: "<b>", step: 7 })).toEqual(firstLocation(DECK));
  });

  it("is one that the deck has, whatever comes in", () => {
    const property = fc.property(anyDeck, fc.string(), fc.double(), (deck, slide, step) => {
      for (const way of [clampLocation, nextLocation, previousLocation]) {
        expect(locationsOf(deck)).toContainEqual(way(deck, { slide, step }));
      }
      expect(locationsOf(deck)).toContainEqual(goTo(deck, step));
    });
    fc.assert(property, SEED);
  });

  it("needs a deck with slides", () => {
    const none = { runningOrder: [], slides: [], minutesPerConversation: null };
    expect(() => firstLocation(none)).toThrow(/without slides/);
  });
});
