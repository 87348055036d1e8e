import type { PartyId } from "#domain/assessment/party.ts";
import type { VerdictTone } from "./verdict-glyph.ts";

/** The light theme of `src/ui/tokens.css`, for pictures that leave the page and its style sheets. */
export const PICTURE_COLOURS = {
  ink: "#1a1f25",
  inkMuted: "#545b64",
  surface: "#ffffff",
  line: "#e2dfd6",
  chartGrid: "#d9d6cc",
  chartLink: "#b0ada2",
} as const;

export const PICTURE_PARTY_COLOURS: Readonly<Record<PartyId, string>> = {
  A: "#0072b2",
  B: "#d55e00",
};

export const PICTURE_VERDICT_COLOURS: Readonly<Record<VerdictTone, string>> = {
  same: "#0f766e",
  near: "#855f00",
  apart: "#a3123f",
  unknown: "#545b64",
};
