import fc from "fast-check";
import { expect, it } from "vitest";
import { otherParty, PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { compare } from "#domain/comparison/compare.ts";
import type {
  Comparison,
  Coorientation,
  CoorientationState,
  Verdict,
} from "#domain/comparison/comparison.ts";
import { anyInput } from "./comparison-arbitraries.ts";

const RUNS = { seed: 20, numRuns: 300 };

function swap<Value>({ A, B }: PerParty<Value>): PerParty<Value> {
  return { A: B, B: A };
}

function negated(gap: number | null): number | null {
  return gap === null || gap === 0 ? gap : -gap;
}

function swappedNames(parties: readonly PartyId[]): readonly PartyId[] {
  return PARTIES.filter((party) => parties.includes(otherParty(party)));
}

function swappedVerdict<Some extends Verdict>(verdict: Some): Some {
  if ("parties" in verdict) return { ...verdict, parties: swappedNames(verdict.parties) };
  if ("split" in verdict) return { ...verdict, split: swappedNames(verdict.split) };
  return verdict;
}

const SWAPPED_STATES: Partial<Record<CoorientationState, CoorientationState>> = {
  "false-conflict-A": "false-conflict-B",
  "false-conflict-B": "false-conflict-A",
  "false-consensus-A": "false-consensus-B",
  "false-consensus-B": "false-consensus-A",
};

function swappedState(state: CoorientationState | null): CoorientationState | null {
  return state === null ? null : (SWAPPED_STATES[state] ?? state);
}

function swappedCoorientation(coorientation: Coorientation | null): Coorientation | null {
  return (
    coorientation && {
      state: swappedState(coorientation.state),
      parties: swap(coorientation.parties),
    }
  );
}

function swapped(comparison: Comparison): Comparison {
  const { respondents, statements, modules, relationship, goOn } = comparison;
  return {
    ...comparison,
    respondents: swap(respondents),
    statements: statements.map((statement) => ({
      ...statement,
      parties: swap(statement.parties),
      gap: negated(statement.gap),
      verdict: swappedVerdict(statement.verdict),
      comments: swap(statement.comments),
      coorientation: swappedCoorientation(statement.coorientation),
    })),
    modules: modules.map(({ id, dimensions }) => ({
      id,
      dimensions: dimensions.map((dimension) => ({
        ...dimension,
        parties: swap(dimension.parties),
        gap: negated(dimension.gap),
        verdict: swappedVerdict(dimension.verdict),
        coorientation: swappedCoorientation(dimension.coorientation),
        importance: dimension.importance && {
          ...dimension.importance,
          parties: swap(dimension.importance.parties),
          gap: negated(dimension.importance.gap),
        },
      })),
    })),
    relationship: relationship && {
      parties: swap(relationship.parties),
      mostChosen: swap(relationship.mostChosen),
      differ: relationship.differ,
    },
    goOn: {
      ...goOn,
      parties: swap(goOn.parties),
      gap: negated(goOn.gap),
      verdict: swappedVerdict(goOn.verdict),
    },
  };
}

it("every comparison is mirrored where the parties are swapped", () => {
  fc.assert(
    fc.property(anyInput, ({ configuration, sheets }) => {
      const mirrored = compare({ configuration, sheets: swap(sheets) });
      expect(mirrored).toEqual(swapped(compare({ configuration, sheets })));
    }),
    RUNS,
  );
});
