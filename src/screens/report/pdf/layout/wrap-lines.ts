import type { Measure } from "#charts/label-lines.ts";
import { graphemes } from "#domain/graphemes.ts";

/** One line: its text, and whether it ends inside a word, where a hyphen is drawn. */
export type WrappedLine = { readonly text: string; readonly hyphen: boolean };

const SOFT_HYPHEN = "\u00ad";
const LEAST_LETTERS = 3;

type Piece = { readonly text: string; readonly joint: "space" | "hyphen" | "none" };

/**
 * Breaks a text into lines no wider than `width`: at spaces, after hyphens and slashes, at soft
 * hyphens, and inside a word only where the word alone is too wide.
 */
export function wrap(text: string, width: number, measure: Measure): readonly WrappedLine[] {
  const lines: WrappedLine[] = [];
  let line = "";
  let joint: Piece["joint"] = "none";
  for (const piece of piecesOf(text, width, measure)) {
    const joined = joint === "space" ? `${line} ${piece.text}` : line + piece.text;
    const end = piece.joint === "hyphen" ? "-" : "";
    if (line === "" || measure(joined + end) <= width) {
      line = joined;
    } else {
      lines.push({ text: line, hyphen: joint === "hyphen" });
      line = piece.text;
    }
    joint = piece.joint;
  }
  if (line !== "") lines.push({ text: line, hyphen: false });
  return lines;
}

/** The same number of lines, as even in width as they can be: for headings. */
export function wrapEvenly(text: string, width: number, measure: Measure): readonly WrappedLine[] {
  const lines = wrap(text, width, measure);
  if (lines.length < 2) return lines;
  let [low, high] = [width / lines.length, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const fits =
      wrap(text, middle, measure).length <= lines.length && !breaksWords(text, middle, measure);
    if (fits) high = middle;
    else low = middle;
  }
  return wrap(text, high, measure);
}

function breaksWords(text: string, width: number, measure: Measure): boolean {
  return wordsOf(text, width, measure).some((word) => measure(word) > width);
}

/** A number stays with the word that it counts, and "3 of 4" stays together, where the width allows. */
function wordsOf(text: string, width: number, measure: Measure): readonly string[] {
  return text
    .replace(/(?<=\d) (\p{L}{2,3}) (?=\d)/gu, "\u00a0$1\u00a0")
    .replace(/(?<=^|\s)(\d+) (?=\S)/gu, "$1\u00a0")
    .split(/[^\S\u00a0]+/u)
    .flatMap((glued) => (measure(glued) <= width ? [glued] : glued.split("\u00a0")))
    .filter(Boolean);
}

function piecesOf(text: string, width: number, measure: Measure): readonly Piece[] {
  return wordsOf(text, width, measure).flatMap((word) => {
    const parts = splitWord(word).flatMap((part) => narrowed(part, width, measure));
    return parts.map((part, index) =>
      index === parts.length - 1 ? { ...part, joint: "space" as const } : part,
    );
  });
}

function splitWord(word: string): readonly Piece[] {
  return word
    .split(SOFT_HYPHEN)
    .flatMap((part) => {
      const parts = part.split(/(?<=[\p{L}\p{N}][-/–])(?=\p{L})/u);
      return parts.map(
        (text, index): Piece => ({
          text,
          joint: index === parts.length - 1 ? "hyphen" : "none",
        }),
      );
    })
    .filter(({ text }) => text !== "");
}

function narrowed(piece: Piece, width: number, measure: Measure): readonly Piece[] {
  if (measure(`${piece.text}-`) <= width || measure(piece.text) <= width) return [piece];
  const pieces: string[][] = [[]];
  for (const grapheme of graphemes(piece.text)) {
    const last = pieces.at(-1) ?? [];
    if (last.length > 0 && measure(`${last.join("")}${grapheme}-`) > width) pieces.push([grapheme]);
    else last.push(grapheme);
  }
  const [before, last] = [pieces.at(-2), pieces.at(-1)];
  // One or two letters alone on a line look like a mistake.
  if (before && last && before.length > 2 * LEAST_LETTERS && last.length < LEAST_LETTERS) {
    last.unshift(...before.splice(last.length - LEAST_LETTERS));
  }
  return pieces.map((letters, index) => ({
    text: letters.join(""),
    joint: index === pieces.length - 1 ? piece.joint : "hyphen",
  }));
}
