import { PARTIES } from "#domain/assessment/party.ts";
import type { StatementRow, StatementTable } from "./document-model.ts";
import { drawPartyMark, drawRule, drawVerdictMark } from "./draw-marks.ts";
import { drawLaid, drawSpaceAfter, type LaidText, layText } from "./draw-text.ts";
import { type Drawer, heightOfLast } from "./drawer.ts";
import { CONTENT_WIDTH, STYLES } from "./page-format.ts";
import { PALETTE } from "./palette.ts";
import type { Paper } from "./paper.ts";
import { artifact, element, openElement } from "./tags.ts";

const GUTTER = 10;
const PADDING = 4.5;
const HEAD_MARK = 7;
const HEAD_MARK_ROOM = 10;
const VERDICT_MARK = 12;
const VERDICT_ROOM = 17;

const WIDTHS = { party: 62, gap: 50, verdict: 104 } as const;
const COLUMNS = columns();

/** A table of statements. Rows never split; the head is drawn again where it goes on overleaf. */
export function tableDrawer(paper: Paper, table: StatementTable): Drawer {
  const head = layHead(paper, table);
  const rows = table.rows.map((row) => layRow(paper, row));
  const least = head.height + rows.slice(0, 2).reduce((sum, { height }) => sum + height, 0);
  return {
    least,
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

type Cell = {
  readonly x: number;
  readonly text: LaidText;
  /** Smaller, below. */
  readonly below: LaidText | null;
  /** Beside the text, at its left. */
  readonly mark: ((y: number) => void) | null;
};

type LaidRow = { readonly cells: readonly Cell[]; readonly height: number };

function columns() {
  const verdict = paper.page.left + CONTENT_WIDTH - WIDTHS.verdict;
  const gap = verdict - GUTTER - WIDTHS.gap;
  const B = gap - GUTTER - WIDTHS.party;
  const A = B - GUTTER - WIDTHS.party;
  return { A, B, gap, verdict, statementWidth: A - GUTTER - paper.page.left };
}

function layHead(paper: Paper, { columns: words }: StatementTable): LaidRow {
  const style = STYLES.columnHead;
  const plain = (x: number, text: string, width: number): Cell => ({
    x,
    text: layText(paper, text, width, style),
    below: null,
    mark: null,
  });
  const parties = PARTIES.map((party): Cell => {
    const x = COLUMNS[party];
    return {
      ...plain(x + HEAD_MARK_ROOM, words.parties[party], WIDTHS.party - HEAD_MARK_ROOM),
      mark: (y) => {
        drawPartyMark(paper, party, x + HEAD_MARK / 2, y + style.leading / 2, HEAD_MARK);
      },
    };
  });
  return withHeight([
    plain(paper.page.left, words.statement, COLUMNS.statementWidth),
    ...parties,
    plain(COLUMNS.gap, words.gap, WIDTHS.gap),
    plain(COLUMNS.verdict, words.verdict, WIDTHS.verdict),
  ]);
}

function layRow(paper: Paper, row: StatementRow): LaidRow {
  const style = STYLES.cell;
  const parties = PARTIES.map((party): Cell => {
    const { mean, answered } = row.parties[party];
    const x = COLUMNS[party] + HEAD_MARK_ROOM;
    const width = WIDTHS.party - HEAD_MARK_ROOM;
    return {
      x,
      text: layText(paper, mean, width, STYLES.cellStrong),
      below: answered === null ? null : layText(paper, answered, width, STYLES.small),
      mark: null,
    };
  });
  const verdictWidth = WIDTHS.verdict - VERDICT_ROOM;
  return withHeight([
    {
      x: paper.page.left,
      text: layText(paper, row.text, COLUMNS.statementWidth, style, "even"),
      below: null,
      mark: null,
    },
    ...parties,
    {
      x: COLUMNS.gap,
      text: layText(paper, row.gap, WIDTHS.gap, STYLES.cellStrong),
      below: null,
      mark: null,
    },
    {
      x: COLUMNS.verdict + VERDICT_ROOM,
      text: layText(paper, row.verdict, verdictWidth, style),
      below:
        row.firmness === null ? null : layText(paper, row.firmness, verdictWidth, STYLES.small),
      mark: (y) => {
        const x = COLUMNS.verdict + VERDICT_MARK / 2;
        drawVerdictMark(paper, row.tone, x, y + style.leading / 2, VERDICT_MARK);
      },
    },
  ]);
}

function withHeight(cells: readonly Cell[]): LaidRow {
  const heights = cells.map(({ text, below }) => text.height + (below?.height ?? 0));
  return { cells, height: Math.max(...heights) + 2 * PADDING };
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
  drawRule(paper, paper.page.left, bottom, CONTENT_WIDTH, PALETTE.lineStrong);
  for (const cell of head.cells) cell.mark?.(headTop(paper, head, cell));
}

function drawRow(paper: Paper, table: PDFKit.PDFStructureElement, row: LaidRow): void {
  artifact(paper, () => {
    for (const { mark } of row.cells) mark?.(paper.y + PADDING);
    drawRule(paper, paper.page.left, paper.y + row.height, CONTENT_WIDTH);
  });
  const line = openElement(paper, table, "TR");
  for (const [index, cell] of row.cells.entries()) {
    const draw = () => {
      drawCell(paper, cell, paper.y + PADDING);
    };
    if (index === 0) element(paper, line, "TH", draw, { scope: "Row" });
    else element(paper, line, "TD", draw);
  }
  line.end();
  paper.y += row.height;
}

/** The cells of the head stand on its lower line. */
function headTop(paper: Paper, head: LaidRow, { text }: Cell): number {
  return paper.y + head.height - PADDING - text.height;
}

function drawCell(paper: Paper, { x, text, below }: Cell, top: number): void {
  drawLaid(paper, text, x, top);
  if (!below) return;
  drawSpaceAfter(paper, text, x, top);
  drawLaid(paper, below, x, top + text.height);
}
