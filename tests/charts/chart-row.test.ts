import { describe, expect, it } from "vitest";
import { dimensionRows, gapFigure, rowInWords, statementRows } from "#charts/chart-row.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { resultWordsIn } from "#tests/support/result-words-in.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

describe("chart rows", () => {
  it("carry the comparison's figures unchanged, in its order", async () => {
    const t = await resultWordsIn("en");
    const { statements, modules } = aComparison(MIXED_ANSWERS);
    const rows = statementRows(t, statements);
    expect(rows.map(({ id, gap, means }) => [id, gap, means.A, means.B])).toEqual(
      statements.map(({ id, gap, parties }) => [id, gap, parties.A.mean, parties.B.mean]),
    );
    const dimensions = modules.flatMap((module) => module.dimensions);
    expect(dimensionRows(t, dimensions).map(({ label, means }) => [label, means.B])).toEqual(
      dimensions.map(({ id, parties }) => [
        t(`questionnaire:dimensions.${id}.label`),
        parties.B.mean,
      ]),
    );
  });

  it("say a point in words, in the language's figures", async () => {
    const [row] = statementRows(await resultWordsIn("sv"), [
      ...aComparison({ "business-model": { A: [5, 4, 5, 4], B: [2, 2, 2] } }).statements,
    ]);
    if (!row) throw new Error("one statement makes one row");
    expect(rowInWords(await resultWordsIn("sv"), row, NAMES, "sv")).toBe(
      "Öppenhet om ekonomin, Nordvik 4,5, Alpenblick 2,0, skillnad 2,5, Olika syn",
    );
  });

  it("say that a figure is missing, and give no difference then", async () => {
    const t = await resultWordsIn("en");
    const [row] = statementRows(
      t,
      aComparison({ room: { A: ["cannot-judge"], B: [4] } }).statements,
    );
    if (!row) throw new Error("one statement makes one row");
    expect(rowInWords(t, row, NAMES, "en")).toBe(
      "Resources set aside, Nordvik no score, Alpenblick 4.0, Too few answers",
    );
    expect(gapFigure(t, row.gap, "en")).toBe("–");
    expect(gapFigure(t, -1.25, "en")).toBe("1.3");
  });
});
