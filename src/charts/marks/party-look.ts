import type { PerParty } from "#domain/assessment/party.ts";

/**
 * What tells the two parties apart besides colour, on screen, slides and paper alike: A has circles
 * and a solid line, B diamonds and a dashed one. Strokes grow with what they outline.
 */

/** What paints a party on the page: its token. */
export const PARTY_PAINT: PerParty<string> = { A: "var(--party-a)", B: "var(--party-b)" };

/** How a mark is drawn: a mean is filled, an expectation hollow, an earlier round small and hollow. */
export type MarkLook = "filled" | "hollow" | "earlier";

/** Width of a mark's outline, as a share of its size. */
export const MARK_STROKE: Readonly<Record<MarkLook, number>> = {
  filled: 0.1,
  hollow: 0.125,
  earlier: 0.18,
};

/** Dash and gap of a party's line, in widths of the line; null for a solid one. */
export const LINE_DASH: PerParty<readonly [number, number] | null> = { A: null, B: [3.2, 1.6] };

/** Dash and gap of an earlier round's line with round ends, likewise: dots. */
export const EARLIER_DASH: readonly [number, number] = [0.06, 2.3];

/** Dash and gap for a line of the given width, as SVG writes them; undefined for a solid line. */
export function dashArray(
  dash: readonly [number, number] | null,
  width: number,
): string | undefined {
  return dash?.map((share) => share * width).join(" ");
}
