/**
 * The comparison as a document for analysis outside of Samsyn: plain JSON, in which undefined is null
 * and hidden is absent. docs/formats.md describes every field.
 */
import type { PerParty } from "../../assessment/party.ts";
import type { Comparison } from "../comparison.ts";
import type { ExportStatistics } from "../statistics/statistics.ts";

const FORMAT = "samsyn-comparison";
const VERSION = 1;

/** What the document says beside its format and version. */
export type ComparisonContents = {
  readonly questionnaireVersion: number;
  readonly partyNames: PerParty<string>;
  readonly comparison: Comparison;
  readonly statistics: ExportStatistics;
};

export type ComparisonDocument = {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
} & ComparisonContents;

/** The document of a comparison and the statistics of the same answers, ready for JSON. */
export function toComparisonDocument(contents: ComparisonContents): ComparisonDocument {
  const { questionnaireVersion, partyNames, comparison, statistics } = contents;
  return {
    format: FORMAT,
    version: VERSION,
    questionnaireVersion,
    partyNames,
    comparison,
    statistics,
  };
}
