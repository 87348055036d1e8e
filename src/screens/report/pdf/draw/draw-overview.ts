import type { Point } from "#charts/geometry.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { ValueRow, ValuesBlock } from "../content/document-model.ts";
import { DOT_MARK_SIZE, drawDots } from "../figures/draw-dots.ts";
import { drawPartyMark, drawVerdictMark } from "../figures/draw-marks.ts";
import { drawRadar } from "../figures/draw-radar.ts";
import {
  drawLine,
  drawTextElement,
  firstBaseline,
  type LaidText,
  layText,
} from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { artifact, figure, inLanguage, listItem, openList } from "../layout/tags.ts";

const LEAST_RADAR = { roomy: 132, tight: 84 } as const;
const MOST_RADAR = 230;
const RADAR_WIDTH = 212;
const MARK_SIZE = 13;
const LABEL_LEFT = 18;
const LABEL_WIDTH = 92;
const DOTS_WIDTH = 84;
const DOTS_HEIGHT = 18;
const FIGURE_ROOM = 29;
const ROWS_WIDTH = LABEL_LEFT + LABEL_WIDTH + DOTS_WIDTH + 2 * FIGURE_ROOM + 6;
const ROW_GAP = 4;

/**
 * A module in little room: radar at the left, one line a dimension at the right. The parties' signs
 * stand with their names at the head of the same page.
 */
export type Overview = {
  readonly least: number;
  readonly most: number;
  readonly draw: (parent: PDFKit.PDFStructureElement, height: number) => void;
};

export function layOverview(
  paper: PdfDocument,
  block: ValuesBlock,
  density: keyof typeof LEAST_RADAR,
): Overview {
  const { radar } = block;
  const rows = block.rows.map((row) => layRow(paper, row));
  const right = rows.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP);
  const least = radar ? Math.max(LEAST_RADAR[density], right) : right;
  return {
    least,
    most: radar ? Math.max(MOST_RADAR, right) : right,
    draw: (parent, height) => {
      const top = paper.y;
      const left = paper.page.left;
      const x = radar ? left + PAGE_TEXT_WIDTH - ROWS_WIDTH : left;
      const rowsTop = top + Math.max(0, (height - right) / 2);
      if (radar) {
        const box = { x: left, y: top, width: RADAR_WIDTH, height };
        figure(paper, parent, radar.alt, box, () => {
          drawRadar(paper, radar, box);
        });
      }
      drawRows(paper, parent, rows, { x, y: rowsTop });
      paper.y = top + height;
    },
  };
}

type LaidRow = { readonly row: ValueRow; readonly label: LaidText; readonly height: number };

function layRow(paper: PdfDocument, row: ValueRow): LaidRow {
  const label = layText(paper, row.label, LABEL_WIDTH, TEXT_STYLES.cellStrong, "even");
  return { row, label, height: Math.max(DOTS_HEIGHT, label.height) };
}

function drawRows(
  paper: PdfDocument,
  parent: PDFKit.PDFStructureElement,
  rows: readonly LaidRow[],
  { x, y: top }: Point,
): void {
  const list = openList(paper, parent, "None");
  let y = top;
  for (const { row, label, height } of rows) {
    const middle = y + height / 2;
    artifact(paper, () => {
      drawVerdictMark(paper, row.tone, x + MARK_SIZE / 2, middle, MARK_SIZE);
    });
    listItem(paper, list, (body) => {
      drawTextElement(
        paper,
        body,
        "P",
        label,
        x + LABEL_LEFT,
        middle - label.height / 2,
        inLanguage(row),
      );
      const left = x + LABEL_LEFT + LABEL_WIDTH;
      const box = { x: left, y: middle - DOTS_HEIGHT / 2, width: DOTS_WIDTH, height: DOTS_HEIGHT };
      figure(paper, body, row.dots.alt, { ...box, width: DOTS_WIDTH + 2 * FIGURE_ROOM }, () => {
        drawDots(paper, row.dots, box);
        drawFigures(paper, row, left + DOTS_WIDTH + 6, middle);
      });
    });
    y += height + ROW_GAP;
  }
  list.end();
}

/** Both parties' means after a dot plot, each behind its sign. */
export function drawFigures(paper: PdfDocument, row: ValueRow, x: number, middle: number): void {
  const style = TEXT_STYLES.cellStrong;
  const baseline = middle - style.leading / 2 + firstBaseline(style);
  for (const [index, party] of PARTIES.entries()) {
    const left = x + index * FIGURE_ROOM;
    drawPartyMark(paper, party, left + 3, middle, DOT_MARK_SIZE * 0.7);
    drawLine(paper, `${row.figures[party]} `, left + 9, baseline, style);
  }
}
