import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { VerdictKind } from "#domain/comparison/comparison.ts";
import { diamond, type Point } from "./geometry.ts";
import { brokenLines, measureByCharacters } from "./label-lines.ts";
import { LIGHT, PARTY_COLOUR } from "./marks/colours.ts";
import { verdictGlyph, verdictTone } from "./marks/verdict-glyph.ts";

/**
 * Charts as files of their own, in the light theme and without style sheets: what is drawn on the page,
 * serialised, between its title and its legend.
 */

/** Width and height in pixels. */
export type SvgExport = { readonly svg: string; readonly width: number; readonly height: number };

const WIDTH = 640;
const PADDING = 24;
const INNER = WIDTH - 2 * PADDING;
const TITLE_SIZE = 20;
const LEGEND_SIZE = 15;
const CAPTION_SIZE = 13;
/** How much larger than its own units a chart is drawn, where there is room. */
const SCALE = 4 / 3;
/** Faces that most devices have; ours do not travel with the file. */
const FACES = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

type Captioned = {
  readonly title: string;
  readonly partyNames: PerParty<string>;
  /** How to read the chart; null has nothing to say. */
  readonly captions: readonly (string | null)[];
};

type OneDrawing = Captioned & { readonly drawing: SVGSVGElement };

/** A radar, or another chart of one drawing. */
export function exportDrawing({ drawing, ...captioned }: OneDrawing): SvgExport {
  const width = Math.min(INNER, SCALE * viewBoxOf(drawing).width);
  return framed(captioned, drawn(drawing, { x: (INNER - width) / 2, y: 0 }, width));
}

const NAME_X = 36;
const NAME_WIDTH = 260;
const PLOT_X = 306;
const PLOT_WIDTH = 240;
const NAME_SIZE = 14;
const NOTE_SIZE = 12;
const ROW_PADDING = 8;

/** A row of a dot plot: its drawing, and the words that stand around it. */
type ExportedRow = {
  readonly drawing: SVGSVGElement;
  readonly name: string;
  readonly kind: VerdictKind;
  /** The kind of result in words. */
  readonly result: string;
  /** The difference as it is written. */
  readonly gap: string;
};

type DotRows = Captioned & {
  readonly rows: readonly ExportedRow[];
  readonly scale: { readonly low: string; readonly high: string };
};

/** A dot plot of several rows. */
export function exportRows({ rows, scale, ...captioned }: DotRows): SvgExport {
  let { markup, height } = scaleWords(scale);
  for (const row of rows) {
    const next = rowOf(row);
    markup += moved(next.markup, { x: 0, y: height });
    height += next.height;
  }
  return framed(captioned, { markup, height });
}

/** Markup in its own coordinates, `INNER` wide. */
type Block = { readonly markup: string; readonly height: number };

/** The ends of the scale, above the plots. */
function scaleWords({ low, high }: DotRows["scale"]): Block {
  const measure = measureByCharacters(NOTE_SIZE);
  const ends = [
    { x: PLOT_X, anchor: "start", words: brokenLines(low, PLOT_WIDTH / 2 - 8, measure) },
    {
      x: PLOT_X + PLOT_WIDTH,
      anchor: "end",
      words: brokenLines(high, PLOT_WIDTH / 2 - 8, measure),
    },
  ] as const;
  const lines = Math.max(...ends.map(({ words }) => words.length));
  const markup = ends.flatMap(({ x, anchor, words }) =>
    words.map((line, index) => {
      const y = (index + 1 + lines - words.length) * NOTE_SIZE * 1.25;
      return textLine(line, { x, y }, { size: NOTE_SIZE, muted: true, anchor });
    }),
  );
  return { markup: markup.join(""), height: lines * NOTE_SIZE * 1.25 + ROW_PADDING };
}

function rowOf({ drawing, name, kind, result, gap }: ExportedRow): Block {
  const names = brokenLines(name, NAME_WIDTH, measureByCharacters(NAME_SIZE));
  const wordsHeight = names.length * NAME_SIZE * 1.25 + NOTE_SIZE * 1.4;
  const plot = drawn(drawing, { x: PLOT_X, y: 0 }, PLOT_WIDTH);
  const height = Math.max(wordsHeight, plot.height) + 2 * ROW_PADDING;
  const middle = height / 2;
  const top = middle - wordsHeight / 2;
  const sign = { size: 15, bold: true, anchor: "middle", colour: LIGHT.surface } as const;
  const nameAt = (index: number) => ({ x: NAME_X, y: top + (index + 0.85) * NAME_SIZE * 1.25 });
  const resultAt = { x: NAME_X, y: top + names.length * NAME_SIZE * 1.25 + NOTE_SIZE };
  const markup = [
    element("path", { d: `M0 0H${INNER}`, stroke: LIGHT.line }),
    element("circle", { cx: 12, cy: middle, r: 12, fill: LIGHT[verdictTone(kind)] }),
    textLine(verdictGlyph(kind), { x: 12, y: middle + 5 }, sign),
    ...names.map((line, index) => textLine(line, nameAt(index), { size: NAME_SIZE })),
    textLine(result, resultAt, { size: NOTE_SIZE, muted: true }),
    moved(plot.markup, { x: 0, y: middle - plot.height / 2 }),
    textLine(gap, { x: INNER, y: middle + 5 }, { size: 15, bold: true, anchor: "end" }),
  ];
  return { markup: markup.join(""), height };
}

