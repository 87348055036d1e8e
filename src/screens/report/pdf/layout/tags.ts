import type { Box } from "#charts/geometry.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { PdfDocument } from "./pdf-document.ts";

type Element = PDFKit.PDFStructureElement;
type Options = PDFKit.Mixins.StructureElementOptions;

/** An element that holds other elements. To be ended by the caller when it is complete. */
export function openStructElement(
  paper: PdfDocument,
  parent: Element,
  type: string,
  options: Options = {},
): Element {
  const element = paper.doc.struct(type, options);
  parent.add(element);
  return element;
}

/** What an element says of its language: nothing where it is the document's. */
export function inLanguage({ lang }: { readonly lang?: Language }): { readonly lang?: Language } {
  return lang === undefined ? {} : { lang };
}

/** A list; `Decimal` where its items carry numbers. */
export function openList(
  paper: PdfDocument,
  parent: Element,
  numbering: "None" | "Decimal",
): Element {
  const list = openStructElement(paper, parent, "L");
  list.dictionary.data["A"] = { O: "List", ListNumbering: numbering };
  return list;
}

/** An element that holds what `draw` puts on the page. */
export function structElement(
  paper: PdfDocument,
  parent: Element,
  type: string,
  draw: () => void,
  options: Options = {},
): void {
  const drawn = openStructElement(paper, parent, type, options);
  drawn.add(draw);
  drawn.end();
}

/** An element for a figure: what it says in words, and its place on the page. */
export function figure(
  paper: PdfDocument,
  parent: Element,
  alt: string,
  { x, y, width, height }: Box,
  draw: () => void,
): void {
  structElement(paper, parent, "Figure", draw, { alt, bbox: [x, y, x + width, y + height] });
}

/** An item of a list, and in its body what `fill` puts there. */
export function listItem(paper: PdfDocument, list: Element, fill: (body: Element) => void): void {
  const item = openStructElement(paper, list, "LI");
  const body = openStructElement(paper, item, "LBody");
  fill(body);
  body.end();
  item.end();
}

const ARTIFACTS = {
  decoration: "Layout",
  // pdfkit has no place of its own for the subtype.
  header: "Pagination /Subtype /Header",
  footer: "Pagination /Subtype /Footer",
} as const;

/** Something that only decorates or repeats; readers skip it. */
export function artifact(
  paper: PdfDocument,
  draw: () => void,
  kind: keyof typeof ARTIFACTS = "decoration",
) {
  paper.doc.markContent("Artifact", { type: ARTIFACTS[kind] });
  draw();
  paper.doc.endMarkedContent();
}
