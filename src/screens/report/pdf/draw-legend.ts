import type { Point } from "#charts/geometry.ts";
import { PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import { drawPartyMark } from "./draw-marks.ts";
import { drawLaid, drawSpaceAfter, type LaidText, layText } from "./draw-text.ts";
import { STYLES } from "./page-format.ts";
import type { Paper } from "./paper.ts";

const MARK = 8;
const ROOM = 13;

/** The parties' signs with their names, one below the other. */
export type Legend = {
  readonly entries: readonly { readonly party: PartyId; readonly text: LaidText }[];
  readonly height: number;
};

export function layLegend(paper: Paper, names: PerParty<string>, width: number): Legend {
  const entries = PARTIES.map((party) => ({
    party,
    text: layText(paper, names[party], width - ROOM, STYLES.cell),
  }));
  return { entries, height: entries.reduce((sum, { text }) => sum + text.height, 0) };
}

/** Draws the legend with its left upper corner at a point. */
export function drawLegend(paper: Paper, { entries }: Legend, { x, y: top }: Point): void {
  let y = top;
  for (const { party, text } of entries) {
    drawPartyMark(paper, party, x + MARK / 2, y + STYLES.cell.leading / 2, MARK);
    drawLaid(paper, text, x + ROOM, y);
    drawSpaceAfter(paper, text, x + ROOM, y);
    y += text.height;
  }
}
