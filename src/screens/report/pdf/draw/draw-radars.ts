import type { TitledRadar } from "../content/document-model.ts";
import { drawRadar } from "../figures/draw-radar.ts";
import type { MeasuredBlock } from "../layout/block.ts";
import { drawTextElement, layText } from "../layout/draw-text.ts";
import { PAGE_TEXT_WIDTH, TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { figure, openStructElement } from "../layout/tags.ts";

const GUTTER = 18;
const WIDTH = (PAGE_TEXT_WIDTH - GUTTER) / 2;
const HEIGHT = 162;
const ABOVE = 12;

/** Small radars, two beside each other. Rows never split. */
export function radarsDrawer(paper: PdfDocument, items: readonly TitledRadar[]): MeasuredBlock {
  const laid = items.map(({ title, radar }) => ({
    radar,
    title: layText(paper, title, WIDTH, TEXT_STYLES.strong),
  }));
  const titleHeight = Math.max(0, ...laid.map(({ title }) => title.height));
  const rowHeight = ABOVE + titleHeight + HEIGHT;
  return {
    least: rowHeight,
    height: rowHeight * Math.ceil(items.length / 2),
    draw: (parent) => {
      for (const [index, { title, radar }] of laid.entries()) {
        if (index % 2 === 0) paper.ensure(rowHeight);
        const x = paper.page.left + (index % 2) * (WIDTH + GUTTER);
        const top = paper.y + ABOVE;
        const part = openStructElement(paper, parent, "Sect");
        drawTextElement(paper, part, "H3", title, x, top);
        const box = { x, y: top + titleHeight, width: WIDTH, height: HEIGHT };
        figure(paper, part, radar.alt, box, () => {
          drawRadar(paper, radar, box);
        });
        part.end();
        if (index % 2 === 1 || index === laid.length - 1) paper.y += rowHeight;
      }
    },
  };
}
