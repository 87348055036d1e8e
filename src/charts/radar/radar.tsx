import type { ReactNode, SVGProps } from "react";
import {
  DefaultZIndexes,
  type DotItemDotProps,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar as RadarLine,
  type RadarPoint,
  RadarChart as RechartsRadarChart,
} from "recharts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { ResultWords } from "#wording/result-words.ts";
import { type ChartRow, earlierDay, earlierMeans } from "../chart-row.ts";
import type { Measure } from "../label-lines.ts";
import { ChartMark } from "../marks/chart-mark.tsx";
import {
  dashArray,
  EARLIER_DASH,
  LINE_DASH,
  type MarkLook,
  PARTY_PAINT,
} from "../marks/party-look.ts";
import {
  linePath,
  RADAR_CENTRE_VALUE,
  RADAR_MAX_VALUE,
  type RadarAxis,
  type RadarLayout,
  RING_VALUES,
  type RingFigure,
  radarLayout,
  ringFigures,
  runsOf,
} from "./radar-geometry.ts";

/** Lengths in user units. */
export type RadarSizes = {
  readonly label: number;
  readonly figure: number;
  readonly grid: number;
  readonly line: number;
  /** A lies under B and stays in sight where both are equal. */
  readonly marks: PerParty<number>;
  readonly earlierLine: number;
  readonly earlierMark: number;
};

type RadarProps = {
  /** Of the picture, in user units. */
  readonly width: number;
  readonly height: number;
  /** Three or more, in questionnaire order. */
  readonly rows: readonly ChartRow[];
  readonly sizes: RadarSizes;
  readonly measure: Measure;
  /** Values of the rings whose figure is written; all by default. */
  readonly ticks?: number[];
  /** The token of the ground on which it is drawn. */
  readonly ground: "surface" | "paper";
  /** Under the lines. */
  readonly renderUnder?: (layout: RadarLayout) => ReactNode;
  /** Over everything. */
  readonly renderOver?: (layout: RadarLayout) => ReactNode;
  /** Class of a party's line and marks. */
  readonly lookOf?: (party: PartyId) => string | undefined;
};

/**
 * The radar of screen, slides and saved pictures: recharts has the grid, the scales and where the values
 * lie on them; the ticks, and where a line breaks, are ours. It is painted in tokens, without style sheets.
 */
