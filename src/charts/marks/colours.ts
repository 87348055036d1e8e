import type { PerParty } from "#domain/assessment/party.ts";

/**
 * The light theme of `src/ui/tokens.css`, by the names of its tokens, for what leaves the page and its
 * style sheets: saved charts, PDF, Word, PowerPoint. A test holds the two together.
 */
export const LIGHT = {
  ink: "#1a1f25",
  inkMuted: "#545b64",
  paper: "#faf9f5",
  surface: "#ffffff",
  line: "#e2dfd6",
  lineStrong: "#8a8778",
  partyA: "#0072b2",
  partyB: "#d55e00",
  same: "#0f766e",
  near: "#855f00",
  apart: "#a3123f",
  unknown: "#545b64",
  chartGrid: "#d9d6cc",
  chartLink: "#b0ada2",
} as const;

/** Of the dark theme, by the name of its token. */
export const DARK = { surface: "#1a1e23" } as const;

export const PARTY_COLOUR: PerParty<string> = { A: LIGHT.partyA, B: LIGHT.partyB };
