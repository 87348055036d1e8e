import type { PartyId } from "#domain/assessment/party.ts";
import type { Block, DotSpec, ParagraphLook, TableCell, TableColumn } from "./document-model.ts";

/** A paragraph of its own. */
export function paragraph(look: ParagraphLook, text: string): Block {
  return { kind: "paragraph", look, text };
}

/** A column of a table; without a width it takes what the others leave. */
export function column(
  heading: string,
  width: number | null = null,
  party: PartyId | null = null,
): TableColumn {
  return { heading, party, width };
}

const EMPTY: TableCell = { text: "", look: "plain", below: null, tone: null, dots: null };

/** A cell of words, with more under it where there is more. */
export function plainCell(text: string, below: string | null = null): TableCell {
  return { ...EMPTY, text, below };
}

/** A cell whose text stands out: a figure. */
export function strongCell(text: string, below: string | null = null): TableCell {
  return { ...EMPTY, text, below, look: "strong" };
}

/** A cell with a verdict's sign and word. */
export function verdictCell(
  tone: TableCell["tone"],
  text: string,
  below: string | null = null,
): TableCell {
  return { ...EMPTY, text, below, tone };
}

/** A cell with a dot plot. */
export function dotsCell(dots: DotSpec): TableCell {
  return { ...EMPTY, dots };
}
