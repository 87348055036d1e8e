import type { Point } from "#charts/geometry.ts";
import type { VerdictTone } from "#charts/verdict-glyph.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { PALETTE, PARTY_COLOUR, VERDICT_COLOUR } from "./palette.ts";
import type { Paper } from "./paper.ts";

/**
 * A party's sign: A a circle, B a diamond; filled, with a rim that parts it from lines below, or
 * hollow for what was expected.
 */
export function drawPartyMark(
  paper: Paper,
  party: PartyId,
  x: number,
  y: number,
  size: number,
  look: "filled" | "hollow" = "filled",
): void {
  const { doc } = paper;
  if (party === "A") {
    doc.circle(x, y, size / 2);
  } else {
    // A diamond as wide as a circle looks smaller, so it is drawn a little larger.
    const half = size * 0.6;
    doc.polygon([x, y - half], [x + half, y], [x, y + half], [x - half, y]);
  }
  doc.undash();
  if (look === "hollow") doc.lineWidth(1.1).fillAndStroke(PALETTE.paper, PARTY_COLOUR[party]);
  else doc.lineWidth(size / 12).fillAndStroke(PARTY_COLOUR[party], PALETTE.paper);
}

/** A line of an earlier round: thin and dotted. */
export function drawDotted({ doc }: Paper, party: PartyId, points: readonly Point[]): void {
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) doc.moveTo(x, y);
    else doc.lineTo(x, y);
  }
  doc.dash(0.1, { space: 2.4 }).lineCap("round").lineWidth(1.1).stroke(PARTY_COLOUR[party]);
  doc.undash().lineCap("butt");
}

/** The sign of a verdict in a filled circle: = ≈ ≠ –, as lines, so that no font is needed. */
export function drawVerdictMark(
  paper: Paper,
  tone: VerdictTone,
  x: number,
  y: number,
  size: number,
): void {
  const { doc } = paper;
  doc.circle(x, y, size / 2).fill(VERDICT_COLOUR[tone]);
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
  doc.stroke(PALETTE.paper).lineCap("butt");
}

function wave(paper: Paper, x: number, y: number, half: number): void {
  const rise = half * 0.55;
  paper.doc
    .moveTo(x - half, y + rise * 0.35)
    .bezierCurveTo(x - half * 0.45, y - rise, x + half * 0.45, y + rise, x + half, y - rise * 0.35);
}

/** A thin line across. */
export function drawRule(
  paper: Paper,
  x: number,
  y: number,
  width: number,
  colour: string = PALETTE.line,
): void {
  paper.doc
    .undash()
    .lineWidth(0.6)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(colour);
}
