/** A point in user units, y downwards. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle in user units: its left upper corner and its sides. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Whether two rectangles share more than an edge. */
export function boxesOverlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
