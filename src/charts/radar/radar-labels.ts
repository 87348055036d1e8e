import { type Box, boxesOverlap, type Point } from "../geometry.ts";
import { brokenLines, labelLines, type Measure } from "../label-lines.ts";

/**
 * The labels of a radar: wrapped, aligned and placed so that none covers the chart, another label or
 * the picture's edge. All lengths are user units, y downwards.
 */

/** Share of the smaller side below which the radius does not shrink to make room for labels. */
const SMALLEST_RADIUS_SHARE = 0.18;

/** Share of the smaller side below which labels at the picture's edge are tried instead. */
const SMALL_RADIUS_SHARE = 0.32;

const ORIGIN: Point = { x: 0, y: 0 };

/** Into so many steps a radius is cut while looking for the largest that fits. */
const RADIUS_STEPS = 200;

export type RadarInput = {
  readonly width: number;
  readonly height: number;
  /** One per axis, three or more, clockwise from the top. */
  readonly labels: readonly string[];
  /** Values per series, one per axis, 1 to 5; null is missing and breaks the line. */
  readonly series: readonly (readonly (number | null)[])[];
  /** Values of an earlier round, likewise; a missing one makes no axis incomplete. */
  readonly earlier?: RadarInput["series"];
  /** Size of the labels' letters; a line of a label is 1.2 times as high. */
  readonly fontSize: number;
  readonly measure: Measure;
};

export type RadarLabel = {
  readonly text: string;
  readonly lines: readonly { readonly text: string; readonly baseline: number }[];
  readonly anchor: "start" | "middle" | "end";
  /** Where the anchor of every line lies. */
  readonly x: number;
  readonly box: Box;
};

/** Radians of an axis, clockwise from the top. */
export function axisAngle(axis: number, count: number): number {
  return (axis * 2 * Math.PI) / count;
}

/** The point at a distance from the centre, on an axis of the given angle. */
export function pointAt(centre: Point, angle: number, distance: number): Point {
  return { x: centre.x + distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) };
}

type Placement = {
  readonly radius: number;
  readonly centre: Point;
  readonly labels: readonly RadarLabel[];
};

/** Radius, centre and labels of a radar: as large as its labels allow. */
export function placeLabels(given: RadarInput): Placement {
  const input = { ...given, measure: remembered(given.measure) };
  const side = Math.min(input.width, input.height);
  const beside = largest(input, besideAxis);
  if (beside && beside.radius >= side * SMALL_RADIUS_SHARE) return beside;
  const atEdge = largest(input, atPictureEdge);
  if (atEdge && atEdge.radius > (beside?.radius ?? 0)) return atEdge;
  return beside ?? placedAt(input, side * SMALLEST_RADIUS_SHARE, brokenBesideAxis);
}

/** The same few words are measured at every radius that is tried. */
function remembered(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (text) => {
    const width = widths.get(text) ?? measure(text);
    widths.set(text, width);
    return width;
  };
}

type LabelRule = (
  text: string,
  axis: number,
  radius: number,
  input: RadarInput,
) => RadarLabel | null;

/** The placement with the largest radius at which every label has its place; null where none has. */
function largest(input: RadarInput, rule: LabelRule): Placement | null {
  const side = Math.min(input.width, input.height);
  const step = Math.max(1, side / RADIUS_STEPS);
  for (let radius = side / 2; radius > side * SMALLEST_RADIUS_SHARE; radius -= step) {
    const labels = labelsAt(input, radius, rule);
    if (!labels || someOverlap(labels)) continue;
    const placement = centred(input, radius, labels);
    if (placement.height <= input.height) return placement;
  }
  return null;
}

function placedAt(input: RadarInput, radius: number, rule: LabelRule): Placement {
  return centred(input, radius, labelsAt(input, radius, rule) ?? []);
}

/** Labels around a centre at the height 0; null where one has no place. */
function labelsAt(
  input: RadarInput,
  radius: number,
  rule: LabelRule,
): readonly RadarLabel[] | null {
  const labels: RadarLabel[] = [];
  for (const [axis, text] of input.labels.entries()) {
    const label = rule(text, axis, radius, input);
    if (!label) return null;
    labels.push(label);
  }
  return labels;
}

function centred(
  input: RadarInput,
  radius: number,
  labels: readonly RadarLabel[],
): Placement & { readonly height: number } {
  const corners = cornersAt(input, radius);
  const top = Math.min(...labels.map(({ box }) => box.y), ...corners.map(({ y }) => y));
  const bottom = Math.max(
    ...labels.map(({ box }) => box.y + box.height),
    ...corners.map(({ y }) => y),
  );
  const y = (input.height - top - bottom) / 2;
  return {
    radius,
    centre: { x: input.width / 2, y },
    labels: labels.map((label) => movedDown(label, y)),
    height: bottom - top,
  };
}

function cornersAt(input: RadarInput, radius: number): readonly Point[] {
  const centre = { x: input.width / 2, y: 0 };
  const count = input.labels.length;
  return input.labels.map((_, axis) => pointAt(centre, axisAngle(axis, count), radius));
}

/** Outwards of its axis, in up to two lines. */
function besideAxis(
  text: string,
  axis: number,
  radius: number,
  input: RadarInput,
): RadarLabel | null {
  return labelBeside(text, axis, radius, input, labelLines);
}

