import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type ChartRow, statementRows } from "#charts/chart-row.ts";
import { RadarChart } from "#charts/radar/radar-chart.tsx";
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
  const lines = [...chart.querySelectorAll(".recharts-radar-polygon")];
  const dots = [...chart.querySelectorAll(".recharts-radar-dots")];
  return lines.map((line, index) => ({
    lines: [...line.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? ""),
    circles: dots[index]?.querySelectorAll("circle").length,
    diamonds: dots[index]?.querySelectorAll("path").length,
  }));
}

describe("RadarChart", () => {
  it.each(LANGUAGES)("says every point (%s)", async (language) => {
    const rows = await transparencyRows();
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, language);
    const names = screen.getAllByRole("img").map((point) => point.getAttribute("aria-label") ?? "");
    expect(names).toHaveLength(rows.length);
    expect(names[0]).toContain(language === "en" ? "Nordvik 4.5, Alpenblick 2.0" : "Nordvik 4,5");
  });

  it("lets the keyboard reach every point, and writes below what stands there", async () => {
    const rows = await transparencyRows();
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, "en");
    const points = screen.getAllByRole("img");
    await userEvent.tab();
    expect(points[0]).toHaveFocus();
    const words =
      "Open about finances, Nordvik 4.5, Alpenblick 2.0, difference 2.5, Not on the same page";
    expect(screen.getByText(words)).toBeVisible();
    await userEvent.keyboard("{ArrowRight}");
    expect(points[1]).toHaveFocus();
    expect(screen.queryByText(words)).toBeNull();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(points.at(-1)).toHaveFocus();
    await userEvent.keyboard("{Home}");
    expect(points[0]).toHaveFocus();
    // One stop in the order of Tab, however many points.
    await userEvent.tab();
    expect(points).not.toContain(document.activeElement);
    expect(screen.getByText(/^1 innermost/u)).toBeVisible();
  });

  it("draws one closed line a party and a mark at each value", async () => {
    const rows = await transparencyRows();
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, "en");
    const [a, b] = drawnIn(screen.getByRole("group"));
    expect(a?.circles).toBe(6);
    expect(a?.lines).toHaveLength(1);
    expect(a?.lines[0]).toMatch(/Z$/u);
    expect(b?.lines).toHaveLength(1);
    expect(b?.diamonds).toBe(6);
    expect(b?.circles).toBe(0);
  });

  it("writes the figures of the rings above every line and mark", async () => {
    const rows = await transparencyRows();
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, "en");
    const chart = screen.getByRole("group");
    const lines = [
      ...chart.querySelectorAll(
        ".recharts-radar-polygon, .recharts-radar-dots, .recharts-polar-grid",
      ),
    ];
    const figures = [...chart.querySelectorAll("text")].filter(({ textContent }) =>
      /^[1-5]$/u.test(textContent),
    );
    expect(figures).toHaveLength(5);
    for (const figure of figures) {
      expect(figure.previousElementSibling?.tagName).toBe("circle");
      for (const line of lines) expect(line).toAppearBefore(figure);
    }
  });

  it("breaks the line at a missing value and marks the label, never drawing a number", async () => {
    const rows = (await transparencyRows()).map((row, index) =>
      index === 2 ? { ...row, means: { A: null, B: row.means.B }, gap: null } : row,
    );
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, "en");
    const chart = screen.getByRole("group");
    const [a] = drawnIn(chart);
    expect(a?.circles).toBe(5);
    expect(a?.lines[0]).not.toMatch(/Z$/u);
    expect(a?.lines[0]?.split("L")).toHaveLength(5);
    expect(chart.textContent).toContain("–");
    expect(
      screen.getByRole("img", { name: /^Goals on the table, Nordvik no score/u }),
    ).toBeVisible();
  });

  it("draws no line at all of a party without figures", async () => {
    const rows = (await transparencyRows()).map((row) => ({
      ...row,
      means: { A: null, B: null },
      gap: null,
    }));
    await renderWithWords(<RadarChart title="T" rows={rows} partyNames={NAMES} />, "en");
    const drawn = drawnIn(screen.getByRole("group"));
    expect(drawn).toHaveLength(2);
    for (const { lines, circles, diamonds } of drawn) {
      expect([...lines, circles, diamonds]).toEqual([0, 0]);
    }
  });
});
