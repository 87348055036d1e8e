import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideSlide } from "#domain/deck/arrange.ts";
import type { Deck } from "#domain/deck/slide.ts";
import {
  clampPlace,
  firstPlace,
  goTo,
  lastPlace,
  nextPlace,
  numberOf,
  type Place,
  previousPlace,
  slideAt,
  stepCount,
} from "#domain/deck/slide-location.ts";
import { anyPlan } from "#tests/support/plan-arbitraries.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { deckOf, EMPTY, idsOf, MIXED } from "./decks.ts";

const DECK = deckOf();

const anyDeck = anyPlan.map((plan) => deckOf(plan, MIXED, { strengths: 3 }));

function placesOf(deck: Deck): readonly Place[] {
  return deck.slides.flatMap((slide) =>
    Array.from({ length: stepCount(slide) }, (_, step) => ({ slide: slide.id, step })),
  );
}

describe("the way through a deck", () => {
  it("goes step by step", () => {
    const at = { slide: "radar", step: 0 };
    expect(nextPlace(DECK, at)).toEqual({ slide: "radar", step: 1 });
    expect(nextPlace(DECK, { slide: "cover", step: 0 })).toEqual({ slide: "how-to-read", step: 0 });
    const after = nextPlace(DECK, { slide: "radar", step: 2 });
    expect(after.step).toBe(0);
    expect(previousPlace(DECK, after)).toEqual({ slide: "radar", step: 2 });
  });

  it("stays at both ends", () => {
    expect(previousPlace(DECK, firstPlace(DECK))).toEqual(firstPlace(DECK));
    expect(nextPlace(DECK, lastPlace(DECK))).toEqual(lastPlace(DECK));
    expect(firstPlace(DECK)).toEqual({ slide: "cover", step: 0 });
    expect(lastPlace(DECK)).toEqual({ slide: "next-look", step: 0 });
  });

  it("reaches every step of every slide, and all the way back", () => {
    const property = fc.property(anyDeck, (deck) => {
      const places = placesOf(deck);
      const forth: Place[] = [firstPlace(deck)];
      const back: Place[] = [lastPlace(deck)];
      for (const _ of places.slice(1)) {
        forth.push(nextPlace(deck, forth.at(-1) ?? firstPlace(deck)));
        back.push(previousPlace(deck, back.at(-1) ?? lastPlace(deck)));
      }
      expect(forth).toEqual(places);
      expect(back.toReversed()).toEqual(places);
    });
    fc.assert(property, SEED);
  });

  it("comes back to where it was, inside", () => {
    const property = fc.property(anyDeck, fc.nat(), (deck, at) => {
      const places = placesOf(deck);
      const index = at % places.length;
      const place = places[index] ?? firstPlace(deck);
      const isLast = index === places.length - 1;
      const isFirst = index === 0;
      if (!isLast) expect(previousPlace(deck, nextPlace(deck, place))).toEqual(place);
      if (!isFirst) expect(nextPlace(deck, previousPlace(deck, place))).toEqual(place);
    });
    fc.assert(property, SEED);
  });

  it("jumps to a slide by its number", () => {
    expect(goTo(DECK, 2)).toEqual({ slide: "how-to-read", step: 0 });
    expect(goTo(DECK, 0)).toEqual(firstPlace(DECK));
    expect(goTo(DECK, 999).slide).toBe("next-look");
    expect(goTo(DECK, Number.NaN)).toEqual(firstPlace(DECK));
    expect(idsOf(DECK).map((slide) => numberOf(DECK, { slide, step: 0 }))).toEqual(
      idsOf(DECK).map((_, index) => index + 1),
    );
  });
});

describe("a place in a deck that changed", () => {
  it("is itself wherever it can be", () => {
    const place = { slide: "radar", step: 2 };
    expect(clampPlace(DECK, place)).toEqual(place);
    expect(clampPlace(DECK, { slide: "radar", step: 9 })).toEqual(place);
    expect(clampPlace(DECK, { slide: "radar", step: -1 }).step).toBe(0);
    expect(clampPlace(DECK, { slide: "radar", step: 1.5 }).step).toBe(1);
    expect(clampPlace(DECK, { slide: "radar", step: Number.NaN }).step).toBe(0);
  });

  it("moves on from a slide that was hidden, or back from the last one", () => {
    const [radar, after] = DECK.slides.slice(4, 6);
    expect(radar?.id).toBe("radar");
    const hidden = deckOf(hideSlide(EMPTY, DECK, "radar"));
    expect(clampPlace(hidden, { slide: "radar", step: 2 })).toEqual({ slide: after?.id, step: 0 });
    const ended = deckOf(hideSlide(EMPTY, DECK, "next-look"));
    expect(slideAt(ended, { slide: "next-look", step: 0 }).id).toBe("next-steps");
  });

  it("falls to the first of its sort, or to the start, where its slide is gone", () => {
    expect(clampPlace(DECK, { slide: "strengths:2", step: 0 }).slide).toBe("strengths");
    expect(slideAt(DECK, { slide: "conversation:gone", step: 3 }).kind).toBe("conversation");
    expect(clampPlace(DECK, { slide: "<b>", step: 7 })).toEqual(firstPlace(DECK));
  });

  it("is one that the deck has, whatever comes in", () => {
    const property = fc.property(anyDeck, fc.string(), fc.double(), (deck, slide, step) => {
      for (const way of [clampPlace, nextPlace, previousPlace]) {
        expect(placesOf(deck)).toContainEqual(way(deck, { slide, step }));
      }
      expect(placesOf(deck)).toContainEqual(goTo(deck, step));
    });
    fc.assert(property, SEED);
  });

  it("needs a deck with slides", () => {
    const none = { outline: [], slides: [], minutesPerConversation: null };
    expect(() => firstPlace(none)).toThrow(/without slides/);
  });
});
