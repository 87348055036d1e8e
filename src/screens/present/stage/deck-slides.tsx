import { useDeferredValue, useMemo } from "react";
import { type Place, slideAt } from "#domain/deck/place.ts";
import type { Deck } from "#domain/deck/slide.ts";
import { SlideBox } from "./slide-box.tsx";

type DeckSlidesProps = {
  readonly deck: Deck;
  readonly place: Place;
  readonly size: number;
};

/** The slide that the room sees, and unseen the next one, laid out while this one is looked at. */
export function DeckSlides({ deck, place, size }: DeckSlidesProps) {
  const slide = slideAt(deck, place);
  const next = deck.slides[deck.slides.indexOf(slide) + 1];
  const coming = useMemo(() => (next ? { deck, slide: next } : null), [deck, next]);
  const ahead = useDeferredValue(coming, null);
  // Siblings by key: the unseen slide stays what it is when it comes to be seen.
  return [
    <SlideBox key={slide.id} deck={deck} slide={slide} step={place.step} size={size} />,
    ahead && ahead.slide.id !== slide.id && (
      <SlideBox key={ahead.slide.id} {...ahead} step={0} size={size} ahead />
    ),
  ];
}
