import type { PerParty } from "../../assessment/party.ts";
import { logGamma } from "./log-gamma.ts";
import type { Moments } from "./moments.ts";

/** The gap in units of the pooled standard deviation. Export only: never a verdict. */
export type EffectSize = {
  /** Mean of A minus mean of B over the pooled standard deviation (Cohen's d). */
  readonly d: number;
  /** Correction for small samples, 0 to 1. */
  readonly j: number;
  /** Hedges g: j * d. */
  readonly g: number;
};

/** The exact correction: gamma(f / 2) / (sqrt(f / 2) gamma((f - 1) / 2)), f degrees of freedom. */
function correction(freedom: number): number {
  const half = freedom / 2;
  return Math.exp(logGamma(half) - logGamma(half - 0.5)) / Math.sqrt(half);
}

/**
 * Hedges g (Hedges 1981; Borenstein et al. 2009, chapter 4) of what both parties' moments give. null
 * with fewer than four people together, a party without anybody, or no spread in either party.
 *
 * Example: means 103 and 100, standard deviations 5.5 and 4.5, 50 people each: d 0.5970, j 0.9923,
 * g 0.5924.
 */
export function effectSize({ A, B }: PerParty<Moments>): EffectSize | null {
  const freedom = A.count + B.count - 2;
  const squares = A.squares + B.squares;
  if (A.count === 0 || B.count === 0 || freedom < 2 || squares === 0) return null;
  const d = (A.mean - B.mean) / Math.sqrt(squares / freedom);
  const j = correction(freedom);
  return { d, j, g: j * d };
}
