import { dotX } from "#charts/dots/dot-geometry.ts";
import type { RankedRow } from "../content/document-model.ts";
import { DOT_MARK_SIZE, drawDots } from "../figures/draw-dots.ts";
import { drawRule, drawVerdictMark } from "../figures/draw-marks.ts";
import { heightOfLast, type MeasuredBlock } from "../layout/block.ts";
import {
  drawLine,
  drawTextElement,
  firstBaseline,
  type LaidText,
  layText,
} from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import {
  artifact,
  figure,
  inLanguage,
  openList,
  openStructElement,
  structElement,
} from "../layout/tags.ts";

const MARK_SIZE = 15;
const RANK_ROOM = 20;
const TEXT_LEFT = RANK_ROOM + 24;
const GAP_ROOM = 34;
const DOTS_WIDTH = 134;
const DOTS_HEIGHT = 34;
const TEXT_WIDTH = PAGE_TEXT_WIDTH - TEXT_LEFT - DOTS_WIDTH - GAP_ROOM - 12;
const DOTS_X = PAGE_TEXT_WIDTH - GAP_ROOM - DOTS_WIDTH;
/** Above and below the words of a row. */
const PADDING = { roomy: 7, tight: 3.5 } as const;
const HEAD = 13;

/** Statements in the order in which to talk about them, each with its dot plot. Rows never split. */
export function rankedDrawer(
  paper: PdfDocument,
  rows: readonly RankedRow[],
  density: keyof typeof PADDING = "roomy",
): MeasuredBlock {
  const laid = rows.map((row) => layRow(paper, row, PADDING[density]));
  const least = HEAD + laid.slice(0, 2).reduce((sum, { height }) => sum + height, 0);
  const drawHead = (kind: "decoration" | "header") => {
    const draw = () => {
      drawScale(paper);
    };
    artifact(paper, draw, kind);
    paper.y += HEAD;
  };
  return {
    least,
    height: HEAD + laid.reduce((sum, { height }) => sum + height, 0),
    draw: (parent) => {
      paper.ensure(least);
      drawHead("decoration");
      paper.runningHead = () => {
        drawHead("header");
      };
      const list = openList(paper, parent, "Decimal");
      for (const [index, row] of laid.entries()) {
        paper.ensure(row.height + heightOfLast(laid, index));
        drawRow(paper, list, row);
        paper.y += row.height;
      }
      list.end();
      paper.runningHead = null;
    },
  };
}

type LaidRow = {
  readonly row: RankedRow;
  readonly text: LaidText;
  readonly remark: LaidText;
  readonly after: LaidText | null;
  readonly padding: number;
  readonly height: number;
};

function layRow(paper: PdfDocument, row: RankedRow, padding: number): LaidRow {
  const text = layText(paper, row.text, TEXT_WIDTH, TEXT_STYLES.statement, "even");
  const remark = layText(paper, row.remark, TEXT_WIDTH, TEXT_STYLES.quiet, "even");
  const after =
    row.after === null
      ? null
      : layText(paper, row.after, TEXT_WIDTH, TEXT_STYLES.quietStrong, "even");
  const inner = text.height + remark.height + (after?.height ?? 0);
  const height = Math.max(inner, DOTS_HEIGHT) + 2 * padding;
  return { row, text, remark, after, padding, height };
}

function drawScale(paper: PdfDocument): void {
  const style = TEXT_STYLES.ringFigure;
  for (const value of [1, 2, 3, 4, 5]) {
    const text = String(value);
    const x = paper.page.left + DOTS_X + dotX(value, DOTS_WIDTH, DOT_MARK_SIZE);
    const left = x - paper.measure(style)(text) / 2;
    drawLine(paper, text, left, paper.y + firstBaseline(style), style);
  }
}

function drawRow(paper: PdfDocument, list: PDFKit.PDFStructureElement, laid: LaidRow): void {
  const { row, text, remark, after } = laid;
  const top = paper.y + laid.padding;
  const middle = paper.y + laid.height / 2;
  artifact(paper, () => {
    drawRule(paper, paper.page.left, paper.y, PAGE_TEXT_WIDTH);
    const x = paper.page.left + RANK_ROOM + MARK_SIZE / 2;
    drawVerdictMark(paper, row.tone, x, top + TEXT_STYLES.statement.leading / 2, MARK_SIZE);
  });
  const item = openStructElement(paper, list, "LI");
  structElement(paper, item, "Lbl", () => {
    const baseline = top + firstBaseline(TEXT_STYLES.statement);
    drawLine(paper, row.rank, paper.page.left, baseline, TEXT_STYLES.quiet);
  });
  const body = openStructElement(paper, item, "LBody");
  drawTextElement(paper, body, "P", text, paper.page.left + TEXT_LEFT, top, inLanguage(row));
  drawTextElement(paper, body, "P", remark, paper.page.left + TEXT_LEFT, top + text.height);
  if (after) {
    drawTextElement(
      paper,
      body,
      "P",
      after,
      paper.page.left + TEXT_LEFT,
      top + text.height + remark.height,
    );
  }
  const box = {
    x: paper.page.left + DOTS_X,
    y: middle - DOTS_HEIGHT / 2,
    width: DOTS_WIDTH,
    height: DOTS_HEIGHT,
  };
  figure(paper, body, row.dots.alt, box, () => {
    drawDots(paper, row.dots, box);
  });
  drawGap(paper, body, row, middle);
  body.end();
  item.end();
}

function drawGap(
  paper: PdfDocument,
  body: PDFKit.PDFStructureElement,
  row: RankedRow,
  middle: number,
): void {
  const style = TEXT_STYLES.figure;
  const right = paper.page.left + PAGE_TEXT_WIDTH;
  const baseline = middle - style.leading / 2 + firstBaseline(style);
  structElement(
    paper,
    body,
    "P",
    () => {
      drawLine(paper, row.gap, right - paper.measure(style)(row.gap), baseline, style);
    },
    { alt: row.gapLabel },
  );
}
