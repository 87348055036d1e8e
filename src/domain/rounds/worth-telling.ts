import { PARTIES } from "../assessment/party.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import type { StatementDevelopment } from "./development.ts";

const UNTOLD = 3;

/** Closed differences, opened ones, then clear movements; in each the larger change first. */
export function worthTelling(statements: readonly StatementDevelopment[]): readonly StatementId[] {
  return statements
    .filter((statement) => groupOf(statement) < UNTOLD)
    .toSorted(
      (one, other) => groupOf(one) - groupOf(other) || largestChange(other) - largestChange(one),
    )
    .map(({ id }) => id);
}

function groupOf({ gap, parties }: StatementDevelopment): number {
  if (gap.change === "closed") return 0;
  if (gap.change === "opened") return 1;
  return PARTIES.some((party) => parties[party].clear) ? 2 : UNTOLD;
}

function largestChange({ parties }: StatementDevelopment): number {
  return Math.max(...PARTIES.map((party) => Math.abs(parties[party].change ?? 0)));
}
