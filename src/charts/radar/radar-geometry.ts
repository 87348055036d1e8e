import { DIAMOND_REACH, type Point } from "../geometry.ts";
import {
  axisAngle,
  placeLabels,
  pointAt,
  type RadarInput,
  type RadarLabel,
} from "./radar-labels.ts";

/**
 * Where everything of a radar chart lies, in user units with y downwards, for the screen, slides and
 * PDF alike. Axes start at the top and run clockwise, in the order given (questionnaire order). The
 * scale is fixed from 1 to 5; 1 is a small inner ring, because lines that meet in the centre read as
 * "nothing". Source: method.md, section 4.
 */

/** The value that would lie in the centre: puts 1 on a ring a ninth of the radius out. */
export const RADAR_CENTRE_VALUE = 0.5;
export const RADAR_MAX_VALUE = 5;
/** Below this there is no shape to see. */
export const FEWEST_AXES = 3;
export const RING_VALUES = [1, 2, 3, 4, 5];

export type RadarAxis = {
  /** Radians, clockwise from the top. */
  readonly angle: number;
  readonly end: Point;
  readonly label: RadarLabel;
  /** Whether a series has no value here: the label is drawn hollow (muted, with an open mark). */
  readonly incomplete: boolean;
};

export type RadarPoint = Point & { readonly axis: number; readonly value: number };

export type RadarSeries = {
  /** The values that exist, in axis order. */
  readonly points: readonly RadarPoint[];
  /**
   * Lines between neighbouring axes that both have a value, as runs to draw in one stroke, so that
   * dashes flow; closed where nothing is missing.
   */
  readonly runs: readonly RadarRun<RadarPoint>[];
};

export type RadarRun<At> = { readonly points: readonly At[]; readonly closed: boolean };

export type RadarLayout = {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  /** Of the ring at 5. */
  readonly radius: number;
  readonly rings: readonly {
    readonly value: number;
    readonly radius: number;
    readonly corners: readonly Point[];
  }[];
  readonly axes: readonly RadarAxis[];
  readonly series: readonly RadarSeries[];
  /** The earlier round, series by series; empty without one. */
  readonly earlier: readonly RadarSeries[];
};

/**
 * Lays a radar out in the given rectangle, as large as its labels allow.
 *
 * @throws below three axes, or where a series has another number of values than there are axes
 */
export function radarLayout(input: RadarInput): RadarLayout {
  const count = input.labels.length;
  if (count < FEWEST_AXES) throw new Error("a radar needs three axes or more");
  const earlier = input.earlier ?? [];
  if ([...input.series, ...earlier].some(({ length }) => length !== count))
    throw new Error("one value per axis");
  const { radius, centre, labels } = placeLabels(input);
  const angles = input.labels.map((_, axis) => axisAngle(axis, count));
  const at = (axis: number, value: number): Point =>
    pointAt(centre, angles[axis] ?? 0, ringRadius(value, radius));
  return {
    width: input.width,
    height: input.height,
    centre,
    radius,
    rings: RING_VALUES.map((value) => ({
      value,
      radius: ringRadius(value, radius),
      corners: angles.map((_, axis) => at(axis, value)),
    })),
    axes: labels.map((label, axis) => ({
      angle: angles[axis] ?? 0,
      end: at(axis, RADAR_MAX_VALUE),
      label,
      incomplete: input.series.some((values) => values[axis] === null),
    })),
    series: input.series.map((values) => seriesOf(values, at)),
    earlier: earlier.map((values) => seriesOf(values, at)),
  };
}

/** Room around the centre of a figure, in sizes of its letters. */
const FIGURE_REACH = 0.6;

export type RingFigure = Point & {
  readonly value: number;
  /** Around the point, of the ground on which the figure stands. */
  readonly reach: number;
};

/**
 * The figures of the rings, centred right of the first axis. A line may run there, so they are drawn
 * above all lines, on a ground of their own. No mark reaches them: a figure is left out where the mark
 * of another axis takes its place, which happens near the centre.
 *
 * @param markSize diameter of the larger mark
 * @param fontSize of the figures
 */
export function ringFigures(
  { rings, series, earlier, centre }: RadarLayout,
  { markSize, fontSize }: { readonly markSize: number; readonly fontSize: number },
): readonly RingFigure[] {
  const reach = FIGURE_REACH * fontSize;
  const clear = DIAMOND_REACH * markSize + reach;
  const marks = [...series, ...earlier].flatMap(({ points }) => points);
  return rings
    .map(({ value, radius }) => ({ value, reach, x: centre.x + clear, y: centre.y - radius }))
    .filter((figure) =>
      marks.every(({ x, y, axis }) => axis === 0 || Math.hypot(x - figure.x, y - figure.y) > clear),
    );
}

/** Distance from the centre at which a value of 1 to 5 lies: a ninth of the radius at 1, all of it at 5. */
export function ringRadius(value: number, radius: number): number {
  return (radius * (value - RADAR_CENTRE_VALUE)) / (RADAR_MAX_VALUE - RADAR_CENTRE_VALUE);
}

function seriesOf(
  values: readonly (number | null)[],
  at: (axis: number, value: number) => Point,
): RadarSeries {
  const byAxis = values.map((value, axis) =>
    value === null ? null : { ...at(axis, value), axis, value },
  );
  const points = byAxis.filter((point) => point !== null);
  return { points, runs: runsOf(byAxis) };
}

/**
 * Points in axis order, null where there is no value, as runs to draw in one stroke: of two points at
 * least, closed where nothing is missing.
 */
export function runsOf<At>(byAxis: readonly (At | null)[]): readonly RadarRun<At>[] {
  const firstGap = byAxis.indexOf(null);
  const whole = byAxis.filter((point) => point !== null);
  if (firstGap === -1) return [{ points: whole, closed: true }];
  const runs: RadarRun<At>[] = [];
  let run: At[] = [];
  // Starts behind a gap and ends in it, so that a run across the top is not torn.
  for (const point of [...byAxis.slice(firstGap + 1), ...byAxis.slice(0, firstGap + 1)]) {
    if (point) {
      run.push(point);
      continue;
    }
    if (run.length > 1) runs.push({ points: run, closed: false });
    run = [];
  }
  return runs;
}

/** A run as an SVG path, in user units. */
export function linePath({ points, closed }: RadarRun<Point>): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}${closed ? "Z" : ""}`;
}
