/** Where one is in a deck, and the ways from there. */

import { sortOf } from "./pages.ts";
import { shownSlides } from "./running-order.ts";
import type { Deck, Slide } from "./slide.ts";

/**
 * A slide's id and its step, 0 and up. It may come from before a reload or from another window: every
 * function here takes any id and any number, and gives back a location that the deck has.
 */
export type SlideLocation = { readonly slide: string; readonly step: number };

/** How many steps a slide has; 1 where it shows everything at once. */
export function stepCount(slide: Slide): number {
  return "steps" in slide ? slide.steps.length : 1;
}

/** The start of the deck. */
export function firstLocation(deck: Deck): SlideLocation {
  return { slide: slideNumbered(deck, 1).id, step: 0 };
}

/** The last step of the last slide. */
export function lastLocation(deck: Deck): SlideLocation {
  return endOf(slideNumbered(deck, deck.slides.length));
}

/** One step on; at the end of the deck, where one is. */
export function nextLocation(deck: Deck, location: SlideLocation): SlideLocation {
  const { slide, step } = clampLocation(deck, location);
  const number = numberOf(deck, location);
  if (step + 1 < stepCount(slideNumbered(deck, number))) return { slide, step: step + 1 };
  return number < deck.slides.length ? goTo(deck, number + 1) : { slide, step };
}

/** One step back, to the last step of the slide before; at the start of the deck, where one is. */
export function previousLocation(deck: Deck, location: SlideLocation): SlideLocation {
  const { slide, step } = clampLocation(deck, location);
  const number = numberOf(deck, location);
  if (step > 0) return { slide, step: step - 1 };
  return number > 1 ? endOf(slideNumbered(deck, number - 1)) : { slide, step };
}

/** The first step of the slide with this number, 1 and up; beyond the deck, its nearest end. */
export function goTo(deck: Deck, number: number): SlideLocation {
  return { slide: slideNumbered(deck, number).id, step: 0 };
}

/** The number of the slide that a location is on, 1 and up. */
export function numberOf(deck: Deck, location: SlideLocation): number {
  return deck.slides.indexOf(slideAt(deck, location)) + 1;
}

/**
 * The slide of a location. Where the deck changed since and no longer shows it: the next shown slide
 * after it, or the last one before; where it is gone altogether, the first of its sort, or the start.
 */
export function slideAt(deck: Deck, location: SlideLocation): Slide {
  const { runningOrder, slides } = deck;
  const at = runningOrder.findIndex(({ slide }) => slide.id === location.slide);
  const near =
    at === -1
      ? slides.find(({ id }) => sortOf(id) === sortOf(location.slide))
      : (shownSlides(runningOrder.slice(at))[0] ?? shownSlides(runningOrder.slice(0, at)).at(-1));
  return near ?? slideNumbered(deck, 1);
}

/** The location that a deck has for an earlier one: itself wherever possible. */
export function clampLocation(deck: Deck, location: SlideLocation): SlideLocation {
  const slide = slideAt(deck, location);
  if (slide.id !== location.slide) return { slide: slide.id, step: 0 };
  return { slide: slide.id, step: within(location.step, 0, stepCount(slide) - 1) };
}

function endOf(slide: Slide): SlideLocation {
  return { slide: slide.id, step: stepCount(slide) - 1 };
}

function slideNumbered({ slides }: Deck, number: number): Slide {
  const slide = slides[within(number, 1, slides.length) - 1];
  if (!slide) throw new Error("a deck without slides");
  return slide;
}

/** The nearest whole number in a range; what is no number counts as the least. */
function within(value: number, least: number, most: number): number {
  const whole = Math.trunc(value);
  return Number.isNaN(whole) ? least : Math.min(Math.max(whole, least), most);
}
