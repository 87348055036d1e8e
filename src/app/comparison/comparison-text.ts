import type { Assessment } from "#domain/assessment/assessment.ts";
import { toComparisonDocument } from "#domain/comparison/analysis/comparison-document.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { exportStatistics } from "#domain/comparison/statistics/statistics.ts";
import { openSheets } from "#platform/use-cases/open-answers.ts";

/** The comparison on the screen with the statistics for analysis, as JSON. */
export async function comparisonText(
  assessment: Assessment,
  comparison: Comparison,
  onProgress: (share: number) => void,
): Promise<string> {
  const { sheets } = await openSheets(assessment);
  const { configuration, partyNames } = assessment;
  const document = toComparisonDocument({
    questionnaireVersion: configuration.questionnaireVersion,
    partyNames,
    comparison,
    statistics: exportStatistics({ configuration, sheets }, onProgress),
  });
  return `${JSON.stringify(document, null, 2)}\n`;
}
