import papaparse from "papaparse";
import type { DocumentContext } from "../export/document-source.ts";
import { COLUMNS, csvRows, type LongRow } from "./csv-columns.ts";
import { TABLE_SIGNS, type TableFormat } from "./csv-format.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** Far finer than scale points, and free of the tail of a binary fraction. */
const DECIMALS = 6;

/** The comparison in long form as CSV (RFC 4180) for the spreadsheets that read this format. */
export function makeCsv(context: DocumentContext, format: TableFormat): string {
  const { partyNames } = context;
  const { decimal, between } = TABLE_SIGNS[format];
  const rows = csvRows(context).map((row) => ({
    ...textCells(row),
    party: row.party ?? "",
    party_name: row.party === null ? "" : guarded(partyNames[row.party]),
    measure: row.measure,
    figure: figureCell(row.figure, decimal),
    word: guarded(row.word ?? ""),
  }));
  const csv = papaparse.unparse(rows, {
    columns: [...COLUMNS],
    delimiter: between,
    newline: "\r\n",
  });
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}

function textCells({ level, module, dimension, statement, text }: LongRow) {
  return { level, module, dimension, statement, text: guarded(text) };
}

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe (OWASP). */
function guarded(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function figureCell(value: number | null, decimal: string): string {
  return value === null ? "" : String(Number(value.toFixed(DECIMALS))).replace(".", decimal);
}
