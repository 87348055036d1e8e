/** RFC 5545, section 3.1: no line is longer than so many octets, its break left out. */
const OCTETS = 75;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const encoder = new TextEncoder();

/** Folds the lines of a calendar by octets, where they were folded by characters. */
export function foldLines(calendar: string): string {
  return calendar
    .replace(/\r\n[\t ]/gu, "")
    .split("\r\n")
    .map(folded)
    .join("\r\n");
}

function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const piece of piecesOf(line)) {
    const size = encoder.encode(piece).length;
    if (octets + size > OCTETS) {
      parts.push(part);
      part = "";
      // The space that begins a continuation counts.
      octets = 1;
    }
    part += piece;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}

/** Whole characters, or code points where one alone is as long as a line. */
function piecesOf(line: string): readonly string[] {
  return Array.from(graphemes.segment(line), ({ segment }) => segment).flatMap((segment) =>
    encoder.encode(segment).length < OCTETS ? [segment] : [...segment],
  );
}
