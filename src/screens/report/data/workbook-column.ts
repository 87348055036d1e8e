import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { DocumentContext } from "../export/document-source.ts";

/** What stands in a cell; null where it is undefined or hidden. */
export type CellValue = string | number | Date | null;

/** A column of a sheet, and what it has for each row. */
export type Column<Row> = {
  readonly heading: string;
  readonly look: "text" | "words" | "figure" | "count" | "day";
  readonly valueOf: (row: Row) => CellValue;
};

type PartyHeading =
  | "mean"
  | "meanThen"
  | "after"
  | "rated"
  | "cannotJudge"
  | "spread"
  | "comments"
  | "importance";

/** A column for each party. */
export function ofEach<Row>(
  { t, partyNames, earlier, language }: DocumentContext,
  heading: PartyHeading,
  look: Column<Row>["look"],
  valueOf: (row: Row, party: PartyId) => CellValue,
): readonly Column<Row>[] {
  const date = earlier ? formatDate(earlier.development.since, language) : "";
  return PARTIES.map((party) => ({
    heading: t(`report:workbook.${heading}`, { name: partyNames[party], date }),
    look,
    valueOf: (row) => valueOf(row, party),
  }));
}
