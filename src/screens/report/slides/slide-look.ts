/** A wide slide in inches. */
export const SLIDE = { width: 13.333, height: 7.5, left: 0.75, top: 0.55 } as const;

export const SLIDE_TEXT_WIDTH = SLIDE.width - 2 * SLIDE.left;

/** The layout that every slide but the first uses. */
export const LAYOUT = "SAMSYN";
