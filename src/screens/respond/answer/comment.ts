import { LIMITS } from "#domain/assessment/limits.ts";
import { graphemes } from "#domain/graphemes.ts";

/** The length of a comment as the limit counts it: in code points. */
export function commentLength(text: string): number {
  return [...text].length;
}

/** As much of the text as the limit takes, never cut inside what a reader sees as one character. */
export function withinLimit(text: string): string {
  if (commentLength(text) <= LIMITS.commentCharacters) return text;
  let kept = "";
  let length = 0;
  for (const grapheme of graphemes(text)) {
    length += commentLength(grapheme);
    if (length > LIMITS.commentCharacters) break;
    kept += grapheme;
  }
  return kept;
}
