import { type PerParty, perParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type { DimensionId } from "../questionnaire/structure.ts";
import type { DimensionComparison, OpenedSheet } from "./comparison.ts";
import { averageOf, differenceOf, meanOf } from "./statistics/mean.ts";
import { visibleAverage } from "./suppression.ts";
import { gapThreshold, reaches } from "./verdict/thresholds.ts";

/**
 * How important a dimension is to each party: means of 1 to 5, null where nobody said or the mode
 * hides it. Apart by the threshold of statements. Shown beside a score, never used as a weight.
 */
export function compareImportance(
  sheets: PerParty<readonly OpenedSheet[]>,
  id: DimensionId,
  mode: Mode,
): NonNullable<DimensionComparison["importance"]> {
  const averages = perParty((party) => {
    const ratings = sheets[party].flatMap((sheet) => sheet.importance[id] ?? []);
    return visibleAverage(mode, averageOf(ratings));
  });
  const gap = differenceOf(averages.A, averages.B);
  const threshold = gapThreshold(perParty((party) => averages[party].count));
  return {
    parties: perParty((party) => meanOf(averages[party])),
    gap,
    apart: gap !== null && reaches(Math.abs(gap), threshold),
  };
}
