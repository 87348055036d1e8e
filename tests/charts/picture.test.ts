import { describe, expect, it } from "vitest";
import type { ChartRow } from "#charts/chart-row.ts";
import { LIGHT, PARTY_COLOUR } from "#charts/colours.ts";
import { dotsPicture } from "#charts/dots-picture.ts";
import { escaped } from "#charts/picture-elements.ts";
import { radarPicture } from "#charts/radar-picture.ts";

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

describe("a chart as a picture", () => {
  it("holds title, legend and labels, and needs no style sheet", () => {
    const { svg, width, height } = radarPicture({
      title: "Four values",
      rows: ROWS,
      partyNames: NAMES,
      rings: "1 innermost",
      earlier: null,
    });
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

  it("breaks a line where a figure is missing and draws no mark for it", () => {
    const { svg } = radarPicture({
      title: "x",
      rows: ROWS,
      partyNames: NAMES,
      rings: "",
      earlier: null,
    });
    const circles = svg
      .split("<circle")
      .filter((drawn) => drawn.includes(`fill="${PARTY_COLOUR.A}"`));
    // Two of party A's three figures, and its mark in the legend.
    expect(circles).toHaveLength(3);
  });

  it("writes the figures of the rings above every line, each on a ground of its own", () => {
    const words = { title: "x", partyNames: NAMES, rings: "", earlier: null };
    const { svg } = radarPicture({ ...words, rows: [3, 3, 3, 3].map((y) => row("one", y, y)) });
    const ground = `fill="${LIGHT.surface}"></circle><text`;
    expect(svg.split(ground)).toHaveLength(1 + 5);
    expect(svg.lastIndexOf("<polygon", svg.lastIndexOf(ground))).toBeLessThan(svg.indexOf(ground));
  });

  it("draws expectations hollow where they are shown, and says so", () => {
    const input = {
      title: "x",
      rows: ROWS.map((one) => ({ row: one, result: "apart", gap: "2.0" })),
      partyNames: NAMES,
      scale: { low: "1 Not true at all", high: "5 Completely true" },
    };
    const plain = dotsPicture({ ...input, expected: null, earlier: null }).svg;
    const full = dotsPicture({ ...input, expected: "Hollow marks", earlier: null }).svg;
    expect(plain).not.toContain("stroke-dasharray");
    expect(full).toContain("Hollow marks");
    expect(full.match(/stroke-dasharray/gu)).toHaveLength(3);
  });

  it("lets no character through that would break the file", () => {
    expect(escaped(`a<b>&"\u0000\u{ffff}\u{1f600}`)).toBe("a&lt;b&gt;&amp;&quot;\u{1f600}");
  });
});
