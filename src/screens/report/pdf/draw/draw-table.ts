import { LIGHT } from "#charts/marks/colours.ts";
import type { VerdictTone } from "#charts/marks/verdict-glyph.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { DotSpec, TableBlock, TableCell, TableColumn } from "../content/document-model.ts";
import { drawDots } from "../figures/draw-dots.ts";
import { drawPartyMark, drawRule, drawVerdictMark } from "../figures/draw-marks.ts";
import { heightOfLast, type MeasuredBlock } from "../layout/block.ts";
import { drawLaid, drawSpaceAfter, type LaidText, layText } from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { artifact, figure, inLanguage, openStructElement, structElement } from "../layout/tags.ts";

const PADDING = 4.5;
const HEAD_MARK = 7;
const VERDICT_MARK = 12;
const DOTS_HEIGHT = 30;
const GUTTER = 10;
const HEAD_MARK_ROOM = 10;
const VERDICT_ROOM = 17;

/** A table no higher than this is not torn. */
const KEPT_WHOLE = 210;

/** A table. Rows never split; the head is drawn again where it goes on overleaf. */
export function tableDrawer(paper: PdfDocument, table: TableBlock): MeasuredBlock {
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
      const element = openStructElement(paper, parent, "Table");
      drawHead(paper, element, head);
      paper.runningHead = () => {
        const draw = () => {
          drawHeadLines(paper, head);
          for (const cell of head.cells) drawCell(paper, cell, headTop(paper, head, cell));
        };
        artifact(paper, draw, "header");
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

function drawHead(paper: PdfDocument, table: PDFKit.PDFStructureElement, head: LaidRow): void {
  artifact(paper, () => {
    drawHeadLines(paper, head);
  });
  const row = openStructElement(paper, table, "TR");
  for (const cell of head.cells) {
    structElement(
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

function drawHeadLines(paper: PdfDocument, head: LaidRow): void {
  const bottom = paper.y + head.height;
  drawRule(paper, paper.page.left, bottom, PAGE_TEXT_WIDTH, LIGHT.lineStrong);
  for (const cell of head.cells) {
    if (cell.mark?.kind !== "party") continue;
    const y = headTop(paper, head, cell) + TEXT_STYLES.columnHead.leading / 2;
    drawPartyMark(paper, cell.mark.party, paper.page.left + cell.x + HEAD_MARK / 2, y, HEAD_MARK);
  }
}

function drawRow(paper: PdfDocument, table: PDFKit.PDFStructureElement, row: LaidRow): void {
  artifact(paper, () => {
    for (const { mark, x } of row.cells) {
      if (mark?.kind !== "verdict") continue;
      const middle = paper.y + PADDING + TEXT_STYLES.cell.leading / 2;
      drawVerdictMark(
        paper,
        mark.tone,
        paper.page.left + x + VERDICT_MARK / 2,
        middle,
        VERDICT_MARK,
      );
    }
    drawRule(paper, paper.page.left, paper.y + row.height, PAGE_TEXT_WIDTH);
  });
  const line = openStructElement(paper, table, "TR");
  for (const [index, cell] of row.cells.entries()) {
    if (cell.dots !== null) {
      drawDotsCell(paper, line, cell, row);
      continue;
    }
    const draw = () => {
      drawCell(paper, cell, paper.y + PADDING);
    };
    if (index === 0) structElement(paper, line, "TH", draw, { scope: "Row", ...cell.language });
    else structElement(paper, line, "TD", draw);
  }
  line.end();
  paper.y += row.height;
}

function drawDotsCell(
  paper: PdfDocument,
  line: PDFKit.PDFStructureElement,
  { dots, x, width }: LaidCell,
  row: LaidRow,
): void {
  if (!dots) return;
  const y = paper.y + (row.height - DOTS_HEIGHT) / 2;
  const box = { x: paper.page.left + x, y, width, height: DOTS_HEIGHT };
  const cell = openStructElement(paper, line, "TD");
  figure(paper, cell, dots.alt, box, () => {
    drawDots(paper, dots, box);
  });
  cell.end();
}

/** The cells of the head stand on its lower line. */
function headTop(paper: PdfDocument, head: LaidRow, { text }: LaidCell): number {
  return paper.y + head.height - PADDING - text.height;
}

function drawCell(paper: PdfDocument, { x, room, text, below }: LaidCell, top: number): void {
  const left = paper.page.left + x + room;
  drawLaid(paper, text, left, top);
  if (!below) return;
  drawSpaceAfter(paper, text, left, top);
  drawLaid(paper, below, left, top + text.height);
}

type LaidCell = {
  /** From the left edge of the text. */
  readonly x: number;
  readonly width: number;
  /** What the text leaves free for the sign at its left. */
  readonly room: number;
  readonly text: LaidText;
  readonly below: LaidText | null;
  readonly mark:
    | { readonly kind: "party"; readonly party: PartyId }
    | { readonly kind: "verdict"; readonly tone: VerdictTone }
    | null;
  readonly dots: DotSpec | null;
  readonly language: ReturnType<typeof inLanguage>;
};

type LaidRow = { readonly cells: readonly LaidCell[]; readonly height: number };

/** The head of a table. */
function layHead(paper: PdfDocument, columns: readonly TableColumn[]): LaidRow {
  const places = placesOf(columns);
  const cells = columns.map(({ heading, party }, index): LaidCell => {
    const { x, width } = places[index] ?? NO_PLACE;
    const room = party === null ? 0 : HEAD_MARK_ROOM;
    return {
      x,
      width,
      room,
      text: layText(paper, heading, width - room, TEXT_STYLES.columnHead),
      below: null,
      mark: party === null ? null : { kind: "party", party },
      dots: null,
      language: {},
    };
  });
  return withHeight(cells);
}

/** One row of a table. */
function layRow(
  paper: PdfDocument,
  columns: readonly TableColumn[],
  row: readonly TableCell[],
): LaidRow {
  const places = placesOf(columns);
  const cells = row.map((cell, index): LaidCell => {
    const { x, width } = places[index] ?? NO_PLACE;
    const room = roomOf(cell, columns[index]?.party ?? null);
    const style = cell.look === "strong" ? TEXT_STYLES.cellStrong : TEXT_STYLES.cell;
    return {
      x,
      width,
      room,
      text: layText(paper, cell.text, width - room, style, index === 0 ? "even" : "filled"),
      below:
        cell.below === null ? null : layText(paper, cell.below, width - room, TEXT_STYLES.small),
      mark: cell.tone === null ? null : { kind: "verdict", tone: cell.tone },
      dots: cell.dots,
      language: inLanguage(cell),
    };
  });
  return withHeight(cells);
}

type Place = { readonly x: number; readonly width: number };

const NO_PLACE: Place = { x: 0, width: 0 };

function placesOf(columns: readonly TableColumn[]): readonly Place[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const free = columns.filter(({ width }) => width === null).length;
  const left = PAGE_TEXT_WIDTH - fixed - GUTTER * (columns.length - 1);
  let x = 0;
  return columns.map(({ width }) => {
    const place = { x, width: width ?? left / free };
    x += place.width + GUTTER;
    return place;
  });
}

function roomOf({ tone }: TableCell, party: PartyId | null): number {
  if (tone !== null) return VERDICT_ROOM;
  return party === null ? 0 : HEAD_MARK_ROOM;
}

function withHeight(cells: readonly LaidCell[]): LaidRow {
  const heights = cells.map(({ text, below, dots }) =>
    dots === null ? text.height + (below?.height ?? 0) : DOTS_HEIGHT - PADDING,
  );
  return { cells, height: Math.max(...heights) + 2 * PADDING };
}
