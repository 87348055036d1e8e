import type { Paper } from "./paper.ts";

type Element = PDFKit.PDFStructureElement;
type Options = PDFKit.Mixins.StructureElementOptions;

/** An element that holds other elements. To be ended by the caller when it is complete. */
export function openElement(
  paper: Paper,
  parent: Element,
  type: string,
  options: Options = {},
): Element {
  const element = paper.doc.struct(type, options);
  parent.add(element);
  return element;
}

/** A list; `Decimal` where its items carry numbers. */
export function openList(paper: Paper, parent: Element, numbering: "None" | "Decimal"): Element {
  const list = openElement(paper, parent, "L");
  list.dictionary.data["A"] = { O: "List", ListNumbering: numbering };
  return list;
}

/** An element that holds what `draw` puts on the page. */
export function element(
  paper: Paper,
  parent: Element,
  type: string,
  draw: () => void,
  options: Options = {},
): void {
  const drawn = openElement(paper, parent, type, options);
  drawn.add(draw);
  drawn.end();
}

/** Something that only decorates or repeats; readers skip it. */
export function artifact(paper: Paper, draw: () => void, type: "Layout" | "Pagination" = "Layout") {
  paper.doc.markContent("Artifact", { type });
  draw();
  paper.doc.endMarkedContent();
}

/** The place of a figure on the page, as its element wants it. */
export function bboxOf(x: number, y: number, width: number, height: number) {
  return { bbox: [x, y, x + width, y + height] satisfies Options["bbox"] };
}
