import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesFor } from "#domain/assessment/duration.ts";
import { anyConfiguration, SEED } from "#tests/support/sealing-arbitraries.ts";
import { CONFIGURATION } from "#tests/support/sealing-samples.ts";

const PLAIN = { ...CONFIGURATION, expectations: "none", importance: false } as const;

describe("minutesFor", () => {
  it.each([
    ["the core module", PLAIN, 9],
    ["with eight expectations", { ...PLAIN, expectations: "marked" as const }, 11],
    ["with all expectations", { ...PLAIN, expectations: "all" as const }, 13],
    ["with importance", { ...PLAIN, importance: true }, 10],
    ["one statement", { ...PLAIN, statements: ["room" as const] }, 2],
  ])("rounds up: %s", (_, configuration, minutes) => {
    expect(minutesFor(configuration)).toBe(minutes);
  });

  it("asks for the importance of the dimensions that are asked only", () => {
    const one = { ...PLAIN, statements: ["room", "homework"] as const, importance: true };
    expect(minutesFor(one)).toBe(2);
  });

  it("never takes less for more", () => {
    const property = fc.property(anyConfiguration, (configuration) => {
      const less = minutesFor({ ...configuration, expectations: "none", importance: false });
      expect(minutesFor(configuration)).toBeGreaterThanOrEqual(less);
      expect(
        minutesFor({ ...configuration, expectations: "all", importance: true }),
      ).toBeGreaterThanOrEqual(minutesFor(configuration));
    });
    fc.assert(property, { ...SEED, numRuns: 200 });
  });
});
