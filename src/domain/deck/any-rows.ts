import type { RowsPerSlide } from "./slide.ts";

/**
 * For who reads a deck's conversations and none of its lists: how long the parts of lists are makes no
 * difference to them. Counts of rows, a slide each.
 */
export const ANY_ROWS: RowsPerSlide = {
  strengths: 10,
  concerns: 10,
  importance: 10,
  moved: 10,
  fates: 10,
  positions: 10,
  "next-steps": 10,
};
