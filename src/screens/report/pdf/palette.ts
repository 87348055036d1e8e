import type { VerdictTone } from "#charts/verdict-glyph.ts";
import type { PartyId } from "#domain/assessment/party.ts";

/** The colours of paper: the light theme of `src/ui/tokens.css`. The only literal colours of the PDF. */
export const PALETTE = {
  ink: "#1a1f25",
  inkMuted: "#545b64",
  line: "#e2dfd6",
  lineStrong: "#8a8778",
  chartGrid: "#d9d6cc",
  chartLink: "#b0ada2",
  paper: "#ffffff",
} as const;

export const PARTY_COLOUR: Readonly<Record<PartyId, string>> = { A: "#0072b2", B: "#d55e00" };

export const VERDICT_COLOUR: Readonly<Record<VerdictTone, string>> = {
  same: "#0f766e",
  near: "#855f00",
  apart: "#a3123f",
  unknown: "#545b64",
};
