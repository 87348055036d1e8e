/** What pdfkit 0.20 can do and its published types do not say. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    bbox?: [left: number, top: number, right: number, bottom: number];
    scope?: "Row" | "Column";
  }
  interface PDFMarking {
    /** It writes the type as a name, as it is. */
    markContent(tag: "Artifact", options: { type: string }): this;
  }
  interface PDFSubset {
    initSubset(options: { subset: "PDF/UA" }): void;
    /** The part of the standard, for the metadata. */
    subset: number | string;
  }
  interface PDFFont {
    registerFont(name: string, font: import("fontkit").Font): this;
    /** The font that was chosen last. */
    readonly _font: {
      /** The code points that each of the embedded glyphs stands for. */
      readonly unicode: readonly (readonly number[])[];
      toUnicodeCmap(): PDFKitReference;
    };
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
