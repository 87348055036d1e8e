import type { Assessment } from "../assessment/assessment.ts";
import { PARTIES } from "../assessment/party.ts";
import type { Comparison, DimensionComparison } from "../comparison/comparison.ts";
import { dimensionGapThreshold, reaches } from "../comparison/verdict/thresholds.ts";
import type { Plan } from "../plan/plan.ts";
import { outcomeOf } from "../plan/step-outcome.ts";
import type { DimensionId } from "../questionnaire/structure.ts";
import { develop } from "../rounds/develop.ts";
import type {
  Chain,
  DimensionLine,
  OpenStep,
  Partnership,
  PortfolioCell,
  PortfolioRound,
  Trend,
} from "./partnership.ts";

/** A round whose answers are opened, with all that is known of it. */
export type OpenedRound = {
  readonly assessment: Assessment & { readonly opening: NonNullable<Assessment["opening"]> };
  readonly comparison: Comparison;
  readonly plan: Plan;
  /** Answers whose stored bytes can no longer be opened. */
  readonly unreadable: number;
};

/**
 * What the portfolio keeps of a partnership: nothing but what each round's own comparison shows.
 *
 * @param opened the rounds of the chain that are opened, in its order
 */
export function makePartnership(chain: Chain, opened: readonly OpenedRound[]): Partnership {
  const newest = opened.at(-1);
  const { id, partyNames } = newest?.assessment ?? newestOf(chain);
  return {
    id,
    partyNames,
    newest: newest ? roundOf(newest, opened) : null,
    isCollecting: chain.some(({ opening }) => opening === null),
    rounds: opened.length,
    lines: newest ? linesOf(newest, opened) : [],
    nextLook: newest?.plan.memorandum.nextLook ?? null,
    openSteps: opened.flatMap((round) => openStepsOf(round, opened)),
  };
}

function newestOf(chain: Chain): Assessment {
  const newest = chain.at(-1);
  if (!newest) throw new Error("a partnership has a round");
  return newest;
}

function roundOf(round: OpenedRound, opened: readonly OpenedRound[]): PortfolioRound {
  const { assessment, comparison, unreadable } = round;
  const before = opened.find((other) => other.assessment.id === assessment.follows?.assessment);
  const trends = before ? trendsOf(before, comparison) : new Map<DimensionId, Trend>();
  return {
    id: assessment.id,
    date: assessment.opening.date,
    kind: assessment.follows?.kind ?? null,
    people: comparison.respondents,
    cells: Object.fromEntries(
      dimensionsOf(comparison).map(({ id, verdict, firmness, gap }): [string, PortfolioCell] => [
        id,
        { verdict: verdict.kind, firmness, gap, trend: trends.get(id) ?? null },
      ]),
    ),
    own: ownCount(comparison),
    meanGap: comparison.summary.meanGap,
    unreadable,
  };
}

function trendsOf(before: OpenedRound, now: Comparison): ReadonlyMap<DimensionId, Trend> {
  const { dimensions } = develop(before.comparison, now, before.assessment.opening.date);
  return new Map(
    dimensions.flatMap(({ id, gap }): readonly [DimensionId, Trend][] => {
      if (gap.change === "closed") return [[id, "closer"]];
      if (gap.change === "opened") return [[id, "further"]];
      if (gap.before === null || gap.now === null) return [];
      const growth = Math.abs(gap.now) - Math.abs(gap.before);
      const limit = Math.max(thresholdOf(before.comparison, id), thresholdOf(now, id));
      if (!reaches(Math.abs(growth), limit)) return [];
      return [[id, growth > 0 ? "further" : "closer"]];
    }),
  );
}

/** From which gap on two parties differ, with as many answers as there are; hidden numbers are large. */
function thresholdOf(comparison: Comparison, dimension: DimensionId): number {
  const { parties } = dimensionOf(comparison, dimension) ?? {};
  const scored = PARTIES.map((party) => parties?.[party].scored ?? Number.POSITIVE_INFINITY);
  const [A = 0, B = 0] = scored;
  return dimensionGapThreshold({ A, B });
}

/**
 * Rounds that asked a dimension's same statements as the newest. As soon as one round is confidential,
 * a party's mean is laid beside another only where five people stand behind each (docs/method.md).
 */
function linesOf(newest: OpenedRound, opened: readonly OpenedRound[]): readonly DimensionLine[] {
  const isConfidential = opened.some(({ comparison }) => comparison.mode === "confidential");
  return dimensionsOf(newest.comparison)
    .map((dimension) => ({
      dimension: dimension.id,
      points: opened.flatMap(({ assessment, comparison }) => {
        const then = dimensionOf(comparison, dimension.id);
        const isSame = then?.statements.join() === dimension.statements.join();
        if (!then || !isSame || then.gap === null) return [];
        if (isConfidential && !PARTIES.every((party) => then.parties[party].broad)) return [];
        const { id, opening } = assessment;
        return [{ round: id, date: opening.date, verdict: then.verdict.kind, gap: then.gap }];
      }),
    }))
    .filter(({ points }) => points.length > 1);
}

/** What of a round's next steps no later round says is done or dropped. */
function openStepsOf(
  { assessment, plan }: OpenedRound,
  opened: readonly OpenedRound[],
): readonly OpenStep[] {
  const later = opened.filter((round) => round.assessment.follows?.assessment === assessment.id);
  return plan.nextSteps
    .filter(({ what, id }) => what !== "" && !later.some((round) => isSettled(round.plan, id)))
    .map((step) => ({ round: assessment.id, step }));
}

function isSettled(plan: Plan, step: number): boolean {
  const { state } = outcomeOf(plan, step);
  return state === "done" || state === "dropped";
}

function ownCount({ statements }: Comparison): PortfolioRound["own"] {
  const own = statements.filter(({ module }) => module === "own");
  if (own.length === 0) return null;
  return {
    apart: own.filter(({ verdict }) => verdict.kind === "not-on-the-same-page").length,
    told: own.filter(({ verdict }) => verdict.kind !== "too-little-data").length,
  };
}

/** Those that partnerships share. */
function dimensionsOf({ modules }: Comparison): readonly DimensionComparison[] {
  return modules.flatMap(({ id, dimensions }) => (id === "own" ? [] : dimensions));
}

function dimensionOf(comparison: Comparison, id: DimensionId): DimensionComparison | undefined {
  return dimensionsOf(comparison).find((dimension) => dimension.id === id);
}
