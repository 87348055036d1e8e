import { dotLayout } from "#charts/dots/dot-geometry.ts";
import { LIGHT } from "#charts/marks/colours.ts";
import type { DotSpec } from "../content/document-model.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { drawDotted, drawPartyMark } from "./draw-marks.ts";

export const DOT_MARK_SIZE = 8;
const TICK = 4.5;

/** One row of a dot plot with its left upper corner at `x`, `y`. */
export function drawDots(
  paper: PdfDocument,
  dots: DotSpec,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const { doc } = paper;
  const layout = dotLayout({
    width: box.width,
    height: box.height,
    markSize: DOT_MARK_SIZE,
    means: dots.means,
    expectations: dots.expectations,
    ...(dots.earlier && { earlier: dots.earlier }),
  });
  const axisY = box.y + layout.axis.y;
  doc.undash().lineWidth(0.6);
  doc.moveTo(box.x + layout.axis.from, axisY).lineTo(box.x + layout.axis.to, axisY);
  for (const { x } of layout.ticks) {
    doc.moveTo(box.x + x, axisY - TICK).lineTo(box.x + x, axisY + TICK);
  }
  doc.stroke(LIGHT.chartGrid);
  if (layout.link) {
    const { from, to } = layout.link;
    doc.lineWidth(2.4).moveTo(box.x + from.x, box.y + from.y);
    doc.lineTo(box.x + to.x, box.y + to.y).stroke(LIGHT.chartLink);
  }
  for (const { party, from, to, size } of layout.trails) {
    const start = { x: box.x + from.x, y: box.y + from.y };
    drawDotted(paper, party, [start, { x: box.x + to.x, y: start.y }]);
    drawPartyMark(paper, party, start.x, start.y, size, "earlier");
  }
  for (const mark of layout.marks) {
    const look = mark.kind === "mean" ? "filled" : "hollow";
    drawPartyMark(paper, mark.party, box.x + mark.x, box.y + mark.y, mark.size, look);
  }
}
