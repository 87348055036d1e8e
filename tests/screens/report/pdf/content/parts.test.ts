import { describe, expect, it } from "vitest";
import { develop } from "#domain/rounds/develop.ts";
import { partsWithContent, presetOf, REPORT_PARTS } from "#screens/report/pdf/content/parts.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { aPlan, aSource, SOME_PEOPLE } from "../builders.ts";

describe("partsWithContent", () => {
  it("offers everything where there is everything", () => {
    const comparison = aComparison(MIXED_ANSWERS);
    const development = develop(comparison, comparison, "2026-05-04");
    const earlier = { kind: "follow-up", development, nextSteps: [] } as const;
    const source = aSource(SOME_PEOPLE, { comparison, plan: aPlan(1), earlier });
    expect(partsWithContent(source)).toEqual(REPORT_PARTS);
  });

  it("offers no expectations, comments or memorandum where there are none", () => {
    expect(partsWithContent(aSource(SOME_PEOPLE))).toEqual([
      "radars",
      "ranking",
      "statements",
      "method",
    ]);
  });

  it("takes a day to look again alone for no memorandum", () => {
    const plan = { ...aPlan(0), positions: {} };
    const memorandum = { ...plan.memorandum, texts: {} };
    const source = aSource(SOME_PEOPLE, { plan: { ...plan, memorandum } });
    expect(partsWithContent(source)).not.toContain("memorandum");
  });
});

describe("presetOf", () => {
  const offered = ["radars", "method"] as const;

  it("names none and all, whatever is chosen beside what is offered", () => {
    expect(presetOf([], offered)).toBe("one-page");
    expect(presetOf(["comments"], offered)).toBe("one-page");
    expect(presetOf(["method", "radars"], offered)).toBe("full");
  });

  it("has no name for anything between", () => {
    expect(presetOf(["method"], offered)).toBeNull();
  });
});
