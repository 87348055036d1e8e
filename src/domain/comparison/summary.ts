import type { ComparisonSummary, StatementComparison } from "./comparison.ts";
import { averageOf, meanOf } from "./statistics/mean.ts";
import { coversTwoThirds } from "./verdict/thresholds.ts";

/** Counts the statements' verdicts, and averages the absolute gaps of the comparable ones. */
export function summarise(
  statements: readonly Pick<StatementComparison, "verdict" | "gap">[],
): ComparisonSummary {
  const counts = {
    "too-little-data": 0,
    "not-on-the-same-page": 0,
    divided: 0,
    "shared-strength": 0,
    "shared-concern": 0,
    "room-to-grow": 0,
  };
  for (const { verdict } of statements) counts[verdict.kind] += 1;
  const distances = statements.flatMap(({ gap }) => (gap === null ? [] : [Math.abs(gap)]));
  return {
    asked: statements.length,
    comparable: statements.length - counts["too-little-data"],
    same: counts["shared-strength"] + counts["shared-concern"] + counts["room-to-grow"],
    counts,
    meanGap: meanOf(averageOf(distances)),
    alignment: alignmentIndex(statements.map(({ gap }) => gap)),
  };
}

/** The widest gap that the scale allows, in scale points. */
const WIDEST_GAP = 4;

/**
 * Alignment index, 0 to 100: 100 * (1 - mean |gap| / 4). One step of average gap costs 25. Taken over
 * statements, since in scores opposite gaps would cancel. null where fewer than two thirds of the
 * statements asked are comparable.
 *
 * `gaps` has one entry a statement asked; null stands for one that is not comparable. People of one
 * opinion reach about 78 with one a party and 90 with five: no grade, and no ranking of partnerships.
 */
export function alignmentIndex(gaps: readonly (number | null)[]): number | null {
  const distances = gaps.filter((gap) => gap !== null).map(Math.abs);
  if (!coversTwoThirds(distances.length, gaps.length)) return null;
  const mean = meanOf(averageOf(distances));
  return mean === null ? null : 100 * (1 - mean / WIDEST_GAP);
}
