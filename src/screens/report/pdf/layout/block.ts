/** A block measured and ready to be drawn at the paper's place. */
export type MeasuredBlock = {
  /** What must fit on a page so that the block may begin there. */
  readonly least: number;
  /** All of it, on a page without end. */
  readonly height: number;
  /** Draws under the element and moves the paper's place below, over pages where need be. */
  readonly draw: (parent: PDFKit.PDFStructureElement) => void;
};

/** What the row before the last keeps free for the last, so that it is not left alone overleaf. */
export function heightOfLast(rows: readonly { readonly height: number }[], index: number): number {
  return index === rows.length - 2 ? (rows[index + 1]?.height ?? 0) : 0;
}
