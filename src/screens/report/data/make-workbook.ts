import writeExcelFile, {
  type CellObject,
  type Feature,
  type Sheet,
} from "write-excel-file/browser";
import { getCellAddress } from "write-excel-file/utility";
import type { DocumentContext } from "../export/document-source.ts";
import { FONT } from "../export/office-look.ts";
import type { CellValue } from "./workbook-column.ts";
import { type WorkbookSheet, workbookSheets } from "./workbook-sheets.ts";

type Look = WorkbookSheet["columns"][number]["look"];

/** In characters of the font. */
const WIDTHS: Readonly<Record<Look, number>> = {
  text: 60,
  words: 24,
  figure: 14,
  count: 14,
  day: 14,
};

/** How a spreadsheet writes what is in a cell: its own decimal sign, whatever the region. */
const FORMATS: Readonly<Partial<Record<Look, string>>> = {
  figure: "0.00",
  count: "0",
  day: "yyyy-mm-dd",
};

/** Of a line of text, in points. */
const LINE_HEIGHT = 15;
const MOST_LINES = 20;

/** A longer text than this is no cell's (Excel's specification). */
const CELL_CHARACTERS = 32_767;

/** The comparison as a workbook (ECMA-376): a sheet each for statements, dimensions, expectations, open answers and next steps. */
export function makeWorkbook(context: DocumentContext): Promise<Blob> {
  const sheets = workbookSheets(context);
  return writeExcelFile(sheets.map(drawn), {
    fontFamily: FONT,
    fontSize: 11,
    features: [filtersOver(sheets)],
  }).toBlob();
}

function drawn({ name, columns, rows }: WorkbookSheet): Sheet<File | Blob | ArrayBuffer> {
  const looks = columns.map(({ look }) => look);
  const head = columns.map(({ heading }) => ({
    ...textCell(
      heading,
      heightOf(
        columns.map((column) => column.heading),
        looks,
      ),
    ),
    fontWeight: "bold" as const,
  }));
  return {
    sheet: name,
    columns: looks.map((look) => ({ width: WIDTHS[look] })),
    stickyRowsCount: 1,
    data: [
      head,
      ...rows.map((row) => {
        const height = heightOf(row, looks);
        return row.map((value, index) => cell(value, looks[index] ?? "text", height));
      }),
    ],
  };
}

/** Room for the longest text of a row: not every program makes a row as high as what wraps in it. */
function heightOf(row: readonly CellValue[], looks: readonly Look[]): number {
  const lines = row.map((value, index) =>
    (typeof value === "string" ? value : "")
      .split("\n")
      .reduce(
        (sum, { length }) => sum + Math.ceil(length / (WIDTHS[looks[index] ?? "text"] - 2)),
        0,
      ),
  );
  return LINE_HEIGHT * Math.min(Math.max(1, ...lines), MOST_LINES);
}

/** A cell of its type: a text is a text whatever it begins with, so that it is never a formula. */
function cell(value: CellValue, look: Look, height: number): CellObject | null {
  if (value === null) return null;
  if (typeof value === "string") return textCell(value.slice(0, CELL_CHARACTERS), height);
  const format = FORMATS[look];
  const written = { ...UPPER, height, ...(format !== undefined && { format }) };
  return typeof value === "number"
    ? { value, type: Number, ...written }
    : { value, type: Date, ...written };
}

function textCell(value: string, height: number) {
  return { value, type: String, wrap: true, height, ...UPPER } as const;
}

const UPPER = { alignVertical: "top" } as const;

/** Filters over all of each sheet, which the library does not write. */
function filtersOver(sheets: readonly WorkbookSheet[]): Feature<File | Blob | ArrayBuffer> {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const { rows, columns } = sheets[sheetIndex] ?? { rows: [], columns: [] };
    const last = getCellAddress(rows.length, columns.length - 1);
    return xml.replace("</sheetData>", `$&<autoFilter ref="A1:${last}"/>`);
  };
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } };
}
