import { memo, useState } from "react";
import {
  DefaultZIndexes,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart as RechartsRadarChart,
  ZIndexLayer,
} from "recharts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { meanWords, type ResultWords } from "#wording/result-words.ts";
import { ChartMark } from "./chart-mark.tsx";
import { type ChartRow, earlierDay, earlierMeans, rowInWords } from "./chart-row.ts";
import trail from "./earlier-trail.module.css";
import type { Point } from "./geometry.ts";
import { measureByCharacters } from "./label-lines.ts";
import styles from "./radar-chart.module.css";
import {
  RADAR_CENTRE_VALUE,
  RADAR_MAX_VALUE,
  type RadarLayout,
  type RadarSeries,
  radarLayout,
  ringFigures,
} from "./radar-geometry.ts";
import { RadarPoints } from "./radar-points.tsx";
import { useNarrow } from "./use-narrow.ts";

const FONT_SIZE = 13;
const RING_SIZE = 11;
/** A lies under B and stays in sight where both are equal. */
const MARK_SIZE: PerParty<number> = { A: 13, B: 11 };
const EARLIER_MARK = 7;
const WIDE = { width: 440, height: 300 };
const NARROW = { width: 300, height: 290 };
type RadarChartProps = {
  readonly title: string;
  /** Three or more, in questionnaire order. */
  readonly rows: readonly ChartRow[];
  readonly partyNames: PerParty<string>;
};

/**
 * Two parties over the axes of a module or a dimension, every axis within reach of keyboard and screen
 * reader. What stands on the axis that is looked at is written below.
 */
export function RadarChart(props: RadarChartProps) {
  const { title, rows, partyNames } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const [looked, setLooked] = useState<number | null>(null);
  const row = looked === null ? undefined : rows[looked];
  const rings = t("results:chart.rings", { three: meanWords(t, 3), four: meanWords(t, 4) });
  return (
    <>
      <div
        className={styles["chart"]}
        role="group"
        aria-label={t("results:chart.radar", { title })}
      >
        <RadarPicture rows={rows} partyNames={partyNames} onLook={setLooked} />
      </div>
      <p className={styles["rings"]}>{row ? rowInWords(t, row, partyNames, language) : rings}</p>
    </>
  );
}

/** The room that a radar takes, until it is drawn. */
export function RadarSpace() {
  const { width, height } = useNarrow() ? NARROW : WIDE;
  return (
    <>
      <div className={styles["chart"]}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
      </div>
      <p className={styles["rings"]} />
    </>
  );
}

type RadarPictureProps = Omit<RadarChartProps, "title"> & {
  readonly onLook: (axis: number | null) => void;
};

/**
 * recharts draws grid, lines and points in a picture of fixed size that the page scales; where they
 * break, and the labels, is our geometry.
 */
