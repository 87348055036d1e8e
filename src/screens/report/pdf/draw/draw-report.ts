import type { ReportDocument } from "../content/document-model.ts";
import { drawRule } from "../figures/draw-marks.ts";
import { openFonts } from "../fonts/font-fallback.ts";
import type { FontFiles } from "../fonts/font-names.ts";
import { drawLaid, layText } from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import { PdfDocument } from "../layout/pdf-document.ts";
import { artifact } from "../layout/tags.ts";
import { drawCover } from "./draw-cover.ts";
import { drawSection } from "./draw-section.ts";
import { drawSummary } from "./draw-summary.ts";

const PAGE_ROOM = 76;

/** Draws the report as a tagged PDF. Reports which share of it is done, from 0 to 1. */
export async function drawReport(
  report: ReportDocument,
  fonts: FontFiles,
  onProgress: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const paper = new PdfDocument(report, openFonts(fonts));
  const bytes = collect(paper.doc);
  const steps = report.sections.length + 2;
  drawCover(paper, report.cover);
  drawSummary(paper, report.summary);
  onProgress(1 / steps);
  // Nothing else begins on the first page, but a second one that it needed is filled.
  if (report.sections.length > 0 && paper.isFirstPage) paper.breakPage();
  for (const [index, section] of report.sections.entries()) {
    drawSection(paper, section, { parent: paper.root, outline: paper.doc.outline, level: 2 });
    onProgress((index + 2) / steps);
  }
  drawFooters(paper, report.footer);
  paper.root.end();
  paper.doc.end();
  const whole = await bytes;
  onProgress(1);
  return whole;
}

/** The bytes of a document once it is ended; to be asked for before anything is drawn. */
export function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("error", reject);
    doc.on("end", () => {
      resolve(joined(chunks));
    });
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** Who, when and which page, at the foot of every page; readers skip it. */
function drawFooters(paper: PdfDocument, footer: ReportDocument["footer"]): void {
  const { start, count } = paper.doc.bufferedPageRange();
  const style = TEXT_STYLES.small;
  const text = layText(paper, footer.text, PAGE_TEXT_WIDTH - PAGE_ROOM, style);
  for (let index = 0; index < count; index += 1) {
    paper.doc.switchToPage(start + index);
    const page = footer.page.replace("{page}", String(index + 1)).replace("{pages}", String(count));
    const number = layText(paper, page, PAGE_ROOM - 10, style);
    const top = paper.page.bottom + 16;
    artifact(
      paper,
      () => {
        drawRule(paper, paper.page.left, top - 6, PAGE_TEXT_WIDTH);
        drawLaid(paper, text, paper.page.left, top);
        drawLaid(paper, number, paper.page.left + PAGE_TEXT_WIDTH - number.width, top, "right");
      },
      "footer",
    );
  }
}
