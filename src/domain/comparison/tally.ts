/**
 * The kinds of verdict in the order in which they are counted out, on the screen, in the document and
 * on slides: what is shared first; what needs a talk ends the line, and the list below begins with it.
 */
export const TALLY = [
  "shared-strength",
  "shared-concern",
  "room-to-grow",
  "divided",
  "not-on-the-same-page",
  "too-little-data",
] as const;
