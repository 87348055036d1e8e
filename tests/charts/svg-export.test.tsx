import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import type { ChartRow } from "#charts/chart-row.ts";
import { DotRows } from "#charts/dots/dot-rows.tsx";
import { LIGHT, PARTY_COLOUR } from "#charts/marks/colours.ts";
import { RadarChart } from "#charts/radar/radar-chart.tsx";
import { exportDrawing, exportRows } from "#charts/svg-export.ts";
import { renderWithWords } from "#tests/support/render.tsx";

const NAMES = { A: "Nord & Söhne <GmbH>", B: "Alpenblick" };

function row(id: string, A: number | null, B: number | null): ChartRow {
  return {
    id,
    label: `Label ${id}`,
    name: `Statement ${id}`,
    means: { A, B },
    expectations: { A: 2, B: null },
    gap: A === null || B === null ? null : A - B,
    kind: "not-on-the-same-page",
    earlier: null,
  };
}

const ROWS = [row("one", 4, 2), row("two", 3, 3), row("three", null, 5)];

async function drawn(chart: ReactElement): Promise<readonly SVGSVGElement[]> {
  const { container } = await renderWithWords(chart, "en");
  return [...container.querySelectorAll("svg")];
}

async function savedRadar(rows = ROWS, title = "Four values") {
  const [drawing] = await drawn(<RadarChart title={title} rows={rows} partyNames={NAMES} />);
  if (!drawing) throw new Error("no radar is drawn");
  return exportDrawing({ title, partyNames: NAMES, captions: ["1 innermost", null], drawing });
}

async function savedRows(withExpectations: boolean) {
  const chart = <DotRows rows={ROWS} partyNames={NAMES} withExpectations={withExpectations} />;
  const drawings = await drawn(chart);
  expect(drawings).toHaveLength(ROWS.length);
  return exportRows({
    title: "x",
    partyNames: NAMES,
    captions: [withExpectations ? "Hollow marks" : null],
    rows: drawings.map((drawing) => ({
      drawing,
      name: "Statement",
      kind: "not-on-the-same-page" as const,
      result: "apart",
      gap: "2.0",
    })),
    scale: { low: "1 Not true at all", high: "5 Completely true" },
  });
}

describe("a chart as a picture", () => {
  it("holds title, legend and labels, and needs no style sheet", async () => {
    const { svg, width, height } = await savedRadar();
    for (const words of [
      "Four values",
      "Nord &amp; Söhne &lt;GmbH&gt;",
      "Label one",
      "1 innermost",
    ])
      expect(svg).toContain(words);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).not.toMatch(/style=|class=|var\(|NaN|undefined/u);
  });

  it("is a picture that is well formed, without what answers to people", async () => {
    const { svg } = await savedRadar();
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(parsed.querySelectorAll("[tabindex], [role], [aria-label]")).toHaveLength(0);
    expect(svg).not.toContain("Not on the same page");
  });

  it("breaks a line where a figure is missing and draws no mark for it", async () => {
    const { svg } = await savedRadar();
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    const circles = parsed.querySelectorAll(
      `[fill="${PARTY_COLOUR.A}"] circle, circle[fill="${PARTY_COLOUR.A}"]`,
    );
    // Two of party A's three figures, and its mark in the legend.
    expect(circles).toHaveLength(3);
  });

  it("writes the figures of the rings above every line, each on a ground of its own", async () => {
    const { svg } = await savedRadar([3, 3, 3, 3].map((y, index) => row(String(index), y, y)));
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    const figures = [...parsed.querySelectorAll("text")].filter(({ textContent }) =>
      /^[1-5]$/u.test(textContent),
    );
    expect(figures).toHaveLength(5);
    const lines = [...parsed.querySelectorAll("path, line")].filter(
      (line) => line.closest(`[fill="${PARTY_COLOUR.B}"]`) === null,
    );
    for (const figure of figures) {
      const ground = figure.previousElementSibling;
      expect(ground?.tagName).toBe("circle");
      expect(ground?.getAttribute("fill")).toBe(LIGHT.surface);
      for (const line of lines) {
        const isBefore = line.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(isBefore).toBeTruthy();
      }
    }
  });

  it("draws expectations hollow where they are shown, and says so", async () => {
    const plain = (await savedRows(false)).svg;
    const full = (await savedRows(true)).svg;
    expect(plain).not.toContain("stroke-dasharray");
    expect(full).toContain("Hollow marks");
    expect(full.match(/stroke-dasharray/gu)).toHaveLength(3);
  });

  it("lets no character through that would break the file", async () => {
    const { svg } = await savedRadar(ROWS, `a<b>&"\u0000\u{ffff}\u{1f600}`);
    expect(svg).toContain("<title>a&lt;b&gt;&amp;&quot;\u{1f600}</title>");
  });
});
