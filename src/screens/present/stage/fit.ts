/** Sizes of a slide's letters: the usual one, and how far the facilitator may change it. */
const STEP = 0.16;
/** At this size every letter is as small as it may be (slide-tokens.css). */
export const SMALLEST_FIT = 0.4;
const FINENESS = 0.05;

/** How much smaller letters may become to keep a word whole. */
const WORTH_A_WORD = 0.7;

type Wrap = "normal" | "anywhere";

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
  const fits = fitsToTry(size);
  const broken = largestFit(element, fits, "anywhere");
  if (broken === null) return false;
  // Down to a point rather smaller letters than a broken word.
  const near = fits.filter((fit) => fit <= broken && fit >= broken * WORTH_A_WORD);
  if (largestFit(element, near, "normal") === null) set(element, broken, "anywhere");
  return true;
}

/** The first of the sizes, from large to small, at which nothing is outside; it stays set. */
function largestFit(element: HTMLElement, fits: readonly number[], wrap: Wrap): number | null {
  for (const fit of fits) {
    set(element, fit, wrap);
    if (!overflows(element) && (wrap === "anywhere" || !hasWordsSticking(element))) return fit;
  }
  return null;
}

function set(element: HTMLElement, fit: number, wrap: Wrap): void {
  element.style.overflowWrap = wrap;
  element.style.setProperty("--fit", String(fit));
}

/** Whether a word is longer than the part of the slide that it stands in. */
function hasWordsSticking(element: HTMLElement): boolean {
  return [...element.querySelectorAll<HTMLElement>("*:not(svg, svg *, .visually-hidden)")].some(
    ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
  );
}
