import { momentsOf } from "./moments.ts";

/** Variance of answers given at random: (options^2 - 1) / 12 with five options. */
const RANDOM_VARIANCE = 2;

/** Agreement within a party beside the answers one would get at random (r_wg). Export only. */
export type Agreement = {
  /** 1 - s^2 / 2, at most 1. Below 0 the party is more split than random answers. null below two. */
  readonly raw: number | null;
  /** What is reported: the raw value, or 0 where it is negative (0 to 1). */
  readonly reported: number | null;
};

/** No agreement to speak of: fewer than two ratings, or hidden. */
export const NO_AGREEMENT: Agreement = { raw: null, reported: null };

/**
 * r_wg of one party's ratings of a statement (James, Demaree & Wolf 1984), with the variance over
 * k - 1 and the uniform distribution as what random answers are.
 */
export function agreementOf(ratings: readonly number[]): Agreement {
  const { count, squares } = momentsOf(ratings);
  if (count < 2) return NO_AGREEMENT;
  const raw = 1 - squares / (count - 1) / RANDOM_VARIANCE;
  return { raw, reported: Math.max(0, raw) };
}