function brokenBesideAxis(text: string, axis: number, radius: number, input: RadarInput) {
  return labelBeside(
    text,
    axis,
    radius,
    input,
    (words, width, measure) =>
      labelLines(words, width, measure) ?? brokenLines(words, width, measure),
  );
}

type Wrap = (text: string, width: number, measure: Measure) => readonly string[] | null;

function labelBeside(
  text: string,
  axis: number,
  radius: number,
  input: RadarInput,
  wrap: Wrap,
): RadarLabel | null {
  const angle = axisAngle(axis, input.labels.length);
  const distance = radius + input.fontSize;
  const spot = pointAt({ x: input.width / 2, y: 0 }, angle, distance);
  const anchor = anchorAt(angle);
  const room = { start: input.width - spot.x, end: spot.x, middle: input.width }[anchor];
  const lines = wrap(text, room, input.measure);
  return lines && labelAt({ text, lines, anchor, angle, spot, input });
}

/**
 * For narrow pictures: labels of the sides end at the picture's edge, above the tip of an axis that
 * points up or sideways and below one that points down, clear of the outer ring.
 */
function atPictureEdge(
  text: string,
  axis: number,
  radius: number,
  input: RadarInput,
): RadarLabel | null {
  const angle = axisAngle(axis, input.labels.length);
  const side = anchorAt(angle);
  if (side === "middle") return besideAxis(text, axis, radius, input);
  if (radius > input.width / 2 - input.fontSize / 2) return null;
  const lines = labelLines(text, input.width / 2 - input.fontSize, input.measure);
  if (!lines) return null;
  const anchor = side === "start" ? "end" : "start";
  const tip = pointAt({ x: input.width / 2, y: 0 }, angle, radius);
  const spot = { x: side === "start" ? input.width : 0, y: tip.y };
  const label = labelAt({ text, lines, anchor, angle, spot, input });
  const step = (Math.cos(angle) > -0.1 ? -1 : 1) * (input.fontSize / 4);
  const ring = ringOf(input.labels.length, radius);
  const { box } = label;
  let by = 0;
  while (touchesRing({ ...box, y: box.y + by }, ring, input.fontSize / 2, input.width / 2))
    by += step;
  return by === 0 ? label : movedDown(label, by);
}

/** The outer ring around a centre at the origin. */
type Ring = {
  /** How far its sides lie from the centre, and in which directions. */
  readonly inner: number;
  readonly sides: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function ringOf(count: number, radius: number): Ring {
  const axes = Array.from({ length: count }, (_, axis) => axis);
  const corners = axes.map((axis) => pointAt(ORIGIN, axisAngle(axis, count), radius));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    inner: radius * Math.cos(Math.PI / count),
    sides: axes.map((axis) => pointAt(ORIGIN, axisAngle(axis + 0.5, count), 1)),
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Whether a label comes closer to the ring than given. Separating axes of two convex shapes. */
function touchesRing(box: Box, ring: Ring, clear: number, middle: number): boolean {
  const [left, right] = [box.x - middle, box.x + box.width - middle];
  const [top, bottom] = [box.y, box.y + box.height];
  const isBeyond =
    left >= ring.right + clear ||
    right <= ring.left - clear ||
    top >= ring.bottom + clear ||
    bottom <= ring.top - clear ||
    ring.sides.some(
      ({ x, y }) =>
        Math.min(left * x, right * x) + Math.min(top * y, bottom * y) >= ring.inner + clear,
    );
  return !isBeyond;
}

function anchorAt(angle: number): RadarLabel["anchor"] {
  const sideways = Math.sin(angle);
  if (Math.abs(sideways) < 0.1) return "middle";
  return sideways > 0 ? "start" : "end";
}

type Labelled = {
  readonly text: string;
  readonly lines: readonly string[];
  readonly anchor: RadarLabel["anchor"];
  readonly angle: number;
  readonly spot: Point;
  readonly input: RadarInput;
};

function labelAt({ text, lines, anchor, angle, spot, input }: Labelled): RadarLabel {
  const lineHeight = input.fontSize * 1.2;
  const width = Math.max(...lines.map(input.measure));
  const height = lines.length * lineHeight;
  const left = { start: 0, middle: width / 2, end: width }[anchor];
  // Above the top axis, below the bottom one, and centred on the axis at three and nine o'clock.
  const top = spot.y - (height * (1 + Math.cos(angle))) / 2;
  return {
    text,
    anchor,
    x: spot.x,
    box: { x: spot.x - left, y: top, width, height },
    lines: lines.map((line, index) => ({
      text: line,
      baseline: top + index * lineHeight + input.fontSize * 0.95,
    })),
  };
}

function movedDown(label: RadarLabel, by: number): RadarLabel {
  return {
    ...label,
    box: { ...label.box, y: label.box.y + by },
    lines: label.lines.map(({ text, baseline }) => ({ text, baseline: baseline + by })),
  };
}

function someOverlap(labels: readonly RadarLabel[]): boolean {
  return labels.some((one, index) =>
    labels.slice(index + 1).some((other) => boxesOverlap(one.box, other.box)),
  );
}