function framed({ title, partyNames, captions }: Captioned, body: Block): SvgExport {
  let markup = "";
  let y = PADDING;
  const write = (text: string, look: TextLook, x = 0) => {
    for (const line of brokenLines(text, INNER - x, measureByCharacters(look.size))) {
      y += look.size * 1.3;
      markup += textLine(line, { x: PADDING + x, y: y - look.size * 0.3 }, look);
    }
  };
  write(title, { size: TITLE_SIZE, bold: true });
  y += PADDING / 2;
  markup += moved(body.markup, { x: PADDING, y });
  y += body.height + PADDING / 2;
  for (const caption of captions) {
    if (caption !== null) write(caption, { size: CAPTION_SIZE, muted: true });
  }
  y += PADDING / 4;
  for (const party of PARTIES) {
    const at = { x: PADDING + LEGEND_SIZE / 2, y: y + LEGEND_SIZE * 0.68 };
    const [size, fill] = [LEGEND_SIZE * 0.85, PARTY_COLOUR[party]];
    markup +=
      party === "A"
        ? element("circle", { cx: at.x, cy: at.y, r: size / 2, fill })
        : element("path", { d: diamond(at, size), fill });
    write(partyNames[party], { size: LEGEND_SIZE, bold: true }, LEGEND_SIZE * 1.5);
  }
  const size = { width: WIDTH, height: Math.ceil(y + PADDING) };
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, viewBox: `0 0 ${size.width} ${size.height}` },
    element("title", {}, escaped(title)) +
      element("rect", { ...size, fill: LIGHT.surface }) +
      markup,
  );
  return { svg, ...size };
}

/** Attributes that mean something on the page alone. */
const OF_THE_PAGE = /^(?:class|style|role|tabindex|translate|aria-|data-)/u;

/** A chart of the page with its left upper corner at the point, without what answers to people. */
function drawn(drawing: SVGSVGElement, at: Point, width: number): Block {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("the copy of a drawing is a drawing");
  for (const point of copy.querySelectorAll("[role='img']")) point.remove();
  for (const part of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of part.getAttributeNames()) {
      if (OF_THE_PAGE.test(name)) part.removeAttribute(name);
    }
  }
  const box = viewBoxOf(drawing);
  const height = (width * box.height) / box.width;
  const place = { x: at.x, y: at.y, width, height, overflow: "visible" };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  const markup = new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(/var\(--([\w-]+)\)/gu, (_, token: string) => lightOf(token))
    .replaceAll(/-?\d+\.\d{3,}/gu, (figure) => Number(figure).toFixed(2));
  return { markup, height };
}

function viewBoxOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  return { width, height };
}

const PAINTS: Readonly<Record<string, string>> = LIGHT;

function lightOf(token: string): string {
  if (token === "font-sans") return FACES;
  const paint = PAINTS[token.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())];
  if (paint === undefined) throw new Error(`no light colour for ${token}`);
  return paint;
}

function moved(markup: string, { x, y }: Point): string {
  return element("g", { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` }, markup);
}

type TextLook = {
  readonly size: number;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly colour?: string;
};

/** A line of text whose baseline begins, is centred, or ends at the point. */
function textLine(text: string, at: Point, look: TextLook): string {
  const { size, bold = false, muted = false, anchor = "start", colour } = look;
  return element(
    "text",
    {
      x: at.x,
      y: at.y,
      fill: colour ?? (muted ? LIGHT.inkMuted : LIGHT.ink),
      "font-family": FACES,
      "font-size": size,
      "font-weight": bold ? 600 : 400,
      "text-anchor": anchor,
    },
    escaped(text),
  );
}

/** An element as markup; numbers are rounded to hundredths. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = "",
): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
    return ` ${key}="${escaped(text)}"`;
  });
  return `<${name}${written.join("")}>${content}</${name}>`;
}

/** Characters that XML 1.0 does not allow, even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as it may stand within an element or an attribute. */
function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}
