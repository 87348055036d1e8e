import { csvFile } from "#platform/channels/files/csv-file.ts";
import type { TableFormat } from "#platform/channels/files/csv-format.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { COLUMNS, csvRows } from "./csv-columns.ts";

/** The comparison in long form as a table. */
export function makeCsv(context: DocumentContext, format: TableFormat): string {
  const { partyNames } = context;
  const rows = csvRows(context).map(({ party, ...row }) => {
    const cells = {
      ...row,
      party: party ?? "",
      party_name: party === null ? "" : partyNames[party],
    };
    return COLUMNS.map((column) => cells[column]);
  });
  return csvFile(COLUMNS, rows, format);
}
