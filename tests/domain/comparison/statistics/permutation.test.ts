import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRating } from "#domain/answers/answer-sheet.ts";
import { perParty } from "#domain/assessment/party.ts";
import { permutationP } from "#domain/comparison/statistics/permutation.ts";
import { WORKED_EXAMPLES } from "#tests/vectors/verdicts.ts";

const RUNS = { seed: 4, numRuns: 300 };

function pOf(A: readonly number[], B: readonly number[]): number {
  const result = permutationP({ A, B });
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** Every way to take so many of the values. */
function subsets(values: readonly number[], size: number): readonly (readonly number[])[] {
  const [first, ...rest] = values;
  if (size === 0) return [[]];
  if (first === undefined) return [];
  const withFirst = subsets(rest, size - 1).map((subset) => [first, ...subset]);
  return [...withFirst, ...subsets(rest, size)];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** p by dealing the values out in every possible way. */
function pByEnumeration(A: readonly number[], B: readonly number[]): number {
  const all = [...A, ...B];
  const distance = (sum: number) => Math.abs(all.length * sum - A.length * sumOf(all));
  const dealt = subsets(all, A.length);
  const observed = distance(sumOf(A));
  return dealt.filter((subset) => distance(sumOf(subset)) >= observed).length / dealt.length;
}

/** n different, extreme parties. */
function apart(a: number, b: number): number {
  return pOf(
    Array.from({ length: a }, () => 5),
    Array.from({ length: b }, () => 1),
  );
}

describe("permutation p", () => {
  it.each([
    [1, 1, 1],
    [1, 5, 0.167],
    [2, 2, 0.333],
    [2, 3, 0.1],
    [3, 3, 0.1],
    [3, 4, 0.029],
    [4, 4, 0.029],
    [5, 5, 0.008],
  ])("of %i against %i people is at least %f", (a, b, p) => {
    expect(apart(a, b)).toBeCloseTo(p, 3);
    expect(apart(b, a)).toBe(apart(a, b));
  });

  it.each(WORKED_EXAMPLES.filter(({ p }) => p !== null))(
    "follows worked example $number",
    ({ answers, p }) => {
      const { A, B } = perParty((party) => answers[party].filter(isRating));
      expect(pOf(A, B)).toBeCloseTo(p ?? Number.NaN, 2);
    },
  );

  it("counts what enumeration counts", () => {
    const values = fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 1, maxLength: 6 });
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 7 });
    const parties = fc.oneof(fc.tuple(values, values), fc.tuple(ratings, ratings));
    fc.assert(
      fc.property(parties, ([A, B]) => {
        expect(pOf(A, B)).toBeCloseTo(pByEnumeration(A, B), 12);
      }),
      RUNS,
    );
  });

  it("is 1 where all say the same", () => {
    expect(pOf([3, 3], [3, 3, 3])).toBe(1);
  });

  it("depends on neither party, nor shift, nor unit", () => {
    const p = pOf([1, 2, 4], [3, 5, 5, 4]);
    expect(pOf([3, 5, 5, 4], [1, 2, 4])).toBe(p);
    expect(pOf([61, 62, 64], [63, 65, 65, 64])).toBe(p);
    expect(pOf([60, 120, 240], [180, 300, 300, 240])).toBe(p);
  });

  it("is exact with 200 a party, and says so where it is not computed", () => {
    const half = Array.from({ length: 200 }, (_, index) => 1 + (index % 5));
    expect(pOf(half, half)).toBe(1);
    // One of C(400, 200) ways, and its mirror.
    const logP = Math.log10(apart(200, 200));
    expect(logP).toBeCloseTo(Math.log10(2) - 119.012_636_897_645, 9);
    expect(permutationP({ A: [...half, 1], B: half })).toEqual({ ok: false, reason: "too-many" });
    expect(permutationP({ A: [1], B: [...half, 1] })).toEqual({ ok: false, reason: "too-many" });
    expect(permutationP({ A: [], B: half })).toEqual({ ok: false, reason: "too-little-data" });
  });
});
