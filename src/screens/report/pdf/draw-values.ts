import type { Point } from "#charts/geometry.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { RadarSpec, ValueRow, ValuesBlock } from "./document-model.ts";
import { DOT_MARK_SIZE, drawDots } from "./draw-dots.ts";
import { layGlance } from "./draw-glance.ts";
import { drawLegend, type Legend, layLegend } from "./draw-legend.ts";
import { drawPartyMark, drawVerdictMark } from "./draw-marks.ts";
import { drawRadar } from "./draw-radar.ts";
import { drawLaid, drawLine, firstBaseline, type LaidText, layText } from "./draw-text.ts";
import type { Drawer } from "./drawer.ts";
import { CONTENT_WIDTH, STYLES } from "./page-format.ts";
import type { Paper } from "./paper.ts";
import { artifact, bboxOf, element, openElement, openList } from "./tags.ts";

const RADAR_HEIGHT = 196;
const RADAR_WIDTH = 262;
const ROW_WIDTH = 196;
const DOTS_HEIGHT = 18;
const ROW_GAP = 14;
const MARK_SIZE = 13;
const FIGURE_ROOM = 30;
const LEGEND_GAP = 8;

/** A module at a glance: the radar at the left, the same figures as dot plots at the right. */
export function valuesDrawer(paper: Paper, block: ValuesBlock): Drawer {
  return block.look === "dense" ? denseDrawer(paper, block) : roomyDrawer(paper, block);
}

/** Many dimensions, a line each. */
function denseDrawer(paper: Paper, block: ValuesBlock): Drawer {
  const legend = layLegend(paper, block.legend, CONTENT_WIDTH);
  const glance = layGlance(paper, block, "roomy");
  const chart = Math.min(glance.most, Math.max(glance.least, RADAR_HEIGHT));
  const height = chart + LEGEND_GAP + legend.height;
  return {
    least: height,
    height,
    draw: (parent) => {
      paper.ensure(height);
      glance.draw(parent, chart);
      element(paper, parent, "P", () => {
        drawLegend(paper, legend, { x: paper.page.left, y: paper.y + LEGEND_GAP });
      });
      paper.y += LEGEND_GAP + legend.height;
    },
  };
}

function roomyDrawer(paper: Paper, block: ValuesBlock): Drawer {
  const legend = layLegend(paper, block.legend, RADAR_WIDTH);
  const rows = block.rows.map((row) => layRow(paper, row));
  const rowsHeight = rows.reduce((sum, { height }) => sum + height + ROW_GAP, 0);
  const { radar } = block;
  const height = radar
    ? Math.max(RADAR_HEIGHT + LEGEND_GAP + legend.height, rowsHeight)
    : legend.height + LEGEND_GAP + rowsHeight;
  return {
    least: height,
    height,
    draw: (parent) => {
      paper.ensure(height);
      const top = paper.y;
      if (radar) {
        drawRadarFigure(paper, parent, radar, legend);
        drawRows(paper, parent, rows, { x: paper.page.left + CONTENT_WIDTH - ROW_WIDTH, y: top });
      } else {
        element(paper, parent, "P", () => {
          drawLegend(paper, legend, { x: paper.page.left, y: top });
        });
        drawRows(paper, parent, rows, { x: paper.page.left, y: top + legend.height + LEGEND_GAP });
      }
      paper.y = top + height;
    },
  };
}

function drawRadarFigure(
  paper: Paper,
  parent: PDFKit.PDFStructureElement,
  radar: RadarSpec,
  legend: Legend,
): void {
  const box = { x: paper.page.left, y: paper.y, width: RADAR_WIDTH, height: RADAR_HEIGHT };
  const height = RADAR_HEIGHT + LEGEND_GAP + legend.height;
  element(
    paper,
    parent,
    "Figure",
    () => {
      drawRadar(paper, radar, box);
      drawLegend(paper, legend, { x: box.x, y: box.y + RADAR_HEIGHT + LEGEND_GAP });
    },
    { alt: radar.alt, ...bboxOf(box.x, box.y, RADAR_WIDTH, height) },
  );
}

type LaidRow = {
  readonly row: ValueRow;
  readonly label: LaidText;
  readonly verdict: LaidText;
  readonly height: number;
};

function layRow(paper: Paper, row: ValueRow): LaidRow {
  const label = layText(paper, row.label, ROW_WIDTH, STYLES.strong);
  const verdict = layText(paper, row.verdict, ROW_WIDTH - MARK_SIZE - 5, STYLES.quiet);
  return { row, label, verdict, height: label.height + verdict.height + DOTS_HEIGHT + 2 };
}

function drawRows(
  paper: Paper,
  parent: PDFKit.PDFStructureElement,
  rows: readonly LaidRow[],
  { x, y: top }: Point,
): void {
  const list = openList(paper, parent, "None");
  let y = top;
  for (const laid of rows) {
    const item = openElement(paper, list, "LI");
    const body = openElement(paper, item, "LBody");
    drawRow(paper, body, laid, x, y);
    body.end();
    item.end();
    y += laid.height + ROW_GAP;
  }
  list.end();
}

function drawRow(
  paper: Paper,
  body: PDFKit.PDFStructureElement,
  { row, label, verdict }: LaidRow,
  x: number,
  top: number,
): void {
  element(paper, body, "P", () => {
    drawLaid(paper, label, x, top);
  });
  const verdictTop = top + label.height;
  artifact(paper, () => {
    const middle = verdictTop + STYLES.quiet.leading / 2;
    drawVerdictMark(paper, row.tone, x + MARK_SIZE / 2, middle, MARK_SIZE);
  });
  element(paper, body, "P", () => {
    drawLaid(paper, verdict, x + MARK_SIZE + 5, verdictTop);
  });
  const dotsTop = verdictTop + verdict.height + 2;
  const width = ROW_WIDTH - 2 * FIGURE_ROOM;
  const box = { x, y: dotsTop, width, height: DOTS_HEIGHT };
  element(
    paper,
    body,
    "Figure",
    () => {
      drawDots(paper, row.dots, box);
      drawFigures(paper, row, x + width + 6, dotsTop);
    },
    { alt: row.dots.alt, ...bboxOf(x, dotsTop, ROW_WIDTH, DOTS_HEIGHT) },
  );
}

function drawFigures(paper: Paper, row: ValueRow, x: number, top: number): void {
  const style = STYLES.cellStrong;
  const baseline = top + (DOTS_HEIGHT - style.leading) / 2 + firstBaseline(style);
  for (const [index, party] of PARTIES.entries()) {
    const left = x + index * (FIGURE_ROOM - 1);
    drawPartyMark(paper, party, left + 3, top + DOTS_HEIGHT / 2, DOT_MARK_SIZE * 0.7);
    drawLine(paper, `${row.figures[party]} `, left + 9, baseline, style);
  }
}
