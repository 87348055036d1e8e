import { diamond, type Point } from "#charts/geometry.ts";
import { LIGHT, PARTY_COLOUR } from "#charts/marks/colours.ts";
import { EARLIER_DASH, MARK_STROKE, type MarkLook } from "#charts/marks/party-look.ts";
import type { VerdictTone } from "#charts/marks/verdict-glyph.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { PdfDocument } from "../layout/pdf-document.ts";

/** Width of an earlier round's line. */
const EARLIER_WIDTH = 1.1;

/**
 * A party's sign: A a circle, B a diamond; filled, with a rim that parts it from lines below, or
 * hollow for what was expected.
 */
export function drawPartyMark(
  paper: PdfDocument,
  party: PartyId,
  x: number,
  y: number,
  size: number,
  look: MarkLook = "filled",
): void {
  const { doc } = paper;
  if (party === "A") doc.circle(x, y, size / 2);
  else doc.path(diamond({ x, y }, size));
  const width = size * MARK_STROKE[look];
  if (look === "hollow") doc.dash(width, { space: width });
  else doc.undash();
  const [fill, stroke] =
    look === "filled" ? [PARTY_COLOUR[party], LIGHT.surface] : [LIGHT.surface, PARTY_COLOUR[party]];
  doc.lineWidth(width).fillAndStroke(fill, stroke);
  doc.undash();
}

/** A line of an earlier round: thin and dotted. */
export function drawDotted({ doc }: PdfDocument, party: PartyId, points: readonly Point[]): void {
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) doc.moveTo(x, y);
    else doc.lineTo(x, y);
  }
  const [dash, space] = EARLIER_DASH.map((share) => share * EARLIER_WIDTH);
  doc.dash(dash ?? 0, { space: space ?? 0 });
  doc.lineCap("round").lineWidth(EARLIER_WIDTH).stroke(PARTY_COLOUR[party]);
  doc.undash().lineCap("butt");
}

/** The sign of a verdict in a filled circle: = ≈ ≠ –, as lines, so that no font is needed. */
export function drawVerdictMark(
  paper: PdfDocument,
  tone: VerdictTone,
  x: number,
  y: number,
  size: number,
): void {
  const { doc } = paper;
  doc.circle(x, y, size / 2).fill(LIGHT[tone]);
  const half = size * 0.21;
  const apart = size * 0.1;
  doc
    .undash()
    .lineCap("round")
    .lineWidth(size * 0.085);
  if (tone === "unknown") {
    doc.moveTo(x - half, y).lineTo(x + half, y);
  } else if (tone === "near") {
    for (const level of [y - apart, y + apart]) wave(paper, x, level, half);
  } else {
    for (const level of [y - apart, y + apart]) doc.moveTo(x - half, level).lineTo(x + half, level);
  }
  if (tone === "apart") {
    doc.moveTo(x - half * 0.6, y + half * 1.15).lineTo(x + half * 0.6, y - half * 1.15);
  }
  doc.stroke(LIGHT.surface).lineCap("butt");
}

function wave(paper: PdfDocument, x: number, y: number, half: number): void {
  const rise = half * 0.55;
  paper.doc
    .moveTo(x - half, y + rise * 0.35)
    .bezierCurveTo(x - half * 0.45, y - rise, x + half * 0.45, y + rise, x + half, y - rise * 0.35);
}

/** A thin line across. */
export function drawRule(
  paper: PdfDocument,
  x: number,
  y: number,
  width: number,
  colour: string = LIGHT.line,
): void {
  paper.doc
    .undash()
    .lineWidth(0.6)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(colour);
}
