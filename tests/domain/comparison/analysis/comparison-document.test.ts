import { describe, expect, it } from "vitest";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { toComparisonDocument } from "#domain/comparison/analysis/comparison-document.ts";
import { compare } from "#domain/comparison/compare.ts";
import { exportStatistics } from "#domain/comparison/statistics/statistics.ts";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { anInput, aSheet } from "../sheets.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

/** People whose answers to all that can be asked change from statement to statement. */
function someone(people: number) {
  return Array.from({ length: people }, (_, person) => {
    const all = <Value>(value: (index: number) => Value) =>
      Object.fromEntries(STATEMENTS.map(({ id }, index) => [id, value(index + person)]));
    return aSheet({
      ratings: all((index) => ([1, 2, 3, 4, 5] as const)[index % 5] ?? 3),
      expectations: all((index) => ([5, 3, 1] as const)[index % 3] ?? 3),
      importance: { cooperative: 4 },
      relationship: "reseller",
      comments: all(() => "because"),
    });
  });
}

function documentOf(people: PerParty<number>, mode: Mode) {
  const sheets = { A: someone(people.A), B: someone(people.B) };
  const input = anInput(sheets, { mode, expectations: "all", importance: true });
  return toComparisonDocument({
    questionnaireVersion: 1,
    partyNames: NAMES,
    comparison: compare(input),
    statistics: exportStatistics(input),
  });
}

describe("comparison document", () => {
  it("names its format and version first", () => {
    const document = documentOf({ A: 3, B: 3 }, "open");
    expect(Object.keys(document)).toEqual([
      "format",
      "version",
      "questionnaireVersion",
      "partyNames",
      "comparison",
      "statistics",
    ]);
    expect(document).toMatchObject({ format: "samsyn-comparison", version: 1, partyNames: NAMES });
  });

  it.each([
    ["nobody", { A: 0, B: 0 }],
    ["one against two", { A: 1, B: 2 }],
    ["many", { A: 12, B: 9 }],
  ])("says the same as JSON: %s", (_, people) => {
    // What JSON cannot say (undefined, NaN, infinite) would come back otherwise, or not at all.
    const document = documentOf(people, "open");
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  });

  it("holds in confidential mode no figure of two people", () => {
    const { comparison, statistics } = documentOf({ A: 2, B: 2 }, "confidential");
    const { respondents, summary, ...rest } = comparison;
    const serialised = JSON.stringify({ ...rest, statistics });
    expect(respondents).toEqual({ A: 2, B: 2 });
    expect(summary).toMatchObject({ meanGap: null, alignment: null });
    expect(serialised).not.toMatch(/[:[,]-?\d/);
    expect(serialised).not.toContain("because");
  });

  it("holds in confidential mode no detail of four people", () => {
    const { comparison, statistics } = documentOf({ A: 4, B: 4 }, "confidential");
    expect(JSON.stringify(statistics)).not.toMatch(/[:[,]-?\d/);
    for (const { parties, firmness, comments } of comparison.statements) {
      expect(parties.A).toMatchObject({ spread: null, ratings: null, rated: null });
      expect([firmness, comments.A]).toEqual([null, []]);
    }
  });
});
