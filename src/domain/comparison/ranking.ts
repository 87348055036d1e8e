import type { StatementId } from "../questionnaire/structure.ts";
import type { StatementComparison } from "./comparison.ts";

/** The parts of a statement that its place in the order depends on: nothing that the mode hides. */
export type Rankable = Pick<StatementComparison, "id" | "verdict" | "gap" | "coorientation">;

function groupOf({ verdict, coorientation }: Rankable): number {
  const state = coorientation?.state;
  switch (verdict.kind) {
    case "not-on-the-same-page":
      if (state === "false-consensus") return 0;
      return state === "false-consensus-A" || state === "false-consensus-B" ? 1 : 2;
    case "divided":
      return 3;
    case "too-little-data":
      return 4;
    case "shared-concern":
      return 5;
    default:
      return state === "false-conflict" ? 6 : 7;
  }
}

function distance({ gap }: Rankable): number {
  return gap === null ? 0 : Math.abs(gap);
}

/**
 * The order in which to talk about statements: not on the same page (unnoticed by both, by one,
 * known or not asked), divided, too little data, shared concerns, agreement that neither party
 * expected, the rest; in each the largest gap first, and equal ones in the order given.
 */
export function rankStatements(statements: readonly Rankable[]): readonly StatementId[] {
  return statements
    .toSorted((one, other) => groupOf(one) - groupOf(other) || distance(other) - distance(one))
    .map(({ id }) => id);
}
