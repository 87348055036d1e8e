import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { type ChartRow, earlierMeans } from "./chart-row.ts";
import { LIGHT, PARTY_COLOUR } from "./colours.ts";
import { measureByCharacters } from "./label-lines.ts";
import {
  earlierLook,
  earlierMark,
  element,
  partyMark,
  points,
  strokeLine,
  textLine,
} from "./picture-elements.ts";
import { framedPicture, PICTURE_INNER, type Picture } from "./picture-frame.ts";
import { type RadarLayout, radarLayout, ringFigures } from "./radar-geometry.ts";

const HEIGHT = 400;
const LABEL_SIZE = 15;
const RING_SIZE = 11;
const MARK_SIZE: PerParty<number> = { A: 15, B: 13 };

const EARLIER_MARK = 8;

type RadarPictureInput = {
  readonly title: string;
  /** Three or more, in questionnaire order. */
  readonly rows: readonly ChartRow[];
  readonly partyNames: PerParty<string>;
  /** What the rings mean. */
  readonly rings: string;
  /** Says what thin and dotted is; null without an earlier round. */
  readonly earlier: string | null;
};

/** A radar as a picture in the light theme, with title and legend. */
export function radarPicture({
  title,
  rows,
  partyNames,
  rings,
  earlier,
}: RadarPictureInput): Picture {
  const layout = radarLayout({
    width: PICTURE_INNER,
    height: HEIGHT,
    labels: rows.map(({ label }) => label),
    series: PARTIES.map((party) => rows.map(({ means }) => means[party])),
    earlier: PARTIES.map((party) => rows.map((row) => earlierMeans(row)[party])),
    fontSize: LABEL_SIZE,
    measure: measureByCharacters(LABEL_SIZE),
  });
  const markup = [
    ...gridOf(layout),
    ...earlierOf(layout),
    ...seriesOf(layout),
    ...figuresOf(layout),
  ].join("");
  return framedPicture({
    title,
    partyNames,
    body: { markup, height: HEIGHT },
    captions: earlier === null ? [rings] : [rings, earlier],
  });
}

function gridOf({ rings, axes, centre }: RadarLayout): readonly string[] {
  const grid = { fill: "none", stroke: LIGHT.chartGrid, "stroke-width": 1 };
  return [
    ...rings.map(({ corners }) =>
      element("polygon", { points: points(corners.map(({ x, y }) => [x, y])), ...grid }),
    ),
    ...axes.map(({ end }) => strokeLine(centre, end, LIGHT.chartGrid, 1)),
  ];
}

function earlierOf({ earlier }: RadarLayout): readonly string[] {
  return PARTIES.flatMap((party, index) => {
    const own = earlier[index];
    const lines = (own?.runs ?? []).map((run) =>
      element(run.closed ? "polygon" : "polyline", {
        points: points(run.points.map(({ x, y }) => [x, y])),
        ...earlierLook(party),
      }),
    );
    const marks = (own?.points ?? []).map((point) => earlierMark(party, point, EARLIER_MARK));
    return [...lines, ...marks];
  });
}

function seriesOf({ series }: RadarLayout): readonly string[] {
  return PARTIES.flatMap((party, index) => {
    const own = series[index];
    const look = {
      fill: "none",
      stroke: PARTY_COLOUR[party],
      "stroke-width": 2.5,
      "stroke-linejoin": "round",
      ...(party === "B" ? { "stroke-dasharray": "8 4" } : {}),
    };
    const lines = (own?.runs ?? []).map((run) =>
      element(run.closed ? "polygon" : "polyline", {
        points: points(run.points.map(({ x, y }) => [x, y])),
        ...look,
      }),
    );
    const marks = (own?.points ?? []).map((point) => partyMark(party, point, MARK_SIZE[party]));
    return [...lines, ...marks];
  });
}

function figuresOf(layout: RadarLayout): readonly string[] {
  const sizes = { markSize: MARK_SIZE.A, fontSize: RING_SIZE };
  const figures = ringFigures(layout, sizes).flatMap(({ value, x, y, reach }) => [
    element("circle", { cx: x, cy: y, r: reach, fill: LIGHT.surface }),
    textLine(
      String(value),
      { x, y: y + RING_SIZE / 3 },
      { size: RING_SIZE, muted: true, anchor: "middle" },
    ),
  ]);
  const labels = layout.axes.flatMap(({ label, incomplete }) =>
    label.lines.map(({ text, baseline }) =>
      textLine(
        text,
        { x: label.x, y: baseline },
        { size: LABEL_SIZE, bold: !incomplete, muted: incomplete, anchor: label.anchor },
      ),
    ),
  );
  return [...figures, ...labels];
}
