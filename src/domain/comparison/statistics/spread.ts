import { answersIn, averageOfLevels, type Levels } from "../levels.ts";
import { campSize, exceeds, SPREAD_LIMIT } from "../verdict/thresholds.ts";

/**
 * Average deviation of the ratings from their own mean: AD_M = sum |x - mean| / k (Burke, Finkelstein
 * & Dusig 1999), in scale points, 0 to 2. null below two ratings.
 */
export function spreadOf(levels: Levels): number | null {
  const { sum, count } = averageOfLevels(levels);
  if (count < 2) return null;
  const deviations = levels.reduce(
    (total, people, index) => total + people * Math.abs((index + 1) * count - sum),
    0,
  );
  return deviations / (count * count);
}

/**
 * The spread of a party whose ratings point in different directions, null for any other: AD_M above
 * 5/6, and a camp at 1 or 2 as well as one at 4 or 5. AD_M alone would call 3, 3, 5 split.
 */
export function dividedSpread(levels: Levels): number | null {
  const spread = spreadOf(levels);
  if (spread === null || !exceeds(spread, SPREAD_LIMIT)) return null;
  const camp = campSize(answersIn(levels));
  const hasBothCamps = answersIn(levels.slice(0, 2)) >= camp && answersIn(levels.slice(3)) >= camp;
  return hasBothCamps ? spread : null;
}

/** Whether a party's own ratings point in different directions. */
export function isDivided(levels: Levels): boolean {
  return dividedSpread(levels) !== null;
}
