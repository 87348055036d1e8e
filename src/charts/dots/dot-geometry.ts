import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import type { Point } from "../geometry.ts";

/**
 * Where everything of one row of a dot plot lies, in user units with y downwards, for the screen,
 * slides and PDF alike: a scale from 1 to 5, one mark per party, the link between them, hollow marks
 * for what a party expected of the other, and single ratings as strips of dots. Nothing overlaps a
 * party's mark: what would share its place is moved up or down. Source: method.md, section 4.
 */

const SCALE_VALUES = [1, 2, 3, 4, 5] as const;

export type DotInput = {
  readonly width: number;
  readonly height: number;
  /** Diameter of a party's mark. */
  readonly markSize: number;
  /** Mean per party, 1 to 5; null draws no mark. */
  readonly means: PerParty<number | null>;
  /** What each party expected of the other, 1 to 5; null draws nothing. */
  readonly expectations?: PerParty<number | null>;
  /** Mean per party in an earlier round, 1 to 5; null draws nothing. */
  readonly earlier?: PerParty<number | null>;
  /** Single ratings, 1 to 5, in any order; null where hidden or not wanted. */
  readonly ratings?: PerParty<readonly number[] | null>;
};

export type DotMark = Point & {
  readonly party: PartyId;
  /** mean: filled; expected: hollow, in the shape of the party that expected it. */
  readonly kind: "mean" | "expected";
  readonly value: number;
  /** Diameter. */
  readonly size: number;
};

export type DotTrail = {
  readonly party: PartyId;
  /** Where a small hollow mark stands. */
  readonly from: Point;
  /** On the same height; where the party stands now, or the same place where it has no figure. */
  readonly to: Point;
  /** Diameter of the small mark. */
  readonly size: number;
};

export type RatingDot = Point & {
  readonly party: PartyId;
  readonly value: number;
  readonly size: number;
};

export type DotLayout = {
  readonly width: number;
  readonly height: number;
  /** Where the scale lies; the marks of both parties lie on it unless they would overlap. */
  readonly axis: { readonly y: number; readonly from: number; readonly to: number };
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Between the two means; null where one is missing. */
  readonly link: { readonly from: Point; readonly to: Point } | null;
  readonly marks: readonly DotMark[];
  /** From where a party stood in the earlier round to where it stands now; A above the scale, B below. */
  readonly trails: readonly DotTrail[];
  /** Party A above the scale, B below, equal ratings stacked away from it. */
  readonly strip: readonly RatingDot[];
};

/** Lays one row out. The scale keeps a mark's size clear at both ends. */
export function dotLayout(input: DotInput): DotLayout {
  const { width, height, markSize } = input;
  const y = height / 2;
  const xOf = (value: number) => dotX(value, width, markSize);
  const means = meanMarks(input, xOf, y);
  const trails = trailsOf(input, xOf, y);
  const [a, b] = [
    means.find(({ party }) => party === "A"),
    means.find(({ party }) => party === "B"),
  ];
  return {
    width,
    height,
    axis: { y, from: xOf(1), to: xOf(5) },
    ticks: SCALE_VALUES.map((value) => ({ value, x: xOf(value) })),
    link: a && b ? { from: { x: a.x, y: a.y }, to: { x: b.x, y: b.y } } : null,
    marks: withExpectations(means, trails, input, xOf, y),
    trails,
    strip: PARTIES.flatMap((party) => stripOf(party, input, xOf, y)),
  };
}

/**
 * Where a value of 1 to 5 lies on a scale of the given width.
 *
 * @param markSize kept clear at both ends
 */
export function dotX(value: number, width: number, markSize: number): number {
  return markSize + ((width - 2 * markSize) * (value - 1)) / 4;
}

function meanMarks(input: DotInput, xOf: (value: number) => number, y: number): readonly DotMark[] {
  const { A, B } = input.means;
  const distance = A === null || B === null ? input.markSize : Math.abs(xOf(A) - xOf(B));
  // Just so far apart that the two marks touch: nothing when they are a mark apart, a mark when equal.
  const apart = Math.sqrt(Math.max(0, input.markSize ** 2 - distance ** 2));
  return PARTIES.flatMap((party) => {
    const value = input.means[party];
    if (value === null) return [];
    const shift = party === "A" ? -apart / 2 : apart / 2;
    return [{ party, kind: "mean", value, size: input.markSize, x: xOf(value), y: y + shift }];
  });
}

/** Share of a mark's size that an earlier one has, and how far off the scale it lies. */
const EARLIER_SIZE = 0.5;
const EARLIER_OFFSET = 1.3;

function trailsOf(input: DotInput, xOf: (value: number) => number, y: number): readonly DotTrail[] {
  return PARTIES.flatMap((party) => {
    const value = input.earlier?.[party] ?? null;
    if (value === null) return [];
    const offset = EARLIER_OFFSET * input.markSize * (party === "A" ? -1 : 1);
    const from = { x: xOf(value), y: y + offset };
    const now = input.means[party];
    const to = now === null ? from : { x: xOf(now), y: from.y };
    return [{ party, from, to, size: EARLIER_SIZE * input.markSize }];
  });
}

function withExpectations(
  means: readonly DotMark[],
  trails: readonly DotTrail[],
  input: DotInput,
  xOf: (value: number) => number,
  y: number,
): readonly DotMark[] {
  const marks = [...means];
  for (const party of PARTIES) {
    const value = input.expectations?.[party] ?? null;
    if (value === null) continue;
    const away = party === "A" ? -1 : 1;
    const steps = [0, away, -away, 1.5 * away, -1.5 * away, 2 * away];
    const spots = steps.map((step) => ({ x: xOf(value), y: y + step * input.markSize }));
    const free = spots.find(
      (spot) =>
        marks.every((mark) => distanceOf(spot, mark) >= mark.size) &&
        trails.every(({ from, size }) => distanceOf(spot, from) >= (size + input.markSize) / 2),
    );
    const spot = free ?? { x: xOf(value), y: y + 2 * away * input.markSize };
    marks.push({ party, kind: "expected", value, size: input.markSize, ...spot });
  }
  return marks;
}

function distanceOf(one: Point, other: Point): number {
  // A hair of tolerance, so that marks laid out to touch count as apart.
  return Math.hypot(one.x - other.x, one.y - other.y) + 1e-9;
}

function stripOf(
  party: PartyId,
  input: DotInput,
  xOf: (value: number) => number,
  y: number,
): readonly RatingDot[] {
  const ratings = input.ratings?.[party] ?? null;
  if (ratings === null || ratings.length === 0) return [];
  const size = input.markSize / 2;
  const away = party === "A" ? -1 : 1;
  const start = 1.25 * input.markSize;
  const most = Math.max(...SCALE_VALUES.map((value) => countOf(ratings, value)));
  const room = input.height / 2 - start - size / 2;
  // Taller stacks than the row allows are pushed together, never cut.
  const pitch = most > 1 ? Math.min(size * 1.15, Math.max(0, room) / (most - 1)) : 0;
  return SCALE_VALUES.flatMap((value) =>
    Array.from({ length: countOf(ratings, value) }, (_, index) => ({
      party,
      value,
      size,
      x: xOf(value),
      y: y + away * (start + index * pitch),
    })),
  );
}

function countOf(ratings: readonly number[], value: number): number {
  return ratings.filter((rating) => rating === value).length;
}
