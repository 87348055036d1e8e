import { LIGHT, PARTY_COLOUR } from "#charts/marks/colours.ts";
import { LINE_DASH } from "#charts/marks/party-look.ts";
import {
  type RadarLayout,
  type RadarPoint,
  radarLayout,
  ringFigures,
} from "#charts/radar/radar-geometry.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { RadarSpec } from "../content/document-model.ts";
import { drawLine } from "../layout/draw-text.ts";
import { TEXT_STYLES } from "../layout/page-format.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";
import { drawDotted, drawPartyMark } from "./draw-marks.ts";

const MARK_SIZE = 7;
const LINE_WIDTH = 1.5;

/** A radar in the given rectangle: grid, one line a party (A solid, B dashed), points and labels. */
export function drawRadar(
  paper: PdfDocument,
  radar: RadarSpec,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  const { earlier } = radar;
  const layout = radarLayout({
    width: box.width,
    height: box.height,
    labels: radar.labels,
    series: PARTIES.map((party) => radar.series[party]),
    ...(earlier && { earlier: PARTIES.map((party) => earlier[party]) }),
    fontSize: TEXT_STYLES.axisLabel.size,
    measure: paper.measure(TEXT_STYLES.axisLabel),
  });
  paper.doc.save().translate(box.x, box.y);
  drawGrid(paper, layout);
  drawEarlier(paper, layout);
  for (const [index, party] of PARTIES.entries()) {
    for (const run of layout.series[index]?.runs ?? []) drawRun(paper, party, run);
  }
  for (const [index, party] of PARTIES.entries()) {
    for (const { x, y } of layout.series[index]?.points ?? []) {
      drawPartyMark(paper, party, x, y, MARK_SIZE);
    }
  }
  drawWords(paper, layout);
  paper.doc.restore();
}

function drawGrid({ doc }: PdfDocument, layout: RadarLayout): void {
  doc.undash().lineWidth(0.5);
  for (const { corners } of layout.rings) doc.polygon(...corners.map(({ x, y }) => [x, y]));
  for (const { end } of layout.axes) {
    doc.moveTo(layout.centre.x, layout.centre.y).lineTo(end.x, end.y);
  }
  doc.stroke(LIGHT.chartGrid);
}

/** The earlier round under this one: thin, dotted, small hollow marks. */
function drawEarlier(paper: PdfDocument, layout: RadarLayout): void {
  for (const [index, party] of PARTIES.entries()) {
    const series = layout.earlier[index];
    for (const { points, closed } of series?.runs ?? []) {
      drawDotted(paper, party, [...points, ...(closed ? points.slice(0, 1) : [])]);
    }
    for (const { x, y } of series?.points ?? []) {
      drawPartyMark(paper, party, x, y, MARK_SIZE / 2, "earlier");
    }
  }
}

function drawRun(
  { doc }: PdfDocument,
  party: PartyId,
  run: { readonly points: readonly RadarPoint[]; readonly closed: boolean },
): void {
  for (const [index, { x, y }] of run.points.entries()) {
    if (index === 0) doc.moveTo(x, y);
    else doc.lineTo(x, y);
  }
  if (run.closed) doc.closePath();
  const dash = LINE_DASH[party];
  if (dash) doc.dash(dash[0] * LINE_WIDTH, { space: dash[1] * LINE_WIDTH });
  else doc.undash();
  doc.lineWidth(LINE_WIDTH).lineJoin("round").stroke(PARTY_COLOUR[party]);
  doc.undash();
}

function drawWords(paper: PdfDocument, layout: RadarLayout): void {
  const style = TEXT_STYLES.ringFigure;
  const sizes = { markSize: MARK_SIZE, fontSize: style.size };
  for (const { value, x, y, reach } of ringFigures(layout, sizes)) {
    const left = x - paper.measure(style)(String(value)) / 2;
    paper.doc.circle(x, y, reach).fill(LIGHT.surface);
    drawLine(paper, `${value} `, left, y + style.size / 3, style);
  }
  for (const { label, incomplete } of layout.axes) {
    const style = incomplete ? TEXT_STYLES.axisLabelMuted : TEXT_STYLES.axisLabel;
    for (const { text, baseline } of label.lines) {
      const width = paper.measure(style)(text);
      const left = { start: 0, middle: width / 2, end: width }[label.anchor];
      drawLine(paper, `${text} `, label.x - left, baseline, style);
    }
  }
}
