import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

/** Twentieths of a point between a cell's edge and its text. */
const CELL_MARGIN = 90;

/** Twentieths of a point in a hundredth of the page's width. */
const HUNDREDTH = 96;

/**
 * A table whose head is repeated overleaf; each cell is a list of lines.
 *
 * @param widths of the columns, in hundredths of the page's width
 */
export function wordTable(
  heads: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  widths: readonly number[],
): Table {
  const cell = (lines: readonly string[], column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
      children: lines.map((text) => new Paragraph({ children: [new TextRun({ text, bold })] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => width * HUNDREDTH),
    margins: { top: CELL_MARGIN, bottom: CELL_MARGIN, left: CELL_MARGIN, right: CELL_MARGIN },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((text, index) => cell([text], index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((lines, index) => cell(lines, index, false)),
          }),
      ),
    ],
  });
}
