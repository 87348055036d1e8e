import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { statementRows, tableFigure, tableGap } from "#charts/chart-row.ts";
import { ComparisonTable } from "#charts/tables/comparison-table.tsx";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { resultWordsIn } from "#tests/support/result-words-in.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

describe("ComparisonTable", () => {
  it.each(LANGUAGES)("holds exactly the chart's figures, row by row (%s)", async (language) => {
    const t = await resultWordsIn(language);
    const rows = statementRows(t, aComparison(MIXED_ANSWERS).statements);
    await renderWithWords(
      <ComparisonTable
        caption="C"
        rowHeading="R"
        rows={rows}
        partyNames={NAMES}
        withExpectations
      />,
      language,
    );
    const [, ...drawn] = screen.getAllByRole("row");
    expect(drawn).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const line = drawn[index];
      if (!line) throw new Error("a row of the chart is missing in the table");
      expect(within(line).getByRole("rowheader")).toHaveTextContent(row.name);
      const cells = within(line).getAllByRole("cell");
      const figures = cells.slice(0, -1).map(({ textContent }) => textContent);
      expect(figures).toEqual([
        tableFigure(t, row.means.A, language),
        tableFigure(t, row.means.B, language),
        tableFigure(t, row.expectations.A, language),
        tableFigure(t, row.expectations.B, language),
        tableGap(t, row.gap, language),
      ]);
      expect(cells.at(-1)).toHaveTextContent(t(`results:verdict.${row.kind}`));
    }
  });

  it("names its columns, and leaves expectations out where none were asked", async () => {
    const t = await resultWordsIn("en");
    const rows = statementRows(t, aComparison({ room: { A: [4], B: [4] } }).statements);
    await renderWithWords(
      <ComparisonTable
        caption="C"
        rowHeading="Statement"
        rows={rows}
        partyNames={NAMES}
        withExpectations
      />,
      "en",
    );
    const names = screen.getAllByRole("columnheader").map(({ textContent }) => textContent?.trim());
    expect(names).toEqual(["Statement", "Nordvik", "Alpenblick", "↔Difference", "Result"]);
  });
});
