import type { DotSpec, TableCell } from "./document-model.ts";

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
