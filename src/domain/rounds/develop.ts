/**
 * Lays an earlier round under this one. Statements and dimensions are matched by id, own ones by their words besides;
 * thresholds are those of the comparison (docs/method.md, two rounds). Not a test of significance.
 */
import type { LocalDate } from "../assessment/assessment.ts";
import { haveSameText } from "../assessment/own-words.ts";
import { PARTIES, type PartyId, type PerParty, perParty } from "../assessment/party.ts";
import {
  type AnswerComparison,
  type Comparison,
  type DimensionComparison,
  isAlike,
  type PartyRatings,
  type PartyScore,
  type StatementComparison,
  type Verdict,
} from "../comparison/comparison.ts";
import { deepFreeze } from "../comparison/freeze.ts";
import { averageOf, meanOf } from "../comparison/statistics/mean.ts";
import { summarise } from "../comparison/summary.ts";
import { isBroad } from "../comparison/suppression.ts";
import {
  dimensionGapThreshold,
  exceeds,
  gapThreshold,
  reaches,
} from "../comparison/verdict/thresholds.ts";
import { isOwn } from "../questionnaire/look-up.ts";
import type { DimensionId, StatementId } from "../questionnaire/structure.ts";
import type {
  AnswerDevelopment,
  Development,
  DevelopmentSummary,
  DimensionDevelopment,
  GapChange,
  GapDevelopment,
  Movement,
  PartyChange,
  StatementDevelopment,
} from "./development.ts";

/** What one round has to say of one party: enough to tell a change, and nothing that its mode hides. */
type Side = {
  readonly mean: number | null;
  /** How many stand behind the mean; null where the mode hides the number. */
  readonly answers: number | null;
  readonly broad: boolean;
};

type Rounds<Value> = { readonly before: Value; readonly now: Value };

const HIDDEN: PartyChange = {
  before: null,
  now: null,
  change: null,
  movement: null,
  clear: false,
};

/**
 * Compares two rounds of the same partnership. `since` is the day of the earlier one.
 *
 * Swapping the parties in both swaps them in the result and turns the signs of gaps; a round against
 * itself moves nothing. Dimensions are comparable only where the same statements were asked of both.
 */
export function develop(earlier: Comparison, later: Comparison, since: LocalDate): Development {
  const isConfidential = earlier.mode === "confidential" || later.mode === "confidential";
  const isSame = (id: StatementId | DimensionId) => {
    const [then, now] = [earlier.ownWords, later.ownWords];
    return !isOwn(id) || (then !== null && now !== null && haveSameText(then, now, id));
  };
  const pairs = matched(earlier.statements, later.statements).filter(({ now }) => isSame(now.id));
  const statements = pairs.map((rounds) => ({
    id: rounds.now.id,
    ...answerDevelopment(rounds, isConfidential),
  }));
  const dimensions = matched(dimensionsOf(earlier), dimensionsOf(later)).filter(
    ({ before, now }) => before.statements.join() === now.statements.join() && isSame(now.id),
  );
  const alike = new Set(dimensions.map(({ now }) => now.id));
  return deepFreeze({
    since,
    summary: summariseDevelopment(pairs, statements),
    statements,
    dimensions: dimensions.map((rounds) => dimensionDevelopment(rounds, isConfidential)),
    goOn: answerDevelopment({ before: earlier.goOn, now: later.goOn }, isConfidential),
    notComparable: {
      statements: {
        before: idsBeside(earlier.statements, statements),
        now: idsBeside(later.statements, statements),
      },
      dimensions: dimensionsOf(later)
        .map(({ id }) => id)
        .filter((id) => !alike.has(id) && !isOwn(id)),
    },
    ownWordsBefore: earlier.ownWords,
    worthTelling: worthTelling(statements),
  });
}

function dimensionsOf({ modules }: Comparison): readonly DimensionComparison[] {
  return modules.flatMap(({ dimensions }) => dimensions);
}

/** What both rounds have, in the order of this one. */
function matched<Part extends { readonly id: string }>(
  earlier: readonly Part[],
  later: readonly Part[],
): readonly Rounds<Part>[] {
  const known = new Map(earlier.map((part) => [part.id, part]));
  return later.flatMap((now) => {
    const before = known.get(now.id);
    return before ? [{ before, now }] : [];
  });
}

