/** What pdfkit 0.20 can do and its published types do not say. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    bbox?: [left: number, top: number, right: number, bottom: number];
    scope?: "Row" | "Column";
  }
  interface PDFSubset {
    initSubset(options: { subset: "PDF/UA" }): void;
  }
  interface PDFFont {
    registerFont(name: string, font: import("fontkit").Font): this;
  }
}

declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }
  interface PDFOutline {
    addItem(
      title: string,
      options: { fit: false; left: number; top: number; expanded: boolean },
    ): PDFOutline;
  }
}
