import { memo, useState } from "react";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { meanWords } from "#wording/result-words.ts";
import { type ChartRow, rowInWords } from "../chart-row.ts";
import { measureByCharacters } from "../label-lines.ts";
import { useNarrow } from "../use-narrow.ts";
import { useRovingFocus } from "../use-roving-focus.ts";
import { Radar, type RadarSizes } from "./radar.tsx";
import styles from "./radar-chart.module.css";
import type { RadarLayout } from "./radar-geometry.ts";
import { pointAt } from "./radar-labels.ts";

const SIZES: RadarSizes = {
  label: 13,
  figure: 11,
  grid: 1,
  line: 2.5,
  marks: { A: 13, B: 11 },
  earlierLine: 1.75,
  earlierMark: 7,
};
const WIDE = { width: 440, height: 300 };
const NARROW = { width: 300, height: 290 };
const measure = measureByCharacters(SIZES.label);

/** How far around a mark its ring lies, and how wide an axis answers to the pointer. */
const RING = 11;
const REACH = 36;

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
        <RadarWithPoints rows={rows} partyNames={partyNames} onLook={setLooked} />
      </div>
      {/* The points say it themselves, and the rings are for those who see them. */}
      <p className={styles["rings"]} aria-hidden="true">
        {row ? rowInWords(t, row, partyNames, language) : rings}
      </p>
    </>
  );
}

/** The room that a radar takes, until it is drawn. */
export function RadarRoom() {
  return (
    <>
      <div className={styles["chart"]} />
      <p className={styles["rings"]} />
    </>
  );
}

type RadarWithPointsProps = Omit<RadarChartProps, "title"> & {
  /** The axis that is looked at, or null for none. */
  readonly onLook: (axis: number | null) => void;
};

/** Not drawn anew for each axis that is looked at. */
const RadarWithPoints = memo(function RadarWithPoints(props: RadarWithPointsProps) {
  const { rows, partyNames, onLook } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const size = useNarrow() ? NARROW : WIDE;
  const words = rows.map((row) => rowInWords(t, row, partyNames, language));
  return (
    <Radar
      {...size}
      rows={rows}
      sizes={SIZES}
      measure={measure}
      ground="surface"
      renderOver={(layout) => <Points layout={layout} words={words} onLook={onLook} />}
    />
  );
});

type PointsProps = Pick<RadarWithPointsProps, "onLook"> & {
  readonly layout: RadarLayout;
  /** What stands on each axis, in words. */
  readonly words: readonly string[];
};

/**
 * One stop per axis for keyboard, pointer and screen reader: Tab leads to the chart, the arrow keys
 * from axis to axis, and a ring shows where one is.
 */
function Points({ layout, words, onLook }: PointsProps) {
  const stopAt = useRovingFocus(words.length, onLook);
  return (
    <g>
      {words.map((said, axis) => (
        <g key={said} className={styles["point"]} role="img" aria-label={said} {...stopAt(axis)}>
          <AxisTarget layout={layout} axis={axis} />
        </g>
      ))}
    </g>
  );
}

type AxisTargetProps = { readonly layout: RadarLayout; readonly axis: number };

function AxisTarget({ layout, axis }: AxisTargetProps) {
  const place = layout.axes[axis];
  if (!place) return null;
  const { centre, radius } = layout;
  const { box } = place.label;
  const inner = pointAt(centre, place.angle, radius / 6);
  const marks = PARTIES.flatMap((party, index) => {
    const point = layout.series[index]?.points.find((one) => one.axis === axis);
    return point ? [{ party, x: point.x, y: point.y }] : [];
  });
  return (
    <>
      <line
        className={styles["target"]}
        x1={inner.x}
        y1={inner.y}
        x2={place.end.x}
        y2={place.end.y}
        strokeWidth={REACH}
      />
      <rect
        className={styles["around"]}
        x={box.x - RING / 2}
        y={box.y - RING / 4}
        width={box.width + RING}
        height={box.height + RING / 2}
        rx={RING / 2}
      />
      {marks.map(({ party, x, y }) => (
        <circle key={party} className={styles["ring"]} cx={x} cy={y} r={RING} />
      ))}
    </>
  );
}
