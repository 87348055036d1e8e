/** A point in user units, y downwards. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle in user units: its left upper corner and its sides. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How far a diamond of size 1 reaches from its centre: as wide as a circle, it would look smaller. */
export const DIAMOND_REACH = 0.62;

/** A diamond of like weight as a circle of the same size, as an SVG path. */
export function diamond({ x, y }: Point, size: number): string {
  const reach = size * DIAMOND_REACH;
  return `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
}

/** Whether two rectangles share more than an edge. */
export function boxesOverlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
