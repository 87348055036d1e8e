import type { Assessment } from "#domain/assessment/assessment.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import type { ComparisonDocument } from "#domain/comparison/comparison-document.ts";
import { openSheets } from "./open-sheets.ts";

/** The comparison on the screen with the statistics for analysis, which are worked out when asked for. */
export async function comparisonDocumentOf(
  assessment: Assessment,
  comparison: Comparison,
): Promise<ComparisonDocument> {
  const [{ toComparisonDocument }, { exportStatistics }, { sheets }] = await Promise.all([
    import("#domain/comparison/comparison-document.ts"),
    import("#domain/comparison/statistics.ts"),
    openSheets(assessment),
  ]);
  const { terms, partyNames } = assessment;
  return toComparisonDocument({
    questionnaireVersion: terms.questionnaireVersion,
    partyNames,
    comparison,
    statistics: exportStatistics({ terms, sheets }),
  });
}
