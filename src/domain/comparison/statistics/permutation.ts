import type { PerParty } from "../../assessment/party.ts";
import { fail, ok, type Result } from "../../result.ts";

/** Above this many people a party no exact p is computed. */
const MOST_PEOPLE = 200;

/**
 * - `too-little-data`: a party has nobody
 * - `too-many`: a party has more than 200
 */
export type PermutationReason = "too-little-data" | "too-many";

function divisorOf(one: number, other: number): number {
  return other === 0 ? one : divisorOf(other, one % other);
}

/** Shifts whole numbers to start at 0, and takes out the largest step that all share: p stays. */
function simplifier(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values);
  const unit = values.map((value) => value - least).reduce(divisorOf, 0);
  return (value) => (unit === 0 ? 0 : (value - least) / unit);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/**
 * For each sum, how many subsets of so many of the values (ascending, from 0) have it. Counts are
 * exact up to 2^53; larger ones are sums of positive doubles, which round by no more than 1e-13.
 */
function subsetsBySum(values: readonly number[], size: number): Float64Array {
  const people = values.length;
  const sumOfFirst = [0];
  for (const value of values) sumOfFirst.push((sumOfFirst.at(-1) ?? 0) + value);
  const largestSum = (taken: number, of: number) =>
    (sumOfFirst[of] ?? 0) - (sumOfFirst[of - taken] ?? 0);
  const counts = Array.from(
    { length: size + 1 },
    (_, taken) => new Float64Array(largestSum(taken, people) + 1),
  );
  counts[0]?.fill(1);
  for (const [index, value] of values.entries()) {
    const least = Math.max(1, size - (people - index - 1));
    for (let taken = Math.min(index + 1, size); taken >= least; taken -= 1) {
      addShifted(counts[taken], counts[taken - 1], value, largestSum(taken - 1, index));
    }
  }
  return counts[size] ?? new Float64Array();
}

/** Adds the counts of the subsets without a value to those with it. */
function addShifted(
  into: Float64Array | undefined,
  from: Float64Array | undefined,
  value: number,
  largest: number,
): void {
  if (!into || !from) return;
  for (let sum = 0; sum <= largest; sum += 1) {
    into[sum + value] = (into[sum + value] ?? 0) + (from[sum] ?? 0);
  }
}

/**
 * Exact two-sided p of the Fisher-Pitman permutation test on the difference of means, above 0 to 1:
 * the share of all ways to deal the values out to parties of these sizes whose difference is at least
 * the observed one, the observed one included. `parties` are whole numbers in one unit. Decided in
 * whole numbers, so that ties count as ties.
 *
 * Example: 5, 5, 5 against 1, 1, 1 gives 0.1. Export only: a test cannot carry the verdict of so few.
 */
export function permutationP(
  parties: PerParty<readonly number[]>,
): Result<number, PermutationReason> {
  const [fewer, more] =
    parties.A.length <= parties.B.length ? [parties.A, parties.B] : [parties.B, parties.A];
  if (fewer.length === 0) return fail("too-little-data");
  if (more.length > MOST_PEOPLE) return fail("too-many");
  const simplify = simplifier([...fewer, ...more]);
  const values = [...fewer, ...more].map(simplify).toSorted((one, other) => one - other);
  const total = sumOf(values);
  const distance = (sum: number) => Math.abs(values.length * sum - fewer.length * total);
  const observed = distance(sumOf(fewer.map(simplify)));
  let extreme = 0;
  let others = 0;
  for (const [sum, count] of subsetsBySum(values, fewer.length).entries()) {
    if (distance(sum) >= observed) extreme += count;
    else others += count;
  }
  return ok(extreme / (extreme + others));
}