const RadarPicture = memo(function RadarPicture({ rows, partyNames, onLook }: RadarPictureProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const size = useNarrow() ? NARROW : WIDE;
  const layout = radarLayout({
    ...size,
    labels: rows.map((row) => axisLabel(t, row)),
    series: PARTIES.map((party) => rows.map(({ means }) => means[party])),
    ...(earlierDay(rows) !== null && {
      earlier: PARTIES.map((party) => rows.map((row) => earlierMeans(row)[party])),
    }),
    fontSize: FONT_SIZE,
    measure: measureByCharacters(FONT_SIZE),
  });
  return (
    <RechartsRadarChart
      {...size}
      cx={layout.centre.x}
      cy={layout.centre.y}
      outerRadius={layout.radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={rows.map(({ id, means }) => ({ id, A: means.A, B: means.B }))}
      accessibilityLayer={false}
      style={{ width: "100%", height: "auto" }}
    >
      <PolarGrid polarRadius={layout.rings.map(({ radius }) => radius)} />
      <PolarAngleAxis dataKey="id" tick={false} axisLine={false} />
      <PolarRadiusAxis
        domain={[RADAR_CENTRE_VALUE, RADAR_MAX_VALUE]}
        allowDataOverflow
        niceTicks="none"
        tick={false}
        axisLine={false}
      />
      {PARTIES.map((party, index) => (
        <EarlierSeries key={party} party={party} series={layout.earlier[index]} />
      ))}
      {PARTIES.map((party, index) => (
        <Radar
          key={party}
          dataKey={party}
          isAnimationActive={false}
          activeDot={false}
          shape={<SeriesShape party={party} series={layout.series[index]} />}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <RingFigures layout={layout} />
      </ZIndexLayer>
      <AxisLabels layout={layout} />
      <RadarPoints
        layout={layout}
        words={rows.map((row) => rowInWords(t, row, partyNames, language))}
        onLook={onLook}
      />
    </RechartsRadarChart>
  );
});

/** A dash behind the label says that a party has no figure there. */
function axisLabel(t: ResultWords, { label, means }: ChartRow): string {
  const missing = means.A === null || means.B === null;
  return missing ? `${label}\u00a0${t("results:chart.missing")}` : label;
}

type EarlierSeriesProps = {
  readonly party: PartyId;
  readonly series: RadarSeries | undefined;
};

/** The earlier round lies under this one: thin, dotted, small hollow marks. */
function EarlierSeries({ party, series }: EarlierSeriesProps) {
  return (
    <g aria-hidden="true">
      {series?.runs.map((run) => (
        <path
          key={run.points[0]?.axis}
          className={`${trail["trail"]} ${trail[party]}`}
          d={`M${run.points.map(({ x, y }) => `${x} ${y}`).join("L")}${run.closed ? "Z" : ""}`}
        />
      ))}
      {series?.points.map((point) => (
        <ChartMark key={point.axis} party={party} at={point} size={EARLIER_MARK} look="earlier" />
      ))}
    </g>
  );
}

type SeriesShapeProps = {
  readonly party: PartyId;
  /** One per axis, where recharts puts the value; recharts adds it. */
  readonly points?: readonly Point[];
  readonly series: RadarSeries | undefined;
};

function SeriesShape({ party, points = [], series }: SeriesShapeProps) {
  const existing = series?.points ?? [];
  return (
    <g>
      {series?.runs.map((run) => {
        const spots = run.points.flatMap(({ axis }) => points[axis] ?? []);
        const path = spots.map(({ x, y }) => `${x} ${y}`).join("L");
        return (
          <path
            key={path}
            className={`${styles["line"]} ${styles[party]}`}
            d={`M${path}${run.closed ? "Z" : ""}`}
          />
        );
      })}
      {existing.map(({ axis }) => {
        const spot = points[axis];
        return spot ? (
          <ChartMark key={axis} party={party} at={spot} size={MARK_SIZE[party]} />
        ) : null;
      })}
    </g>
  );
}

function RingFigures({ layout }: { readonly layout: RadarLayout }) {
  return (
    <g aria-hidden="true">
      {ringFigures(layout, { markSize: MARK_SIZE.A, fontSize: RING_SIZE }).map(
        ({ value, x, y, reach }) => (
          <g key={value} className={styles["ring"]}>
            <circle cx={x} cy={y} r={reach} />
            <text x={x} y={y + RING_SIZE / 3} textAnchor="middle" fontSize={RING_SIZE}>
              {value}
            </text>
          </g>
        ),
      )}
    </g>
  );
}

function AxisLabels({ layout }: { readonly layout: RadarLayout }) {
  return (
    <g aria-hidden="true">
      {layout.axes.map(({ angle, label, incomplete }) => (
        <g key={angle}>
          {label.lines.map(({ text, baseline }) => (
            <text
              key={baseline}
              className={incomplete ? styles["labelMissing"] : styles["label"]}
              x={label.x}
              y={baseline}
              textAnchor={label.anchor}
              fontSize={FONT_SIZE}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
