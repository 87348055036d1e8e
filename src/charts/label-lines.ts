import { graphemes } from "#domain/graphemes.ts";

/** Width of a text in user units, at the size and weight in which it will be drawn. */
export type Measure = (text: string) => number;

const SOFT_HYPHEN = "\u00ad";

/** Widths in ems of a bold grotesque's letters, so that lighter and narrower faces stay inside. */
const NARROW = /^[\s.,:;'’!|ijlI()[\]-]/u;
const SLIM = /^[frt]/u;
const WIDE = /^[mwMW—@%]/u;
const CAPITAL = /^[\p{Lu}&]/u;

function emsOf(letter: string): number {
  if (NARROW.test(letter)) return 0.3;
  if (SLIM.test(letter)) return 0.38;
  if (WIDE.test(letter)) return 0.88;
  if (CAPITAL.test(letter)) return 0.72;
  return /^[\p{Ll}\p{Nd}]/u.test(letter) ? 0.59 : 1;
}

/**
 * A measure for where no font can be asked: adds up typical widths of the letters of a bold
 * sans serif.
 *
 * @param fontSize in user units
 */
export function measureByCharacters(fontSize: number): Measure {
  return (text) => graphemes(text).reduce((width, letter) => width + emsOf(letter) * fontSize, 0);
}

/**
 * Breaks a label at spaces, hyphens and soft hyphens into as few lines as fit, as equal in width as
 * they can be. Soft hyphens show only where a line ends in one.
 *
 * @param maxWidth in user units
 * @returns one or two lines, each at most `maxWidth` wide; null where two lines do not do
 */
export function labelLines(
  text: string,
  maxWidth: number,
  measure: Measure,
): readonly string[] | null {
  const whole = withoutSoftHyphens(text.trim());
  if (measure(whole) <= maxWidth) return [whole];
  let best: readonly string[] | null = null;
  let bestWidth = maxWidth;
  for (const lines of splits(text.trim())) {
    const width = Math.max(...lines.map(measure));
    if (width <= bestWidth) {
      best = lines;
      bestWidth = width;
    }
  }
  return best;
}

/**
 * The last resort for a label that two lines cannot hold: breaks it anywhere, with a hyphen inside
 * words, into as many lines as it takes. No character is lost.
 *
 * @param maxWidth in user units; where one character and a hyphen are wider, a line holds just these
 */
export function brokenLines(text: string, maxWidth: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of withoutSoftHyphens(text).split(/\s+/u).filter(Boolean)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (measure(joined) <= maxWidth) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = piecesOf(word, maxWidth, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  return lines;
}

function piecesOf(word: string, maxWidth: number, measure: Measure): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  const letters = graphemes(word);
  for (const [index, letter] of letters.entries()) {
    const isLast = index === letters.length - 1;
    if (piece !== "" && measure(`${piece}${letter}${isLast ? "" : "-"}`) > maxWidth) {
      pieces.push(`${piece}-`);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function splits(text: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const { index, 0: mark } of text.matchAll(/[ \u00ad/-]/gu)) {
    const before = text.slice(0, index);
    const after = text.slice(index + 1);
    const end = mark === " " ? "" : mark === SOFT_HYPHEN ? "-" : mark;
    if (before !== "" && after !== "") {
      found.push([withoutSoftHyphens(before) + end, withoutSoftHyphens(after)]);
    }
  }
  return found;
}

function withoutSoftHyphens(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, "");
}
