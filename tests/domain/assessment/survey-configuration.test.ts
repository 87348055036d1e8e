import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedStatements, leastAnswers } from "#domain/assessment/survey-configuration.ts";
import { anyTerms, SEED } from "#tests/support/sealing-arbitraries.ts";
import { TERMS } from "#tests/support/sealing-samples.ts";

describe("leastAnswers", () => {
  it("is one, and three where answers are confidential", () => {
    expect(leastAnswers({ mode: "open" })).toBe(1);
    expect(leastAnswers({ mode: "confidential" })).toBe(3);
  });
});

describe("expectedStatements", () => {
  it("asks for none, for the eight marked ones, or for all", () => {
    expect(expectedStatements({ ...TERMS, expectations: "none" })).toEqual([]);
    expect(expectedStatements({ ...TERMS, expectations: "all" })).toEqual(TERMS.statements);
    expect(expectedStatements({ ...TERMS, expectations: "marked" })).toEqual([
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
    const property = fc.property(anyTerms, (terms) => {
      const expected = expectedStatements(terms);
      expect(terms.statements.filter((id) => expected.includes(id))).toEqual(expected);
    });
    fc.assert(property, { ...SEED, numRuns: 200 });
  });
});
