import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { dimensionRows, earlierDay, statementRows } from "#charts/chart-row.ts";
import { dotLayout } from "#charts/dots/dot-geometry.ts";
import { DotPlot } from "#charts/dots/dot-plot.tsx";
import { DotRows } from "#charts/dots/dot-rows.tsx";
import { measureByCharacters } from "#charts/label-lines.ts";
import { PartyLegend } from "#charts/marks/party-legend.tsx";
import { radarLayout } from "#charts/radar/radar-geometry.ts";
import { exportRows } from "#charts/svg-export.ts";
import { ComparisonTable } from "#charts/tables/comparison-table.tsx";
import { develop } from "#domain/rounds/develop.ts";
import { aComparison } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { resultWordsIn } from "#tests/support/result-words-in.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };
const BEFORE = aComparison({ "experience-better": { A: [2, 2, 2], B: [4, 4, 4] } });
const NOW = aComparison({
  "experience-better": { A: [3, 4, 3], B: [4, 4, 4] },
  room: { A: [3, 3, 3], B: [3, 3, 3] },
});
const DEVELOPMENT = develop(BEFORE, NOW, "2026-05-04");

async function rows() {
  const t = await resultWordsIn("en");
  return statementRows(t, NOW.statements, DEVELOPMENT);
}

it("lays the earlier figures under the row that they belong to, by id", async () => {
  const [voice, room] = await rows();
  expect(voice?.earlier).toEqual({ since: "2026-05-04", means: { A: 2, B: 4 }, gap: -2 });
  expect(room?.earlier).toBeNull();
  const t = await resultWordsIn("en");
  const dimensions = NOW.modules.flatMap((module) => dimensionRows(t, module.dimensions));
  expect(earlierDay(dimensions)).toBeNull();
});

it("says the earlier figures with their day to those who do not see the plot", async () => {
  const [voice] = await rows();
  if (!voice) throw new Error("no row");
  await renderWithWords(<DotPlot row={voice} partyNames={NAMES} />, "en");
  expect(screen.getByRole("img")).toHaveAccessibleName(
    /on 4\u00a0May 2026: Nordvik 2.0, Alpenblick 4.0$/,
  );
});

it("has columns for the earlier figures in the table, a dash where there are none", async () => {
  await renderWithWords(
    <ComparisonTable caption="x" rowHeading="Statement" rows={await rows()} partyNames={NAMES} />,
    "en",
  );
  const headings = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(headings.join("|")).toContain(
    "Nordvik, 4\u00a0May 2026| Alpenblick, 4\u00a0May 2026|Difference, 4",
  );
  const [, voice, room] = screen.getAllByRole("row");
  if (!voice || !room) throw new Error("no rows");
  const figures = (row: HTMLElement) =>
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent)
      .slice(3, 6);
  // Questionnaire order.
  const [first, second] = NOW.statements.map(({ id }) => id);
  const byId = { [first ?? ""]: figures(voice), [second ?? ""]: figures(room) };
  expect(byId).toEqual({ "experience-better": ["2.00", "4.00", "2.00"], room: ["–", "–", "–"] });
});

it("says in the legend what thin and dotted means, and nothing in a first round", async () => {
  await renderWithWords(<PartyLegend partyNames={NAMES} since="2026-05-04" />, "en");
  expect(screen.getByText("Thin and dotted: 4 May 2026")).toBeVisible();
  await renderWithWords(<PartyLegend partyNames={NAMES} />, "en");
  expect(screen.getAllByText(/Thin and dotted/)).toHaveLength(1);
});

it("leads from where a party stood to where it stands, apart from the marks of now", () => {
  const size = { width: 288, height: 58, markSize: 16 };
  const { trails, marks } = dotLayout({
    ...size,
    means: { A: 3, B: 3 },
    earlier: { A: 1, B: 3 },
    expectations: { A: 3, B: null },
  });
  const [a, b] = trails;
  expect(a).toMatchObject({ party: "A", from: { x: 16 }, to: { x: 144 } });
  expect(a?.from.y).toBe(a?.to.y);
  for (const { from, size: small } of trails) {
    for (const mark of marks) {
      const distance = Math.hypot(mark.x - from.x, mark.y - from.y);
      expect(distance).toBeGreaterThanOrEqual((mark.size + small) / 2 - 1e-9);
    }
  }
  expect(b?.from).toEqual(b?.to);
  expect(dotLayout({ ...size, means: { A: 3, B: 3 } }).trails).toEqual([]);
});

it("draws the earlier round of a radar without calling an axis incomplete for it", () => {
  const input = {
    width: 300,
    height: 300,
    labels: ["a", "b", "c"],
    series: [
      [1, 2, 3],
      [3, 3, 3],
    ],
    fontSize: 12,
    measure: measureByCharacters(12),
  };
  const layout = radarLayout({
    ...input,
    earlier: [
      [null, 4, 5],
      [1, 1, 1],
    ],
  });
  expect(layout.axes.map(({ incomplete }) => incomplete)).toEqual([false, false, false]);
  expect(layout.earlier.map(({ points }) => points.length)).toEqual([2, 3]);
  expect(radarLayout(input).earlier).toEqual([]);
  expect(() => radarLayout({ ...input, earlier: [[1]] })).toThrow("one value per axis");
});

it("draws it into the saved picture too, and says so", async () => {
  const [row] = await rows();
  if (!row) throw new Error("no row");
  const { container } = await renderWithWords(<DotRows rows={[row]} partyNames={NAMES} />, "en");
  const { name, kind } = row;
  const { svg } = exportRows({
    title: "x",
    rows: [...container.querySelectorAll("svg")].map((drawing) => {
      return { drawing, name, kind, result: "", gap: "" };
    }),
    partyNames: NAMES,
    scale: { low: "1", high: "5" },
    captions: ["Thin and dotted: then"],
  });
  expect(svg).toContain("Thin and dotted: then");
  expect(svg.match(/stroke-dasharray/gu)).toHaveLength(2);
});
