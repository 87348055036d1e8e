import { ChartMark } from "#charts/chart-mark.tsx";
import { type ChartRow, earlierMeans } from "#charts/chart-row.ts";
import {
  type RadarLayout,
  type RadarSeries,
  radarLayout,
  ringFigures,
} from "#charts/radar-geometry.ts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { useStage } from "../stage/stage-context.ts";
import { measureLetters } from "./measure-letters.ts";
import styles from "./radar-picture.module.css";
import { look } from "./reveal.tsx";

/** Shares of the slide's height. */
const LETTERS = 0.0305;
/** A lies under B and stays in sight where both are equal. */
const MARKS: PerParty<number> = { A: 0.0368, B: 0.0304 };
const EARLIER_MARK = 0.0192;
const LINE = 0.0065;
const GRID = 0.0025;
const EARLIER_LINE = 0.0045;

export type RadarShown = PerParty<boolean> & { readonly differences: boolean };

type RadarPictureProps = {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Three or more, in questionnaire order. */
  readonly rows: readonly ChartRow[];
  readonly shown: RadarShown;
};

/** The radar in the size of the back row, with what has been shown so far. */
export function RadarPicture({ width, height, label, rows, shown }: RadarPictureProps) {
  const stage = useStage();
  const fontSize = LETTERS * stage.height;
  const layout = radarLayout({
    width,
    height,
    labels: rows.map((row) => row.label),
    series: PARTIES.map((party) => rows.map(({ means }) => means[party])),
    earlier: PARTIES.map((party) => rows.map((row) => earlierMeans(row)[party])),
    fontSize,
    measure: measureLetters(fontSize),
  });
  return (
    <svg className={styles["svg"]} width={width} height={height} role="img" aria-label={label}>
      <Grid layout={layout} />
      {PARTIES.map((party, index) => (
        <EarlierSeries key={party} party={party} series={layout.earlier[index]} />
      ))}
      <g className={look(shown.differences)}>
        <Differences layout={layout} width={LINE * 2 * stage.height} />
      </g>
      {PARTIES.map((party) => (
        <g key={party} className={look(shown[party])}>
          <Series party={party} layout={layout} stageHeight={stage.height} />
        </g>
      ))}
      <RingFigures layout={layout} fontSize={fontSize} />
      <g aria-hidden="true">
        {layout.axes.flatMap(({ label: { lines, x, anchor }, angle, incomplete }) =>
          lines.map(({ text, baseline }) => (
            <text
              key={`${angle} ${baseline}`}
              className={`${styles["label"]} ${incomplete ? styles["missing"] : ""}`}
              x={x}
              y={baseline}
              textAnchor={anchor}
              fontSize={fontSize}
            >
              {text}
            </text>
          )),
        )}
      </g>
    </svg>
  );
}

/** Rings at every step; the innermost is 1. */
function Grid({ layout: { rings, axes, centre } }: { readonly layout: RadarLayout }) {
  const { height } = useStage();
  return (
    <g className={styles["grid"]} strokeWidth={GRID * height} aria-hidden="true">
      {rings.map(({ value, corners }) => (
        <path key={value} d={`M${corners.map(({ x, y }) => `${x} ${y}`).join("L")}Z`} />
      ))}
      {axes.map(({ angle, end }) => (
        <line key={angle} x1={centre.x} y1={centre.y} x2={end.x} y2={end.y} />
      ))}
    </g>
  );
}

type RingFiguresProps = { readonly layout: RadarLayout; readonly fontSize: number };

/** The middle and the end of the scale, above the lines. */
function RingFigures({ layout, fontSize }: RingFiguresProps) {
  const { height } = useStage();
  return ringFigures(layout, { markSize: MARKS.A * height, fontSize })
    .filter(({ value }) => value === 3 || value === 5)
    .map(({ value, x, y, reach }) => (
      <g key={value} className={styles["ring"]} aria-hidden="true">
        <circle cx={x} cy={y} r={reach} />
        <text x={x} y={y + fontSize / 3} textAnchor="middle" fontSize={fontSize}>
          {value}
        </text>
      </g>
    ));
}

type EarlierSeriesProps = {
  readonly party: PartyId;
  readonly series: RadarSeries | undefined;
};

/** The earlier round under this one: thin, dotted, small hollow marks. */
function EarlierSeries({ party, series }: EarlierSeriesProps) {
  const { height } = useStage();
  const width = EARLIER_LINE * height;
  return (
    <g aria-hidden="true">
      {series?.runs.map(({ points, closed }) => (
        <path
          key={points[0]?.axis}
          className={`${styles["line"]} ${styles["earlier"]} ${styles[party]}`}
          strokeWidth={width}
          strokeDasharray={`${width / 10} ${width * 2.2}`}
          d={`M${points.map(({ x, y }) => `${x} ${y}`).join("L")}${closed ? "Z" : ""}`}
        />
      ))}
      {series?.points.map((point) => (
        <ChartMark
          key={point.axis}
          party={party}
          at={point}
          size={EARLIER_MARK * height}
          look="earlier"
        />
      ))}
    </g>
  );
}

function Differences({ layout, width }: { readonly layout: RadarLayout; readonly width: number }) {
  const [a, b] = layout.series;
  return a?.points.map((from) => {
    const to = b?.points.find(({ axis }) => axis === from.axis);
    if (!to) return null;
    return (
      <line
        key={from.axis}
        className={styles["link"]}
        strokeWidth={width}
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
      />
    );
  });
}

type SeriesProps = {
  readonly party: PartyId;
  readonly layout: RadarLayout;
  readonly stageHeight: number;
};

function Series({ party, layout, stageHeight }: SeriesProps) {
  const series = layout.series[PARTIES.indexOf(party)];
  const width = LINE * stageHeight;
  const dashes = party === "B" ? { strokeDasharray: `${width * 3} ${width * 1.5}` } : {};
  return (
    <>
      {series?.runs.map(({ points, closed }) => {
        const path = points.map(({ x, y }) => `${x} ${y}`).join("L");
        return (
          <path
            key={path}
            className={`${styles["line"]} ${styles[party]}`}
            strokeWidth={width}
            {...dashes}
            d={`M${path}${closed ? "Z" : ""}`}
          />
        );
      })}
      {series?.points.map((point) => (
        <ChartMark key={point.axis} party={party} at={point} size={MARKS[party] * stageHeight} />
      ))}
    </>
  );
}
