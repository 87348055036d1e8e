import type { Point } from "#charts/geometry.ts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import type { RadarSpec, ValueRow, ValuesBlock } from "../content/document-model.ts";
import { drawDots } from "../figures/draw-dots.ts";
import { drawPartyMark, drawVerdictMark } from "../figures/draw-marks.ts";
import { drawRadar } from "../figures/draw-radar.ts";
import type { MeasuredBlock } from "../layout/block.ts";
import {
  drawLaid,
  drawSpaceAfter,
  drawTextElement,
  type LaidText,
  layText,
} from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { artifact, figure, inLanguage, listItem, openList, structElement } from "../layout/tags.ts";
import { drawFigures, layOverview } from "./draw-overview.ts";

const RADAR_HEIGHT = 196;
const RADAR_WIDTH = 262;
const ROW_WIDTH = 196;
const DOTS_HEIGHT = 18;
const ROW_GAP = 14;
const MARK_SIZE = 13;
const FIGURE_ROOM = 30;
const LEGEND_GAP = 8;
const LEGEND_MARK = 8;
const LEGEND_MARK_ROOM = 13;

/** A module at a glance: the radar at the left, the same figures as dot plots at the right. */
export function valuesDrawer(paper: PdfDocument, block: ValuesBlock): MeasuredBlock {
  return block.look === "dense" ? denseDrawer(paper, block) : roomyDrawer(paper, block);
}

/** Many dimensions, a line each. */
function denseDrawer(paper: PdfDocument, block: ValuesBlock): MeasuredBlock {
  const legend = layLegend(paper, block.legend, PAGE_TEXT_WIDTH);
  const overview = layOverview(paper, block, "roomy");
  const chart = Math.min(overview.most, Math.max(overview.least, RADAR_HEIGHT));
  const height = chart + LEGEND_GAP + legend.height;
  return {
    least: height,
    height,
    draw: (parent) => {
      paper.ensure(height);
      overview.draw(parent, chart);
      structElement(paper, parent, "P", () => {
        drawLegend(paper, legend, { x: paper.page.left, y: paper.y + LEGEND_GAP });
      });
      paper.y += LEGEND_GAP + legend.height;
    },
  };
}

function roomyDrawer(paper: PdfDocument, block: ValuesBlock): MeasuredBlock {
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
        drawRows(paper, parent, rows, { x: paper.page.left + PAGE_TEXT_WIDTH - ROW_WIDTH, y: top });
      } else {
        structElement(paper, parent, "P", () => {
          drawLegend(paper, legend, { x: paper.page.left, y: top });
        });
        drawRows(paper, parent, rows, { x: paper.page.left, y: top + legend.height + LEGEND_GAP });
      }
      paper.y = top + height;
    },
  };
}

function drawRadarFigure(
  paper: PdfDocument,
  parent: PDFKit.PDFStructureElement,
  radar: RadarSpec,
  legend: Legend,
): void {
  const box = { x: paper.page.left, y: paper.y, width: RADAR_WIDTH, height: RADAR_HEIGHT };
  const height = RADAR_HEIGHT + LEGEND_GAP + legend.height;
  figure(paper, parent, radar.alt, { ...box, height }, () => {
    drawRadar(paper, radar, box);
    drawLegend(paper, legend, { x: box.x, y: box.y + RADAR_HEIGHT + LEGEND_GAP });
  });
}

type LaidRow = {
  readonly row: ValueRow;
  readonly label: LaidText;
  readonly verdict: LaidText;
  readonly height: number;
};

function layRow(paper: PdfDocument, row: ValueRow): LaidRow {
  const label = layText(paper, row.label, ROW_WIDTH, TEXT_STYLES.strong);
  const verdict = layText(paper, row.verdict, ROW_WIDTH - MARK_SIZE - 5, TEXT_STYLES.quiet);
  return { row, label, verdict, height: label.height + verdict.height + DOTS_HEIGHT + 2 };
}

function drawRows(
  paper: PdfDocument,
  parent: PDFKit.PDFStructureElement,
  rows: readonly LaidRow[],
  { x, y: top }: Point,
): void {
  const list = openList(paper, parent, "None");
  let y = top;
  for (const laid of rows) {
    listItem(paper, list, (body) => {
      drawRow(paper, body, laid, x, y);
    });
    y += laid.height + ROW_GAP;
  }
  list.end();
}

function drawRow(
  paper: PdfDocument,
  body: PDFKit.PDFStructureElement,
  { row, label, verdict }: LaidRow,
  x: number,
  top: number,
): void {
  drawTextElement(paper, body, "P", label, x, top, inLanguage(row));
  const verdictTop = top + label.height;
  artifact(paper, () => {
    const middle = verdictTop + TEXT_STYLES.quiet.leading / 2;
    drawVerdictMark(paper, row.tone, x + MARK_SIZE / 2, middle, MARK_SIZE);
  });
  drawTextElement(paper, body, "P", verdict, x + MARK_SIZE + 5, verdictTop);
  const dotsTop = verdictTop + verdict.height + 2;
  const width = ROW_WIDTH - 2 * FIGURE_ROOM;
  const box = { x, y: dotsTop, width, height: DOTS_HEIGHT };
  figure(paper, body, row.dots.alt, { ...box, width: ROW_WIDTH }, () => {
    drawDots(paper, row.dots, box);
    drawFigures(paper, row, x + width + 6, dotsTop + DOTS_HEIGHT / 2);
  });
}

/** The parties' signs with their names, one below the other. */
type Legend = {
  readonly entries: readonly { readonly party: PartyId; readonly text: LaidText }[];
  readonly height: number;
};

function layLegend(paper: PdfDocument, names: PerParty<string>, width: number): Legend {
  const entries = PARTIES.map((party) => ({
    party,
    text: layText(paper, names[party], width - LEGEND_MARK_ROOM, TEXT_STYLES.cell),
  }));
  return { entries, height: entries.reduce((sum, { text }) => sum + text.height, 0) };
}

/** Draws the legend with its left upper corner at a point. */
function drawLegend(paper: PdfDocument, { entries }: Legend, { x, y: top }: Point): void {
  let y = top;
  for (const { party, text } of entries) {
    drawPartyMark(paper, party, x + LEGEND_MARK / 2, y + TEXT_STYLES.cell.leading / 2, LEGEND_MARK);
    drawLaid(paper, text, x + LEGEND_MARK_ROOM, y);
    drawSpaceAfter(paper, text, x + LEGEND_MARK_ROOM, y);
    y += text.height;
  }
}
