import type { Font } from "fontkit";
import PDFDocument from "pdfkit";
import type { Measure } from "#charts/label-lines.ts";
import type { ReportDocument } from "../content/document-model.ts";
import { type OpenedFonts, segmentsIn, standInName } from "../fonts/font-fallback.ts";
import { drawable } from "../fonts/font-segments.ts";
import { unicodeMap } from "../fonts/unicode-map.ts";
import { PAGES, type PageFormat, type TextStyle } from "./page-format.ts";

/** A stretch of a line in one font. */
export type Run = {
  readonly font: string;
  readonly text: string;
  readonly width: number;
  /** Whether it is a letter of a script that runs from right to left. */
  readonly isRightToLeft: boolean;
};

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** What a reader opens it as. */
type OpenedAs = Pick<ReportDocument, "language" | "pageSize" | "title">;

/** The document being drawn: the pages, how far down the current one is filled, and the measures. */
export class PdfDocument {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly page: PageFormat;
  /** Of the document. */
  readonly language: string;
  /** Where the next thing goes. */
  y: number;
  /** Drawn at the head of each new page while a list or table goes on. */
  runningHead: (() => void) | null = null;
  readonly #shelf: OpenedFonts;
  readonly #runs = new Map<string, readonly Run[]>();

  constructor(report: OpenedAs, shelf: OpenedFonts) {
    this.#shelf = shelf;
    this.language = report.language;
    this.page = PAGES[report.pageSize];
    this.y = this.page.top;
    this.doc = openDocument(report);
    for (const { name, font } of shelf.all) openFont(this.doc, name, font);
    this.root = this.doc.struct("Document");
    this.doc.addStructure(this.root);
    this.doc.addPage();
  }

  get isFirstPage(): boolean {
    return this.doc.bufferedPageRange().count === 1;
  }

  /** Whether so much still fits on the page. */
  fits(height: number): boolean {
    return this.y + height <= this.page.bottom;
  }

  /** Goes to a new page where the height does not fit any more. */
  ensure(height: number): void {
    if (!this.fits(height) && this.y !== this.page.top) this.breakPage();
  }

  /** Goes to a new page. */
  breakPage(): void {
    this.doc.addPage();
    this.y = this.page.top;
    this.runningHead?.();
  }

  /** Lists this place among the bookmarks, under another one where it belongs there. */
  bookmark(title: string, under: PDFKit.PDFOutline = this.doc.outline): PDFKit.PDFOutline {
    return under.addItem(title, {
      fit: false,
      left: this.doc.page.width,
      top: this.y - 8,
      expanded: false,
    });
  }

  /** Width of a text as the sum of its words, which are measured once each. */
  measure(style: TextStyle): Measure {
    const space = this.#widthOf(" ", style);
    return (text) =>
      text
        .split(/[ \u00a0]/u)
        .reduce((width, word) => width + space + this.#widthOf(word, style), -space);
  }

  #widthOf(word: string, style: TextStyle): number {
    return this.runs(word, style).reduce((width, run) => width + run.width, 0);
  }

  /** The text as runs with their widths. */
  runs(text: string, style: TextStyle): readonly Run[] {
    const key = `${style.face} ${style.size} ${text}`;
    const known = this.#runs.get(key);
    if (known) return known;
    const fonts = this.#shelf.byFace[style.face];
    const runs = segmentsIn(this.#shelf, style.face, drawable(text)).map((segment): Run => {
      const name = segment.kind === "text" ? fonts[segment.font]?.name : undefined;
      return this.run(segment.text, name ?? standInName(style.face), style.size);
    });
    this.#runs.set(key, runs);
    return runs;
  }

  /** A text that one font can write, with its width. */
  run(text: string, font: string, size: number): Run {
    const width = this.doc.font(font).fontSize(size).widthOfString(text);
    return { text, font, width, isRightToLeft: RIGHT_TO_LEFT.test(text) };
  }
}

function openDocument(report: OpenedAs): PDFKit.PDFDocument {
  const title = drawable(report.title);
  const { width, height } = PAGES[report.pageSize];
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    size: [width, height],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: report.language,
    displayTitle: true,
    // An empty name: no standard font, none of which would be embedded.
    font: "",
    info: { Title: title, Creator: "Samsyn" },
  });
  doc.initSubset({ subset: "PDF/UA" });
  // A number here is PDF/A-1 to pdfkit's fonts: they list their glyphs, and not all of them.
  doc.subset = "1";
  // pdfkit writes the title into the XMP packet as it is, where "&" would break the XML.
  const append = doc.appendXML.bind(doc);
  doc.appendXML = (xml, newLine) => {
    append(
      xml.replace(`>${title}<`, () => `>${escapeXml(title)}<`),
      newLine,
    );
  };
  return doc;
}

function openFont(doc: PDFKit.PDFDocument, name: string, font: Font): void {
  const opened = doc.registerFont(name, font).font(name)._font;
  opened.toUnicodeCmap = () => {
    const map = doc.ref({});
    map.end(unicodeMap(opened.unicode));
    return map;
  };
}

/** Text as the content of an XML element, without the two characters that XML does not allow. */
function escapeXml(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
