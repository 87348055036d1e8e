import { alignmentIndex } from "./alignment.ts";
import type { ComparisonSummary, StatementComparison } from "./comparison.ts";
import { averageOf, meanOf } from "./mean.ts";

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
