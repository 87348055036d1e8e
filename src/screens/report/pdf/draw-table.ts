import { LIGHT } from "#charts/colours.ts";
import type { TableBlock } from "./document-model.ts";
import { drawDots } from "./draw-dots.ts";
import { drawPartyMark, drawRule, drawVerdictMark } from "./draw-marks.ts";
import { drawLaid, drawSpaceAfter } from "./draw-text.ts";
import { type Drawer, heightOfLast } from "./drawer.ts";
import { CONTENT_WIDTH, STYLES } from "./page-format.ts";
import type { Paper } from "./paper.ts";
import {
  DOTS_HEIGHT,
  HEAD_MARK,
  type LaidCell,
  type LaidRow,
  layHead,
  layRow,
  PADDING,
  VERDICT_MARK,
} from "./table-layout.ts";
import { artifact, bboxOf, element, openElement } from "./tags.ts";

/** A table no higher than this is not torn. */
const KEPT_WHOLE = 210;

/** A table. Rows never split; the head is drawn again where it goes on overleaf. */
export function tableDrawer(paper: Paper, table: TableBlock): Drawer {
  const head = layHead(paper, table.columns);
  const rows = table.rows.map((row) => layRow(paper, table.columns, row));
  const height = head.height + rows.reduce((sum, row) => sum + row.height, 10);
  const begun = head.height + rows.slice(0, 2).reduce((sum, row) => sum + row.height, 0);
  const least = height <= KEPT_WHOLE ? height : begun;
  return {
    least,
    height,
    draw: (parent) => {
      paper.ensure(least);
      const element = openElement(paper, parent, "Table");
      drawHead(paper, element, head);
      paper.runningHead = () => {
        artifact(paper, () => {
          drawHeadLines(paper, head);
          for (const cell of head.cells) drawCell(paper, cell, headTop(paper, head, cell));
        });
        paper.y += head.height;
      };
      for (const [index, row] of rows.entries()) {
        paper.ensure(row.height + heightOfLast(rows, index));
        drawRow(paper, element, row);
      }
      element.end();
      paper.runningHead = null;
      paper.y += 10;
    },
  };
}

function drawHead(paper: Paper, table: PDFKit.PDFStructureElement, head: LaidRow): void {
  artifact(paper, () => {
    drawHeadLines(paper, head);
  });
  const row = openElement(paper, table, "TR");
  for (const cell of head.cells) {
    element(
      paper,
      row,
      "TH",
      () => {
        drawCell(paper, cell, headTop(paper, head, cell));
      },
      { scope: "Column" },
    );
  }
  row.end();
  paper.y += head.height;
}

function drawHeadLines(paper: Paper, head: LaidRow): void {
  const bottom = paper.y + head.height;
  drawRule(paper, paper.page.left, bottom, CONTENT_WIDTH, LIGHT.lineStrong);
  for (const cell of head.cells) {
    if (cell.mark?.kind !== "party") continue;
    const y = headTop(paper, head, cell) + STYLES.columnHead.leading / 2;
    drawPartyMark(paper, cell.mark.party, paper.page.left + cell.x + HEAD_MARK / 2, y, HEAD_MARK);
  }
}

function drawRow(paper: Paper, table: PDFKit.PDFStructureElement, row: LaidRow): void {
  artifact(paper, () => {
    for (const { mark, x } of row.cells) {
      if (mark?.kind !== "verdict") continue;
      const middle = paper.y + PADDING + STYLES.cell.leading / 2;
      drawVerdictMark(
        paper,
        mark.tone,
        paper.page.left + x + VERDICT_MARK / 2,
        middle,
        VERDICT_MARK,
      );
    }
    drawRule(paper, paper.page.left, paper.y + row.height, CONTENT_WIDTH);
  });
  const line = openElement(paper, table, "TR");
  for (const [index, cell] of row.cells.entries()) {
    if (cell.dots !== null) {
      drawDotsCell(paper, line, cell, row);
      continue;
    }
    const draw = () => {
      drawCell(paper, cell, paper.y + PADDING);
    };
    if (index === 0) element(paper, line, "TH", draw, { scope: "Row" });
    else element(paper, line, "TD", draw);
  }
  line.end();
  paper.y += row.height;
}

function drawDotsCell(
  paper: Paper,
  line: PDFKit.PDFStructureElement,
  { dots, x, width }: LaidCell,
  row: LaidRow,
): void {
  if (!dots) return;
  const y = paper.y + (row.height - DOTS_HEIGHT) / 2;
  const box = { x: paper.page.left + x, y, width, height: DOTS_HEIGHT };
  const cell = openElement(paper, line, "TD");
  element(
    paper,
    cell,
    "Figure",
    () => {
      drawDots(paper, dots, box);
    },
    { alt: dots.alt, ...bboxOf(box.x, box.y, box.width, box.height) },
  );
  cell.end();
}

/** The cells of the head stand on its lower line. */
function headTop(paper: Paper, head: LaidRow, { text }: LaidCell): number {
  return paper.y + head.height - PADDING - text.height;
}

function drawCell(paper: Paper, { x, room, text, below }: LaidCell, top: number): void {
  const left = paper.page.left + x + room;
  drawLaid(paper, text, left, top);
  if (!below) return;
  drawSpaceAfter(paper, text, left, top);
  drawLaid(paper, below, left, top + text.height);
}
