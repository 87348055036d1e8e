import type { KeyItem, TallyItem } from "../content/document-model.ts";
import { drawVerdictMark } from "../figures/draw-marks.ts";
import type { MeasuredBlock } from "../layout/block.ts";
import { drawLine, drawTextElement, firstBaseline, layText } from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { artifact, openList, openStructElement, structElement } from "../layout/tags.ts";

const MARK_SIZE = 15;
const MARK_ROOM = 20;
const BETWEEN = 22;
const ROW = 21;

/** How many statements of each verdict, one after the other over as many rows as it takes. */
export function countsDrawer(paper: PdfDocument, items: readonly TallyItem[]): MeasuredBlock {
  const placed: { readonly item: TallyItem; readonly x: number; readonly row: number }[] = [];
  let [x, row] = [0, 0];
  for (const item of items) {
    const width = MARK_ROOM + itemWidth(paper, item);
    if (x > 0 && x + width > PAGE_TEXT_WIDTH) [x, row] = [0, row + 1];
    placed.push({ item, x, row });
    x += width + BETWEEN;
  }
  const height = (row + 1) * ROW + 4;
  return {
    least: height,
    height,
    draw: (parent) => {
      paper.ensure(height);
      const list = openList(paper, parent, "None");
      for (const { item, x: left, row: line } of placed) {
        drawItem(paper, list, item, paper.page.left + left, paper.y + line * ROW);
      }
      list.end();
      paper.y += height;
    },
  };
}

function itemWidth(paper: PdfDocument, { figure, text }: TallyItem): number {
  return paper.measure(TEXT_STYLES.strong)(`${figure} `) + paper.measure(TEXT_STYLES.body)(text);
}

function drawItem(
  paper: PdfDocument,
  list: PDFKit.PDFStructureElement,
  item: TallyItem,
  x: number,
  y: number,
): void {
  artifact(paper, () => {
    drawVerdictMark(paper, item.tone, x + MARK_SIZE / 2, y + ROW / 2, MARK_SIZE);
  });
  const baseline = y + (ROW - TEXT_STYLES.body.leading) / 2 + firstBaseline(TEXT_STYLES.body);
  const entry = openStructElement(paper, list, "LI");
  structElement(paper, entry, "LBody", () => {
    const end = drawLine(paper, `${item.figure} `, x + MARK_ROOM, baseline, TEXT_STYLES.strong);
    drawLine(paper, item.text, end, baseline, TEXT_STYLES.body);
  });
  entry.end();
}

/** What each sign means. */
export function keyDrawer(paper: PdfDocument, items: readonly KeyItem[]): MeasuredBlock {
  const laid = items.map(({ tone, text }) => ({
    tone,
    text: layText(paper, text, PAGE_TEXT_WIDTH - MARK_ROOM - 2, TEXT_STYLES.body),
  }));
  const height = laid.reduce((sum, { text }) => sum + text.height + 6, 0);
  return {
    least: height,
    height,
    draw: (parent) => {
      paper.ensure(height);
      const list = openList(paper, parent, "None");
      for (const { tone, text } of laid) {
        artifact(paper, () => {
          const middle = paper.y + TEXT_STYLES.body.leading / 2;
          drawVerdictMark(paper, tone, paper.page.left + MARK_SIZE / 2, middle, MARK_SIZE);
        });
        const entry = openStructElement(paper, list, "LI");
        drawTextElement(paper, entry, "LBody", text, paper.page.left + MARK_ROOM + 2, paper.y);
        entry.end();
        paper.y += text.height + 6;
      }
      list.end();
    },
  };
}
