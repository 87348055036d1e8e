import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedStatements, leastAnswers } from "#domain/assessment/survey-configuration.ts";
import { anyConfiguration, SEED } from "#tests/support/sealing-arbitraries.ts";
import { CONFIGURATION } from "#tests/support/sealing-samples.ts";

describe("leastAnswers", () => {
  it("is one, and three where answers are confidential", () => {
    expect(leastAnswers({ mode: "open" })).toBe(1);
    expect(leastAnswers({ mode: "confidential" })).toBe(3);
  });
});

describe("expectedStatements", () => {
  it("asks for none, for the eight marked ones, or for all", () => {
    expect(expectedStatements({ ...CONFIGURATION, expectations: "none" })).toEqual([]);
    expect(expectedStatements({ ...CONFIGURATION, expectations: "all" })).toEqual(
      CONFIGURATION.statements,
    );
    expect(expectedStatements({ ...CONFIGURATION, expectations: "marked" })).toEqual([
      "equal-gain",
      "promises-kept",
      "business-model",
      "goals-told",
      "experience-better",
      "their-needs",
      "improve-when-met",
      "change-what-works",
    ]);
  });

  it("asks for nothing that is not asked, and keeps the order", () => {
    const property = fc.property(anyConfiguration, (configuration) => {
      const expected = expectedStatements(configuration);
      expect(configuration.statements.filter((id) => expected.includes(id))).toEqual(expected);
    });
    fc.assert(property, { ...SEED, numRuns: 200 });
  });
});
