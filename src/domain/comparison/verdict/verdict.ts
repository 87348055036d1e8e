import { PARTIES, type PartyId, type PerParty, perParty } from "../../assessment/party.ts";
import type { StatementVerdict, Verdict } from "../comparison.ts";
import { answersIn, averageOfLevels, type Levels } from "../levels.ts";
import { type Average, differenceOf } from "../statistics/mean.ts";
import { dividedSpread } from "../statistics/spread.ts";
import {
  exceeds,
  gapThreshold,
  LOW_POLE,
  lacksAnswers,
  MIDDLE,
  reaches,
  SPLIT_FACTOR,
  STRENGTH,
} from "./thresholds.ts";

/** One party's ratings of a statement, and how many of its people submitted answers at all. */
export type PartyAnswers = { readonly levels: Levels; readonly respondents: number };

/** Whether both means reach a limit. */
export function bothReach(means: PerParty<number>, limit: number): boolean {
  return PARTIES.every((party) => reaches(means[party], limit));
}

/** Whether no mean lies above a limit. */
export function noneExceeds(means: PerParty<number>, limit: number): boolean {
  return PARTIES.every((party) => !exceeds(means[party], limit));
}

/** Whether no mean reaches a limit. */
export function noneReaches(means: PerParty<number>, limit: number): boolean {
  return PARTIES.every((party) => !reaches(means[party], limit));
}

/** Opposite where one mean lies above the middle and the other below it, else a matter of degree. */
export function differenceBetween(means: PerParty<number>): "opposite" | "degree" {
  const someAbove = PARTIES.some((party) => exceeds(means[party], MIDDLE));
  const someBelow = PARTIES.some((party) => !reaches(means[party], MIDDLE));
  return someAbove && someBelow ? "opposite" : "degree";
}

/** The means, or null where a party has none. */
export function bothMeans(averages: PerParty<Average>): PerParty<number> | null {
  if (PARTIES.some((party) => averages[party].count === 0)) return null;
  return perParty((party) => averages[party].sum / averages[party].count);
}

type SplitParty = { readonly party: PartyId; readonly spread: number };

function splitParties(parties: PerParty<PartyAnswers>): readonly SplitParty[] {
  return PARTIES.flatMap((party) => {
    const spread = dividedSpread(parties[party].levels);
    return spread === null ? [] : [{ party, spread }];
  });
}

/**
 * The verdict on a statement; the first that holds counts (method, section 5).
 * `threshold` is the gap in scale points that counts as a difference; it is given where the numbers
 * of answers change but the measure must not (leaving one person out).
 *
 * Example: A 4, 4, 3 and B 3, 3, 2 are exactly 1 apart: not on the same page, opposite.
 */
export function statementVerdict(
  parties: PerParty<PartyAnswers>,
  threshold: number = gapThreshold(perParty((party) => answersIn(parties[party].levels))),
): StatementVerdict {
  const averages = perParty((party) => averageOfLevels(parties[party].levels));
  const lacking = PARTIES.filter((party) =>
    lacksAnswers(averages[party].count, parties[party].respondents),
  );
  const means = bothMeans(averages);
  const gap = differenceOf(averages.A, averages.B);
  if (lacking.length > 0 || means === null || gap === null) {
    return { kind: "too-little-data", parties: lacking };
  }
  const distance = Math.abs(gap);
  const isApart = reaches(distance, threshold);
  const split = splitParties(parties);
  if (split.length > 0) {
    const named = split.map(({ party }) => party);
    const spread = Math.max(...split.map((party) => party.spread));
    return isApart && reaches(distance, SPLIT_FACTOR * spread)
      ? { kind: "not-on-the-same-page", difference: differenceBetween(means), split: named }
      : { kind: "divided", parties: named };
  }
  if (bothReach(means, STRENGTH)) return { kind: "shared-strength" };
  if (noneExceeds(means, LOW_POLE)) return { kind: "shared-concern" };
  if (isApart) {
    return { kind: "not-on-the-same-page", difference: differenceBetween(means), split: [] };
  }
  return { kind: noneReaches(means, MIDDLE) ? "shared-concern" : "room-to-grow" };
}

function distinguishing(verdict: Verdict): string {
  switch (verdict.kind) {
    case "too-little-data":
    case "divided":
      return [verdict.kind, ...verdict.parties].join();
    case "not-on-the-same-page":
      return [verdict.kind, verdict.difference === "direction"].join();
    default:
      return verdict.kind;
  }
}

/**
 * Whether two verdicts say the same: kind, the parties that it names, and whether it is about the
 * direction of a balance. Opposite or a matter of degree is a shade of one verdict: in worked example
 * 4 leaving one person out turns one into the other, and the verdict is firm. That a party is split
 * besides is a note beside "not on the same page": that the parties differ holds with and without it.
 */
export function isSameVerdict(one: Verdict, other: Verdict): boolean {
  return distinguishing(one) === distinguishing(other);
}