function idsBeside<Id extends string>(
  parts: readonly { readonly id: Id }[],
  others: readonly { readonly id: Id }[],
): readonly Id[] {
  const known = new Set(others.map(({ id }) => id));
  return parts.map(({ id }) => id).filter((id) => !known.has(id));
}

function answerDevelopment(
  { before, now }: Rounds<AnswerComparison>,
  isConfidential: boolean,
): AnswerDevelopment {
  const parties = perParty((party) =>
    partyChange(
      { before: ratingsSide(before.parties[party]), now: ratingsSide(now.parties[party]) },
      isConfidential,
      gapThreshold,
    ),
  );
  return { parties, gap: gapDevelopment({ before, now }, parties) };
}

function dimensionDevelopment(
  { before, now }: Rounds<DimensionComparison>,
  isConfidential: boolean,
): DimensionDevelopment {
  const parties = perParty((party) =>
    partyChange(
      { before: scoreSide(before.parties[party]), now: scoreSide(now.parties[party]) },
      isConfidential,
      dimensionGapThreshold,
    ),
  );
  return {
    id: now.id,
    module: now.module,
    parties,
    gap: gapDevelopment({ before, now }, parties),
  };
}

// Where the number is hidden, a spread is shown from five ratings on.
function ratingsSide({ mean, rated, spread }: PartyRatings): Side {
  return { mean, answers: rated, broad: rated === null ? spread !== null : isBroad(rated) };
}

function scoreSide({ mean, scored, broad }: PartyScore): Side {
  return { mean, answers: scored, broad };
}

/** The threshold is asked of one party at two times instead of two parties at one. */
function partyChange(
  { before, now }: Rounds<Side>,
  isConfidential: boolean,
  threshold: (answers: PerParty<number>) => number,
): PartyChange {
  if (isConfidential && !(before.broad && now.broad)) return HIDDEN;
  if (before.mean === null || now.mean === null) {
    return { ...HIDDEN, before: before.mean, now: now.mean };
  }
  const change = now.mean - before.mean;
  const limit = threshold({ A: answersOf(before), B: answersOf(now) });
  return {
    before: before.mean,
    now: now.mean,
    change,
    movement: movementOf(change),
    clear: reaches(Math.abs(change), limit),
  };
}

/** A hidden number is five or more: with fewer, the change is hidden. */
function answersOf({ answers }: Side): number {
  return answers ?? Number.POSITIVE_INFINITY;
}

function movementOf(change: number): Movement {
  if (exceeds(change, 0)) return "up";
  return exceeds(-change, 0) ? "down" : "none";
}

type Judged = { readonly gap: number | null; readonly verdict: Verdict };

/** A gap tells what a party's mean was as soon as the other one's is known. */
function gapDevelopment(
  { before, now }: Rounds<Judged>,
  parties: PerParty<PartyChange>,
): GapDevelopment {
  const isSeen = (round: keyof Rounds<Judged>) =>
    PARTIES.every((party: PartyId) => parties[party][round] !== null);
  const gaps = {
    before: isSeen("before") ? before.gap : null,
    now: isSeen("now") ? now.gap : null,
  };
  return { ...gaps, change: gapChange(gaps, before.verdict, now.verdict) };
}

function gapChange(
  { before, now }: Rounds<number | null>,
  then: Verdict,
  today: Verdict,
): GapChange | null {
  if (before === null || now === null) return null;
  if (isApart(then) && isAlike(today)) return "closed";
  if (isAlike(then) && isApart(today)) return "opened";
  const growth = Math.abs(now) - Math.abs(before);
  if (exceeds(growth, 0)) return "wider";
  return exceeds(-growth, 0) ? "narrower" : "same";
}

function isApart({ kind }: Verdict): boolean {
  return kind === "not-on-the-same-page";
}

const UNTOLD = 3;

/** Closed differences, opened ones, then clear movements; in each the larger change first. */
function worthTelling(statements: readonly StatementDevelopment[]): readonly StatementId[] {
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

/** Counts what happened. Both rounds are counted over the same statements, those seen in both. */
function summariseDevelopment(
  rounds: readonly Rounds<StatementComparison>[],
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
