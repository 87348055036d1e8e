import type { Projector } from "../plan/plan.ts";
import type { Deck, RunningOrderEntry, Slide } from "./slide.ts";

/**
 * Puts slides into the order that the facilitator chose. A slide that the order does not know yet
 * follows the one after which it stands by nature.
 */
export function inOrder<Entry extends Pick<Slide, "id">>(
  slides: readonly Entry[],
  order: readonly string[],
): readonly Entry[] {
  const isKnown = ({ id }: Entry) => order.includes(id);
  const arranged = slides
    .filter(isKnown)
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  for (const [index, slide] of slides.entries()) {
    if (isKnown(slide)) continue;
    const before = slides[index - 1];
    arranged.splice(before ? arranged.indexOf(before) + 1 : 0, 0, slide);
  }
  return arranged;
}

/** Takes out what is hidden. A deck always shows something: where all is hidden, its first slide. */
export function runningOrderOf(
  slides: readonly Slide[],
  hidden: Projector["hidden"],
): readonly RunningOrderEntry[] {
  const isHidden = new Set(hidden);
  const showsNone = slides.every(({ id }) => isHidden.has(id));
  return slides.map((slide, index) => ({
    slide,
    hidden: isHidden.has(slide.id) && !(showsNone && index === 0),
  }));
}

/** The slides of a running order that are shown. */
export function shownSlides(runningOrder: Deck["runningOrder"]): readonly Slide[] {
  return runningOrder.filter(({ hidden }) => !hidden).map(({ slide }) => slide);
}
