import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packedLength, packValues, unpackValues } from "#domain/sealing/bytes/mixed-radix.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";

const KEYS = ["a", "b", "c"] as const;
const VALUES = [1, 2, 3, 4, 5, "cannot-judge"] as const;

describe("packValues", () => {
  it("is a number in base 7, the first key first, big endian", () => {
    expect([...packValues(KEYS, VALUES, { a: 1, b: 2, c: 3 })]).toEqual([0, 49 + 14 + 3]);
    expect([...packValues(KEYS, VALUES, { a: "cannot-judge" })]).toEqual([1, 6 * 49 - 256]);
    expect([...packValues(KEYS, VALUES, {})]).toEqual([0, 0]);
    expect([...packValues([], VALUES, {})]).toEqual([]);
  });

  it("refuses what is not asked and what is no value", () => {
    const stray: Record<string, 1> = { d: 1 };
    expect(() => packValues(KEYS, VALUES, stray)).toThrow();
    expect(() => packValues<string, number>(["a"], [1, 2], { a: 3 })).toThrow();
  });
});

describe("packedLength", () => {
  it.each([
    [24, 6, 9],
    [8, 6, 3],
    [4, 5, 2],
    [1, 3, 1],
    [24, 1, 3],
    [25, 1, 4],
    [0, 6, 0],
  ])("of %i digits of %i values is %i", (count, values, bytes) => {
    expect(packedLength(count, values)).toBe(bytes);
  });
});

describe("unpackValues", () => {
  it("gives back what was packed, and nothing else unpacks", () => {
    const property = fc.property(fc.uint8Array({ minLength: 2, maxLength: 2 }), (bytes) => {
      const record = unpackValues(KEYS, VALUES, bytes);
      const number = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
      if (number >= 7 ** 3) expect(record).toBeNull();
      else expect([...packValues(KEYS, VALUES, record ?? {})]).toEqual([...bytes]);
    });
    fc.assert(property, { ...SEED, numRuns: 2000 });
    expect(unpackValues(KEYS, VALUES, Uint8Array.of(1, 86))).toEqual({
      a: "cannot-judge",
      b: "cannot-judge",
      c: "cannot-judge",
    });
    expect(unpackValues(KEYS, VALUES, Uint8Array.of(1, 87))).toBeNull();
  });
});
