/** Sizes of a slide's letters: the usual one, and how far the facilitator may change it. */
const STEP = 0.16;
/** At this size every letter is as small as it may be (tokens.css). */
export const SMALLEST_FIT = 0.4;
const FINENESS = 0.05;

/** The size to begin with: -3 to 3 steps around 1. */
export function wantedFit(size: number): number {
  return 1 + STEP * size;
}

/** The sizes to try, from the wanted one down to the smallest. */
export function fitsToTry(size: number): readonly number[] {
  const wanted = wantedFit(size);
  const count = Math.max(0, Math.ceil((wanted - SMALLEST_FIT) / FINENESS));
  return [...Array.from({ length: count }, (_, index) => wanted - index * FINENESS), SMALLEST_FIT];
}

/** Whether something of the element lies outside it. */
export function overflows(element: HTMLElement): boolean {
  return element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
}

/** Sets the largest size at which everything is inside; returns whether there is one. */
export function fitInto(element: HTMLElement, size: number): boolean {
  for (const fit of fitsToTry(size)) {
    element.style.setProperty("--fit", String(fit));
    if (!overflows(element)) return true;
  }
  return false;
}
