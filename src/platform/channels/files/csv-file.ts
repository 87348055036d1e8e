import papaparse from "papaparse";
import { TABLE_SIGNS, type TableFormat } from "./csv-format.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** Far finer than scale points, and free of the tail of a binary fraction. */
const DECIMALS = 6;

/** A text, a figure, or nothing. */
export type CsvCell = string | number | null;

/** A table as CSV (RFC 4180) for the spreadsheets that read this format. */
export function csvFile(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  format: TableFormat,
): string {
  const { decimal, between } = TABLE_SIGNS[format];
  const data = rows.map((row) => row.map((cell) => cellText(cell, decimal)));
  const csv = papaparse.unparse(
    { fields: columns.map(guarded), data },
    { delimiter: between, newline: "\r\n" },
  );
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}

function cellText(cell: CsvCell, decimal: string): string {
  if (typeof cell === "string") return guarded(cell);
  return cell === null ? "" : String(Number(cell.toFixed(DECIMALS))).replace(".", decimal);
}

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe (OWASP). */
function guarded(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}
