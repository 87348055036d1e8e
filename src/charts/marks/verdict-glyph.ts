import type { VerdictKind } from "#domain/comparison/comparison.ts";

/** "=" seen alike, "≈" mixed or divided, "≠" apart, "–" too few answers. */
export type VerdictTone = "same" | "near" | "apart" | "unknown";

const TONES: Readonly<Record<VerdictKind, VerdictTone>> = {
  "shared-strength": "same",
  "shared-concern": "same",
  "room-to-grow": "same",
  divided: "near",
  mixed: "near",
  "not-on-the-same-page": "apart",
  "too-little-data": "unknown",
};

const GLYPHS: Readonly<Record<VerdictTone, string>> = {
  same: "=",
  near: "≈",
  apart: "≠",
  unknown: "–",
};

/** The tone in which a verdict is coloured; names the token that holds the colour. */
export function verdictTone(kind: VerdictKind): VerdictTone {
  return TONES[kind];
}

/** The sign of a verdict, one character. */
export function verdictGlyph(kind: VerdictKind): string {
  return GLYPHS[TONES[kind]];
}
