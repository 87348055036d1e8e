import { itemLine, type TextDocument } from "#wording/text-document.ts";
import type { PageSize } from "../../export/page-size.ts";
import { openFonts } from "../fonts/font-fallback.ts";
import type { FontFiles } from "../fonts/font-names.ts";
import { drawTextElement, type LaidText, layText } from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES, type TextStyle } from "../layout/page-format.ts";
import { PdfDocument } from "../layout/pdf-document.ts";
import { listItem, openList } from "../layout/tags.ts";
import { collect } from "./draw-report.ts";

/** From roomy to dense, in points: the first with which a document stands on two pages is taken. */
const SIZES = [
  { size: 10, leading: 13.5 },
  { size: 9.5, leading: 12 },
  { size: 8.5, leading: 10.5 },
  { size: 8, leading: 9.5 },
] as const;
type Size = (typeof SIZES)[number];

const DENSEST = SIZES[3];
const PAGES_WISHED = 2;
/** Of a page, since what stands together may leave its foot empty. */
const KEPT_FREE = 0.05;

/** Draws a document of headings and lists as a tagged PDF. */
export async function drawTextDocument(
  document: TextDocument,
  pageSize: PageSize,
  fonts: FontFiles,
): Promise<Uint8Array<ArrayBuffer>> {
  const paper = new PdfDocument({ ...document, pageSize }, openFonts(fonts));
  const bytes = collect(paper.doc);
  const room = (PAGES_WISHED - KEPT_FREE) * (paper.page.bottom - paper.page.top);
  const fits = (size: Size) =>
    layPieces(paper, document, size).reduce((sum, piece) => sum + heightOf(piece), 0) < room;
  const pieces = layPieces(paper, document, SIZES.find(fits) ?? DENSEST);
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    drawPiece(paper, piece, piece.kind === "H2" && next ? leastOf(next) : 0);
  }
  paper.root.end();
  paper.doc.end();
  return bytes;
}

/** A heading, a paragraph, or a list with the lines of each item. */
type Piece =
  | { readonly kind: "H1" | "H2" | "P"; readonly above: number; readonly text: LaidText }
  | {
      readonly kind: "L";
      readonly above: number;
      readonly items: readonly (readonly LaidText[])[];
    };

function layPieces(
  paper: PdfDocument,
  { title, lead, sections }: TextDocument,
  size: Size,
): readonly Piece[] {
  const body = { ...TEXT_STYLES.body, ...size };
  const quiet = { ...body, colour: TEXT_STYLES.quiet.colour };
  const strong = { ...TEXT_STYLES.strong, ...size };
  const lay = (text: string, style: TextStyle) => layText(paper, text, PAGE_TEXT_WIDTH, style);
  const between = size.leading / 4;
  const paragraph = (text: string): Piece => ({ kind: "P", above: between, text: lay(text, body) });
  return [
    { kind: "H1", above: 0, text: lay(title, TEXT_STYLES.heading) },
    ...lead.map(paragraph),
    ...sections.flatMap(({ heading, notes, items }): readonly Piece[] => [
      { kind: "H2", above: size.leading / 2, text: lay(heading, strong) },
      ...notes.map(paragraph),
      ...(items.length === 0
        ? []
        : [
            {
              kind: "L" as const,
              above: between,
              items: items.map((item) => [
                lay(itemLine(item), body),
                ...item.below.map((line) => lay(line, quiet)),
              ]),
            },
          ]),
    ]),
  ];
}

function heightOf(piece: Piece): number {
  const texts = piece.kind === "L" ? piece.items.flat() : [piece.text];
  return texts.reduce((sum, { height }) => sum + height, piece.above);
}

/** What of a piece may not stand apart. */
function leastOf(piece: Piece): number {
  const first = piece.kind === "L" ? (piece.items[0] ?? []) : [piece.text];
  return first.reduce((sum, { height }) => sum + height, piece.above);
}

function drawPiece(paper: PdfDocument, piece: Piece, following: number): void {
  paper.ensure(leastOf(piece) + following);
  if (paper.y > paper.page.top) paper.y += piece.above;
  if (piece.kind !== "L") {
    drawBelow(paper, paper.root, piece.kind, piece.text);
    return;
  }
  const list = openList(paper, paper.root, "None");
  for (const item of piece.items) {
    paper.ensure(item.reduce((sum, { height }) => sum + height, 0));
    listItem(paper, list, (within) => {
      for (const text of item) drawBelow(paper, within, "P", text);
    });
  }
  list.end();
}

function drawBelow(
  paper: PdfDocument,
  parent: PDFKit.PDFStructureElement,
  type: string,
  text: LaidText,
): void {
  drawTextElement(paper, parent, type, text, paper.page.left, paper.y);
  paper.y += text.height;
}