export function Radar(props: RadarProps) {
  const { width, height, rows, sizes, ground, renderUnder, renderOver, lookOf } = props;
  const { ticks = RING_VALUES } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const layout = layoutOf(t, props);
  const hasEarlier = earlierDay(rows) !== null;
  const figures = ringFigures(layout, { markSize: sizes.marks.A, fontSize: sizes.figure });
  return (
    <RechartsRadarChart
      width={width}
      height={height}
      cx={layout.centre.x}
      cy={layout.centre.y}
      outerRadius={layout.radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={rows.map((row) => ({ id: row.id, now: row.means, earlier: earlierMeans(row) }))}
      accessibilityLayer={false}
      style={{ width: "100%", height: "auto" }}
    >
      <PolarGrid
        polarRadius={layout.rings.map(({ radius }) => radius)}
        stroke="var(--chart-grid)"
        strokeWidth={sizes.grid}
        zIndex={0}
      />
      {hasEarlier &&
        PARTIES.map((party) => (
          <RadarLine
            key={party}
            {...STILL}
            dataKey={`earlier.${party}`}
            stroke={PARTY_PAINT[party]}
            strokeWidth={sizes.earlierLine}
            strokeDasharray={dashArray(EARLIER_DASH, sizes.earlierLine)}
            strokeLinecap="round"
            dot={<Dot party={party} size={sizes.earlierMark} look="earlier" />}
          />
        ))}
      {renderUnder?.(layout)}
      {PARTIES.map((party) => (
        <RadarLine
          key={party}
          {...STILL}
          className={lookOf?.(party) ?? ""}
          dataKey={`now.${party}`}
          stroke={PARTY_PAINT[party]}
          strokeWidth={sizes.line}
          strokeDasharray={dashArray(LINE_DASH[party], sizes.line)}
          dot={<Dot party={party} size={sizes.marks[party]} />}
        />
      ))}
      <PolarRadiusAxis
        angle={90}
        domain={[RADAR_CENTRE_VALUE, RADAR_MAX_VALUE]}
        ticks={ticks}
        allowDataOverflow
        niceTicks="none"
        axisLine={false}
        tick={<RingTick figures={figures} size={sizes.figure} ground={ground} />}
        zIndex={DefaultZIndexes.label}
      />
      <PolarAngleAxis
        dataKey="id"
        axisLine={false}
        tickLine={false}
        tick={<AxisTick axes={layout.axes} size={sizes.label} />}
        zIndex={0}
      />
      {renderOver?.(layout)}
    </RechartsRadarChart>
  );
}

function layoutOf(
  t: ResultWords,
  { width, height, rows, sizes, measure }: RadarProps,
): RadarLayout {
  return radarLayout({
    width,
    height,
    labels: rows.map((row) => axisLabel(t, row)),
    series: PARTIES.map((party) => rows.map(({ means }) => means[party])),
    earlier: PARTIES.map((party) => rows.map((row) => earlierMeans(row)[party])),
    fontSize: sizes.label,
    measure,
  });
}

/** What every line of ours has, and does without. */
const STILL = {
  shape: BrokenLine,
  fill: "none",
  strokeLinejoin: "round",
  isAnimationActive: false,
  activeDot: false,
  zIndex: 0,
} as const;

/** A dash behind the label says that a party has no figure there. */
function axisLabel(t: ResultWords, { label, means }: ChartRow): string {
  const missing = means.A === null || means.B === null;
  return missing ? `${label}\u00a0${t("results:chart.missing")}` : label;
}

type BrokenLineProps = SVGProps<SVGPathElement> & { readonly points: readonly RadarPoint[] };

/** A line through the values that there are: recharts would lead it through the centre. */
function BrokenLine({ points, ...look }: BrokenLineProps) {
  const { fill, stroke, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin } = look;
  const paint = { fill, stroke, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin };
  const runs = runsOf(points.map((point) => (point.value === null ? null : point)));
  return (
    <g {...paint}>
      {runs.map((run) => (
        <path key={linePath(run)} d={linePath(run)} />
      ))}
    </g>
  );
}

/** What recharts adds to an element that it is given. */
type DotProps = Partial<Pick<DotItemDotProps, "cx" | "cy" | "value" | "className">> & {
  readonly party: PartyId;
  readonly size: number;
  readonly look?: MarkLook;
};

function Dot({ cx, cy, value, className, party, size, look = "filled" }: DotProps) {
  if (value === null) return null;
  const at = { x: Number(cx), y: Number(cy) };
  return (
    <g className={className} pointerEvents="none">
      <ChartMark party={party} at={at} size={size} look={look} />
    </g>
  );
}

type RingTickProps = {
  /** Without those whose place a mark takes. */
  readonly figures: readonly RingFigure[];
  readonly payload?: { readonly value: number };
  readonly size: number;
  readonly ground: RadarProps["ground"];
};

/** A line may run where a figure stands, so it has a ground of its own. */
function RingTick({ figures, payload, size, ground }: RingTickProps) {
  const figure = figures.find((one) => one.value === payload?.value);
  if (!figure) return null;
  const { x, y, reach, value } = figure;
  return (
    <g aria-hidden="true" pointerEvents="none" fontFamily="var(--font-sans)">
      <circle cx={x} cy={y} r={reach} fill={`var(--${ground})`} />
      <text x={x} y={y + size / 3} textAnchor="middle" fontSize={size} fill="var(--ink-muted)">
        {value}
      </text>
    </g>
  );
}

type AxisTickProps = {
  readonly axes: readonly RadarAxis[];
  readonly index?: number;
  readonly size: number;
};

function AxisTick({ axes, index = 0, size }: AxisTickProps) {
  const axis = axes[index];
  if (!axis) return null;
  const { label, incomplete } = axis;
  const look = incomplete
    ? { fill: "var(--ink-muted)", fontWeight: 400 }
    : { fill: "var(--ink)", fontWeight: 600 };
  return (
    <g aria-hidden="true" {...look} fontFamily="var(--font-sans)" fontSize={size}>
      {label.lines.map(({ text, baseline }) => (
        <text key={baseline} x={label.x} y={baseline} textAnchor={label.anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}
