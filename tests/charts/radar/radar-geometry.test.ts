import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesOverlap } from "#charts/geometry.ts";
import { measureByCharacters } from "#charts/label-lines.ts";
import { radarLayout, ringFigures, ringRadius } from "#charts/radar/radar-geometry.ts";
import type { RadarInput } from "#charts/radar/radar-labels.ts";

const measure = measureByCharacters(12);

function input(overrides: Partial<RadarInput> = {}): RadarInput {
  return {
    width: 400,
    height: 300,
    labels: ["North", "East", "South", "West"],
    series: [],
    fontSize: 12,
    measure,
    ...overrides,
  };
}

describe("ringRadius", () => {
  it("puts 1 on a small inner ring and 5 on the outer one", () => {
    expect(ringRadius(1, 90)).toBe(10);
    expect(ringRadius(3, 90)).toBe(50);
    expect(ringRadius(5, 90)).toBe(90);
  });
});

describe("radarLayout", () => {
  it("runs clockwise from the top", () => {
    const { axes, centre, radius } = radarLayout(input());
    const ends = axes.map(({ end }) => [end.x - centre.x, end.y - centre.y].map(Math.round));
    const r = Math.round(radius);
    expect(ends.map(([x = 0, y = 0]) => [x + 0, y + 0])).toEqual([
      [0, -r],
      [r, 0],
      [0, r],
      [-r, 0],
    ]);
  });

  it("joins neighbours and closes where nothing is missing", () => {
    const { series } = radarLayout(input({ series: [[1, 2, 3, 4]] }));
    expect(series[0]?.runs).toMatchObject([{ closed: true }]);
    expect(series[0]?.runs[0]?.points).toHaveLength(4);
  });

  it("breaks at a missing value and never draws one for it", () => {
    const { series, axes } = radarLayout(input({ series: [[4, 3, null, 2]] }));
    expect(series[0]?.points.map(({ axis, value }) => [axis, value])).toEqual([
      [0, 4],
      [1, 3],
      [3, 2],
    ]);
    expect(series[0]?.runs.map(({ points }) => points.map(({ axis }) => axis))).toEqual([
      [3, 0, 1],
    ]);
    expect(axes.map(({ incomplete }) => incomplete)).toEqual([false, false, true, false]);
  });

  it("draws no line between values that have no neighbour", () => {
    const { series } = radarLayout(input({ series: [[4, null, 2, null]] }));
    expect(series[0]?.runs).toEqual([]);
    expect(series[0]?.points).toHaveLength(2);
  });

  it("draws nothing of a series without values", () => {
    const { series } = radarLayout(input({ series: [[null, null, null, null]] }));
    expect(series[0]).toEqual({ points: [], runs: [] });
  });

  it("refuses what is no radar", () => {
    expect(() => radarLayout(input({ labels: ["a", "b"] }))).toThrow("three axes");
    expect(() => radarLayout(input({ series: [[1, 2]] }))).toThrow("one value per axis");
  });

  it("is smaller with longer labels beside its axes", () => {
    const long = radarLayout(input({ labels: ["N", "Four words in all", "S", "W"] }));
    expect(long.axes[1]?.label.anchor).toBe("start");
    expect(long.radius).toBeLessThan(radarLayout(input()).radius);
  });

  it("sets labels above the tips at the picture's edge, before it gets small", () => {
    const labels = ["Miteinander", "Transparenzberichte", "Fokus", "Innovationskraft"];
    const { axes, radius } = radarLayout(input({ width: 300, height: 290, labels }));
    const [, right, , left] = axes.map(({ label }) => label);
    expect(right).toMatchObject({ anchor: "end", x: 300 });
    expect(left).toMatchObject({ anchor: "start", x: 0 });
    expect(radius).toBeGreaterThan(90);
  });

  it("breaks words that nothing else can hold, and loses no letter", () => {
    const word = "Nutzerinnenundnutzerzufriedenheitserhebungen";
    const { axes } = radarLayout(input({ width: 160, height: 150, labels: ["N", word, "S", "W"] }));
    const drawn = axes[1]?.label.lines.map(({ text }) => text.replace(/-$/u, "")).join("");
    expect(drawn).toBe(word);
    for (const { label } of axes) expect(label.box.x + label.box.width).toBeLessThanOrEqual(160);
  });

  it("keeps every label inside, off the rings and off the others", () => {
    const word = fc.stringMatching(/^[A-Za-zäöüß]{2,11}$/u);
    const label = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(" "));
    const labels = fc.array(label, { minLength: 3, maxLength: 8 });
    const size = {
      width: fc.integer({ min: 300, max: 900 }),
      height: fc.integer({ min: 280, max: 800 }),
    };
    fc.assert(
      fc.property(labels, size.width, size.height, (texts, width, height) => {
        const layout = radarLayout(input({ labels: texts, width, height }));
        const boxes = layout.axes.map((axis) => axis.label.box);
        for (const box of boxes) {
          expect(box.x).toBeGreaterThanOrEqual(-1e-9);
          expect(box.y).toBeGreaterThanOrEqual(-1e-9);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-9);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-9);
          const nearestX = Math.max(box.x, Math.min(layout.centre.x, box.x + box.width));
          const nearestY = Math.max(box.y, Math.min(layout.centre.y, box.y + box.height));
          const distance = Math.hypot(nearestX - layout.centre.x, nearestY - layout.centre.y);
          expect(distance).toBeGreaterThanOrEqual(layout.radius * Math.cos(Math.PI / texts.length));
        }
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        }
        for (const axis of layout.axes) {
          expect(axis.label.lines.length).toBeLessThanOrEqual(2);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe("ringFigures", () => {
  const sizes = { markSize: 13, fontSize: 11 };
  const values = (count: number) =>
    fc.array(fc.option(fc.double({ min: 1, max: 5, noNaN: true })), {
      minLength: count,
      maxLength: count,
    });

  it("are never reached by a mark, and the middle and the end of the scale have theirs", () => {
    const radars = fc
      .integer({ min: 3, max: 6 })
      .chain((count) => fc.tuple(values(count), values(count), values(count)));
    fc.assert(
      fc.property(radars, ([a, b, before]) => {
        const labels = a.map(() => "Name");
        const layout = radarLayout(input({ labels, series: [a, b], earlier: [before] }));
        const figures = ringFigures(layout, sizes);
        for (const { x, y, reach } of figures) {
          for (const point of [...layout.series, ...layout.earlier].flatMap(({ points }) => points))
            expect(Math.hypot(point.x - x, point.y - y)).toBeGreaterThan(
              reach + sizes.markSize / 2,
            );
        }
        const shown = figures.map(({ value }) => value);
        expect(shown).toEqual(expect.arrayContaining([3, 5]));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("leave the innermost out where the mark of another axis stands there", () => {
    const labels = ["a", "b", "c", "d", "e", "f"];
    const lowest = labels.map(() => 1);
    const figures = ringFigures(radarLayout(input({ labels, series: [lowest] })), sizes);
    expect(figures.map(({ value }) => value)).toEqual([2, 3, 4, 5]);
  });
});
