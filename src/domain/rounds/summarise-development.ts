import { perParty } from "../assessment/party.ts";
import type { StatementComparison } from "../comparison/comparison.ts";
import { averageOf, meanOf } from "../comparison/mean.ts";
import { summarise } from "../comparison/summary.ts";
import type {
  DevelopmentSummary,
  GapChange,
  PartyChange,
  StatementDevelopment,
} from "./development.ts";

type Rounds = { readonly before: StatementComparison; readonly now: StatementComparison };

/** Counts what happened. Both rounds are counted over the same statements, those seen in both. */
export function summariseDevelopment(
  rounds: readonly Rounds[],
  statements: readonly StatementDevelopment[],
): DevelopmentSummary {
  const compared = statements.filter(({ gap }) => gap.change !== null);
  const ids = new Set(compared.map(({ id }) => id));
  const seen = rounds.filter(({ now }) => ids.has(now.id));
  const distance = (round: "before" | "now") =>
    meanOf(averageOf(compared.map(({ gap }) => Math.abs(gap[round] ?? 0))));
  return {
    compared: compared.length,
    same: {
      before: summarise(seen.map(({ before }) => before)).same,
      now: summarise(seen.map(({ now }) => now)).same,
    },
    meanGap: { before: distance("before"), now: distance("now") },
    gaps: countsOf(compared),
    moved: perParty((party) => ({
      up: statements.filter(({ parties }) => hasMoved(parties[party], "up")).length,
      down: statements.filter(({ parties }) => hasMoved(parties[party], "down")).length,
    })),
  };
}

function countsOf(compared: readonly StatementDevelopment[]): Record<GapChange, number> {
  const counts = { closed: 0, opened: 0, narrower: 0, wider: 0, same: 0 };
  for (const { gap } of compared) if (gap.change !== null) counts[gap.change] += 1;
  return counts;
}

function hasMoved({ clear, movement }: PartyChange, way: "up" | "down"): boolean {
  return clear && movement === way;
}
