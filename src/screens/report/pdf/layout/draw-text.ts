import type { Language } from "#domain/questionnaire/language.ts";
import { standInName } from "../fonts/font-fallback.ts";
import { SOFT_HYPHEN } from "../fonts/missing-glyph-font.ts";
import type { TextStyle } from "./page-format.ts";
import type { PdfDocument, Run } from "./pdf-document.ts";
import { structElement } from "./tags.ts";
import { type WrappedLine, wrap, wrapEvenly } from "./wrap-lines.ts";

/** Text broken into lines at a width, ready to be drawn anywhere. */
export type LaidText = {
  readonly lines: readonly WrappedLine[];
  readonly style: TextStyle;
  readonly width: number;
  readonly height: number;
};

export function layText(
  paper: PdfDocument,
  text: string,
  width: number,
  style: TextStyle,
  shape: "even" | "filled" = "filled",
): LaidText {
  const breakUp = shape === "even" ? wrapEvenly : wrap;
  const lines = breakUp(text, width, paper.measure(style));
  return { lines, style, width, height: lines.length * style.leading };
}

/** Draws laid text with its upper edge at `y`. */
export function drawLaid(
  paper: PdfDocument,
  laid: LaidText,
  x: number,
  y: number,
  align: "left" | "right" = "left",
): void {
  const { style, lines } = laid;
  for (const [index, line] of lines.entries()) {
    const left = align === "right" ? x + laid.width - lineWidth(paper, line, style) : x;
    const baseline = y + index * style.leading + firstBaseline(style);
    const end = drawLine(paper, line.text, left, baseline, style);
    if (line.hyphen) drawRun(paper, hyphenRun(paper, style), end, baseline, style);
    else if (index < lines.length - 1) {
      // Readers of tagged text join lines as they are, so the words need a space between.
      drawLine(paper, " ", end, baseline, style);
    }
  }
}

/** Draws laid text as an element of its own, such as a paragraph. */
export function drawTextElement(
  paper: PdfDocument,
  parent: PDFKit.PDFStructureElement,
  type: string,
  laid: LaidText,
  x: number,
  y: number,
  options: { readonly lang?: Language } = {},
): void {
  const draw = () => {
    drawLaid(paper, laid, x, y);
  };
  structElement(paper, parent, type, draw, options);
}

/** A space behind the last line, which parts what follows in the same element for readers. */
export function drawSpaceAfter(paper: PdfDocument, laid: LaidText, x: number, y: number): void {
  const { style, lines } = laid;
  const end = x + paper.measure(style)(lines.at(-1)?.text ?? "");
  const baseline = y + laid.height - style.leading + firstBaseline(style);
  drawLine(paper, " ", end, baseline, style);
}

/** Draws one line and returns where it ends. */
export function drawLine(
  paper: PdfDocument,
  text: string,
  x: number,
  baseline: number,
  style: TextStyle,
): number {
  const runs = paper.runs(text, style);
  for (const { run, left } of placed(runs, x)) drawRun(paper, run, left, baseline, style);
  return runs.reduce((end, { width }) => end + width, x);
}

type PlacedRun = { readonly run: Run; readonly left: number };

/** Runs in reading order, each at its place: words that run from right to left begin at the right. */
function placed(runs: readonly Run[], x: number): readonly PlacedRun[] {
  const places: PlacedRun[] = [];
  let left = x;
  let start = 0;
  while (start < runs.length) {
    const stretch = rightToLeftStretch(runs.slice(start));
    const runsHere = stretch.length > 0 ? stretch : runs.slice(start, start + 1);
    let right = left + runsHere.reduce((sum, { width }) => sum + width, 0);
    left = right;
    for (const run of runsHere) {
      right -= run.width;
      places.push({ run, left: right });
    }
    start += runsHere.length;
  }
  return places;
}

/** The runs at the head that run from right to left, with the spaces between them. */
function rightToLeftStretch(runs: readonly Run[]): readonly Run[] {
  const end = runs.findIndex(({ isRightToLeft, text }) => !isRightToLeft && text.trim() !== "");
  const stretch = end === -1 ? runs : runs.slice(0, end);
  const last = stretch.findLastIndex(({ isRightToLeft }) => isRightToLeft);
  return stretch[0]?.isRightToLeft ? stretch.slice(0, last + 1) : [];
}

/** From the upper edge of a line to its baseline. */
export function firstBaseline(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.33;
}

function lineWidth(paper: PdfDocument, line: WrappedLine, style: TextStyle): number {
  const width = paper.measure(style)(line.text);
  return line.hyphen ? width + hyphenRun(paper, style).width : width;
}

function hyphenRun(paper: PdfDocument, style: TextStyle): Run {
  return paper.run(SOFT_HYPHEN, standInName(style.face), style.size);
}

function drawRun(
  paper: PdfDocument,
  run: Run,
  x: number,
  baseline: number,
  style: TextStyle,
): void {
  paper.doc
    .font(run.font)
    .fontSize(style.size)
    .fillColor(style.colour)
    .text(run.text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
}
