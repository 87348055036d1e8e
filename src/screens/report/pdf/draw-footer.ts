import type { ReportDocument } from "./document-model.ts";
import { drawRule } from "./draw-marks.ts";
import { drawLaid, layText } from "./draw-text.ts";
import { CONTENT_WIDTH, STYLES } from "./page-format.ts";
import type { Paper } from "./paper.ts";
import { artifact } from "./tags.ts";

const PAGE_ROOM = 76;

/** Who, when and which page, at the foot of every page; readers skip it. */
export function drawFooters(paper: Paper, footer: ReportDocument["footer"]): void {
  const { start, count } = paper.doc.bufferedPageRange();
  const style = STYLES.small;
  const text = layText(paper, footer.text, CONTENT_WIDTH - PAGE_ROOM, style);
  for (let index = 0; index < count; index += 1) {
    paper.doc.switchToPage(start + index);
    const page = footer.page.replace("{page}", String(index + 1)).replace("{pages}", String(count));
    const number = layText(paper, page, PAGE_ROOM - 10, style);
    const top = paper.page.bottom + 16;
    artifact(
      paper,
      () => {
        drawRule(paper, paper.page.left, top - 6, CONTENT_WIDTH);
        drawLaid(paper, text, paper.page.left, top);
        drawLaid(paper, number, paper.page.left + CONTENT_WIDTH - number.width, top, "right");
      },
      "Pagination",
    );
  }
}
