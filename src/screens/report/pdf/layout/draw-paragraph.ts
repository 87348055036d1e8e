import type { MeasuredBlock } from "./block.ts";
import { drawLaid, drawSpaceAfter, type LaidText, layText } from "./draw-text.ts";
import type { TextStyle } from "./page-format.ts";
import type { PdfDocument } from "./pdf-document.ts";
import { openStructElement } from "./tags.ts";

/** Text stays readable on lines no longer than this. */
const MEASURE = 420;

const BELOW = 6;

/** So many lines of a paragraph stand together at least, before a page ends and after. */
const TOGETHER = 2;

/** A paragraph. A long one goes on overleaf, with no line left alone. */
export function paragraphDrawer(
  paper: PdfDocument,
  text: string,
  style: TextStyle,
  width: number = MEASURE,
): MeasuredBlock {
  const laid = layText(paper, text, width, style);
  const isShort = laid.lines.length < 2 * TOGETHER;
  const height = laid.height + BELOW;
  return {
    least: isShort ? height : TOGETHER * style.leading,
    height,
    draw: (parent) => {
      const paragraph = openStructElement(paper, parent, "P");
      let rest = laid;
      paper.ensure(isShort ? laid.height : TOGETHER * style.leading);
      for (;;) {
        const fitting = linesThatFit(paper, rest);
        const here = withLines(rest, rest.lines.slice(0, fitting));
        const last = fitting === rest.lines.length;
        paragraph.add(() => {
          drawLaid(paper, here, paper.page.left, paper.y);
          if (!last) drawSpaceAfter(paper, here, paper.page.left, paper.y);
        });
        paper.y += here.height;
        if (last) break;
        rest = withLines(rest, rest.lines.slice(fitting));
        paper.breakPage();
      }
      paragraph.end();
      paper.y += BELOW;
    },
  };
}

function linesThatFit(paper: PdfDocument, { lines, style }: LaidText): number {
  const fit = Math.max(1, Math.floor((paper.page.bottom - paper.y) / style.leading));
  if (fit >= lines.length) return lines.length;
  return lines.length - fit < TOGETHER ? Math.max(1, lines.length - TOGETHER) : fit;
}

function withLines(laid: LaidText, lines: LaidText["lines"]): LaidText {
  return { ...laid, lines, height: lines.length * laid.style.leading };
}
