import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type ChartRow, statementRows } from "#charts/chart-row.ts";
import { RadarChart } from "#charts/radar-chart.tsx";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { resultWordsIn } from "#tests/support/result-words-in.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

async function transparencyRows(): Promise<readonly ChartRow[]> {
  const { statements } = aComparison(MIXED_ANSWERS);
  const own = statements.filter(({ dimension }) => dimension === "transparent");
  return statementRows(await resultWordsIn("en"), own);
}

/** The picture's drawn lines and marks, party A's first. */
function drawnIn(chart: HTMLElement) {
  const layers = [...chart.querySelectorAll(".recharts-radar-polygon")];
  return layers.map((layer) => ({
    lines: [...layer.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? ""),
    circles: layer.querySelectorAll("circle").length,
  }));
}

describe("RadarChart", () => {
  it.each(LANGUAGES)("has a name that says every point (%s)", async (language) => {
    const rows = await transparencyRows();
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, language);
    const name = screen.getByRole("img").getAttribute("aria-label") ?? "";
    for (const { label } of rows) expect(name).toContain(label);
    expect(name).toContain(language === "en" ? "Nordvik 4.5, Alpenblick 2.0" : "Nordvik 4,5");
  });

  it("draws one closed line a party and a mark at each value", async () => {
    const rows = await transparencyRows();
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, "en");
    const [a, b] = drawnIn(screen.getByRole("img"));
    expect(a?.circles).toBe(6);
    expect(a?.lines).toHaveLength(1);
    expect(a?.lines[0]).toMatch(/Z$/u);
    // B: one line and six diamonds.
    expect(b?.lines).toHaveLength(7);
    expect(b?.circles).toBe(0);
  });

  it("breaks the line at a missing value and marks the label, never drawing a number", async () => {
    const rows = (await transparencyRows()).map((row, index) =>
      index === 2 ? { ...row, means: { A: null, B: row.means.B }, gap: null } : row,
    );
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, "en");
    const chart = screen.getByRole("img");
    const [a] = drawnIn(chart);
    expect(a?.circles).toBe(5);
    expect(a?.lines[0]).not.toMatch(/Z$/u);
    expect(a?.lines[0]?.split("L")).toHaveLength(5);
    expect(chart.textContent).toContain("–");
    expect(chart).toHaveAccessibleName(expect.stringContaining("Same goals, Nordvik no figure"));
  });

  it("draws no line at all of a party without figures", async () => {
    const rows = (await transparencyRows()).map((row) => ({
      ...row,
      means: { A: null, B: null },
      gap: null,
    }));
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, "en");
    for (const { lines, circles } of drawnIn(screen.getByRole("img"))) {
      expect([...lines, circles]).toEqual([0]);
    }
  });
});
