import type { PerParty } from "#domain/assessment/party.ts";
import { type ChartRow, earlierMeans } from "./chart-row.ts";
import { LIGHT } from "./colours.ts";
import { type DotLayout, dotLayout } from "./dot-geometry.ts";
import { brokenLines, measureByCharacters } from "./label-lines.ts";
import {
  earlierLook,
  earlierMark,
  element,
  partyMark,
  strokeLine,
  textLine,
} from "./picture-elements.ts";
import { framedPicture, PICTURE_INNER, type Picture } from "./picture-frame.ts";
import { verdictGlyph, verdictTone } from "./verdict-glyph.ts";

const NAME_X = 36;
const NAME_WIDTH = 280;
const PLOT_X = 326;
const PLOT_WIDTH = 220;
const MARK_SIZE = 15;
const NAME_SIZE = 14;
const NOTE_SIZE = 12;
const ROW_PADDING = 8;

/** One row with the words that stand in it. */
export type PictureRow = {
  readonly row: ChartRow;
  /** The kind of result in words. */
  readonly result: string;
  /** The difference as it is written. */
  readonly gap: string;
  /** Every rating, where the chart shows them. */
  readonly ratings?: PerParty<readonly number[] | null>;
};

type DotsPictureInput = {
  readonly title: string;
  readonly rows: readonly PictureRow[];
  readonly partyNames: PerParty<string>;
  readonly scale: { readonly low: string; readonly high: string };
  /** Says what hollow marks are; null draws none. */
  readonly expected: string | null;
  /** Says what thin and dotted is; null without an earlier round. */
  readonly earlier: string | null;
};

/** A dot plot as a picture in the light theme, with title and legend. */
export function dotsPicture(input: DotsPictureInput): Picture {
  const { title, rows, partyNames, scale, expected, earlier } = input;
  const parts: string[] = [];
  let y = writeScale(scale, parts);
  for (const row of rows) {
    const { markup, height } = drawRow(row, expected !== null);
    parts.push(element("g", { transform: `translate(0 ${y.toFixed(2)})` }, markup));
    y += height;
  }
  return framedPicture({
    title,
    partyNames,
    body: { markup: parts.join(""), height: y },
    captions: [expected, earlier].filter((caption) => caption !== null),
  });
}

/** Writes the ends of the scale above the plots; returns the height that they took. */
function writeScale({ low, high }: DotsPictureInput["scale"], parts: string[]): number {
  const measure = measureByCharacters(NOTE_SIZE);
  const ends = [low, high].map((words) => brokenLines(words, PLOT_WIDTH / 2 - 6, measure));
  const lines = Math.max(...ends.map(({ length }) => length));
  for (const [end, words] of ends.entries()) {
    for (const [index, line] of words.entries()) {
      const at = {
        x: PLOT_X + end * PLOT_WIDTH,
        y: (lines - words.length + index + 1) * NOTE_SIZE * 1.25,
      };
      const anchor = end === 0 ? "start" : "end";
      parts.push(textLine(line, at, { size: NOTE_SIZE, muted: true, anchor }));
    }
  }
  return lines * NOTE_SIZE * 1.25 + ROW_PADDING;
}

function drawRow({ row, result, gap, ratings }: PictureRow, hasExpectations: boolean) {
  const names = brokenLines(row.name, NAME_WIDTH, measureByCharacters(NAME_SIZE));
  const wordsHeight = names.length * NAME_SIZE * 1.25 + NOTE_SIZE * 1.4;
  const strip = ratings ? Math.max(ratings.A?.length ?? 0, ratings.B?.length ?? 0) : 0;
  const plotHeight = Math.max(
    hasExpectations ? 72 : row.earlier ? 56 : 40,
    strip > 0 ? 72 + 4 * strip : 0,
  );
  const height = Math.max(wordsHeight, plotHeight) + 2 * ROW_PADDING;
  const middle = height / 2;
  const layout = dotLayout({
    width: PLOT_WIDTH,
    height: plotHeight,
    markSize: MARK_SIZE,
    means: row.means,
    earlier: earlierMeans(row),
    ...(hasExpectations ? { expectations: row.expectations } : {}),
    ...(ratings ? { ratings } : {}),
  });
  const top = middle - wordsHeight / 2;
  const tone = LIGHT[verdictTone(row.kind)];
  const sign = { size: 15, bold: true, anchor: "middle", colour: LIGHT.surface } as const;
  const markup = [
    strokeLine({ x: 0, y: 0 }, { x: PICTURE_INNER, y: 0 }, LIGHT.line, 1),
    element("circle", { cx: 12, cy: middle, r: 12, fill: tone }),
    textLine(verdictGlyph(row.kind), { x: 12, y: middle + 5 }, sign),
    ...names.map((line, index) =>
      textLine(
        line,
        { x: NAME_X, y: top + (index + 0.85) * NAME_SIZE * 1.25 },
        { size: NAME_SIZE },
      ),
    ),
    textLine(
      result,
      { x: NAME_X, y: top + names.length * NAME_SIZE * 1.25 + NOTE_SIZE },
      { size: NOTE_SIZE, muted: true },
    ),
    element(
      "g",
      { transform: `translate(${PLOT_X} ${middle - plotHeight / 2})` },
      drawDots(layout, row.gap !== null),
    ),
    textLine(gap, { x: PICTURE_INNER, y: middle + 5 }, { size: 15, bold: true, anchor: "end" }),
  ].join("");
  return { markup, height };
}

function drawDots(
  { axis, ticks, link, marks, trails, strip }: DotLayout,
  isLinked: boolean,
): string {
  const half = MARK_SIZE / 2;
  return [
    strokeLine({ x: axis.from, y: axis.y }, { x: axis.to, y: axis.y }, LIGHT.chartGrid, 1),
    ...ticks.map(({ x }) =>
      strokeLine({ x, y: axis.y - half }, { x, y: axis.y + half }, LIGHT.chartGrid, 1),
    ),
    ...(link && isLinked ? [strokeLine(link.from, link.to, LIGHT.chartLink, 4)] : []),
    ...trails.flatMap(({ party, from, to, size }) => [
      element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...earlierLook(party) }),
      earlierMark(party, from, size),
    ]),
    ...strip.map((dot) => partyMark(dot.party, dot, dot.size)),
    ...marks.map((mark) => partyMark(mark.party, mark, mark.size, mark.kind === "expected")),
  ].join("");
}
