import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesFor } from "#domain/assessment/duration.ts";
import { anyTerms, SEED } from "#tests/support/sealing-arbitraries.ts";
import { TERMS } from "#tests/support/sealing-samples.ts";

const PLAIN = { ...TERMS, expectations: "none", importance: false } as const;

describe("minutesFor", () => {
  it.each([
    ["the core module", PLAIN, 9],
    ["with eight expectations", { ...PLAIN, expectations: "marked" as const }, 11],
    ["with all expectations", { ...PLAIN, expectations: "all" as const }, 13],
    ["with importance", { ...PLAIN, importance: true }, 10],
    ["one statement", { ...PLAIN, statements: ["room" as const] }, 2],
  ])("rounds up: %s", (_, terms, minutes) => {
    expect(minutesFor(terms)).toBe(minutes);
  });

  it("asks for the importance of the dimensions that are asked only", () => {
    const one = { ...PLAIN, statements: ["room", "homework"] as const, importance: true };
    expect(minutesFor(one)).toBe(2);
  });

  it("never takes less for more", () => {
    const property = fc.property(anyTerms, (terms) => {
      const less = minutesFor({ ...terms, expectations: "none", importance: false });
      expect(minutesFor(terms)).toBeGreaterThanOrEqual(less);
      expect(
        minutesFor({ ...terms, expectations: "all", importance: true }),
      ).toBeGreaterThanOrEqual(minutesFor(terms));
    });
    fc.assert(property, { ...SEED, numRuns: 200 });
  });
});
