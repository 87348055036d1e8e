import { graphemes } from "#domain/graphemes.ts";

/** A piece of text that one font can write, or a character that no font has. */
export type FontSegment =
  | { readonly kind: "text"; readonly font: number; readonly text: string }
  | { readonly kind: "missing"; readonly text: string };

/** Whether the font at this place in the order of preference has a glyph for the code point. */
export type Covers = (font: number, codePoint: number) => boolean;

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const CONTROL = /\p{Cc}/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const SPACE = /[\p{Zs}\u2028\u2029]/gu;
const LIGATURE = /[\ufb00-\ufb06]/gu;

/**
 * Text as it can be drawn: composed, in one kind of space and hyphen, ligatures as their letters,
 * without what has no shape (joiners, direction marks) unless it stands inside a character that needs
 * it. What looks or means otherwise is never exchanged.
 */
export function drawable(text: string): string {
  const composed = text.replace(LONE_SURROGATE, "\ufffd").normalize("NFC");
  return graphemes(composed)
    .map((cluster) => (cluster.replace(IGNORABLE, "") === "" ? "" : cluster))
    .join("")
    .replace(CONTROL, " ")
    .replace(SPACE, " ")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/\u2012/gu, "\u2013")
    .replace(LIGATURE, (letters) => letters.normalize("NFKC"));
}

/**
 * Splits text by who can write it. A whole character (grapheme cluster) comes from one font, the
 * first that has all of it; one that no font has is marked missing, never replaced or dropped. What has no
 * shape inside it stays where the font knows it, for it makes one picture of several.
 */
export function fontSegmentsOf(
  text: string,
  fonts: number,
  covers: Covers,
): readonly FontSegment[] {
  const segments: FontSegment[] = [];
  for (const cluster of graphemes(text)) {
    const bare = cluster.replace(IGNORABLE, "");
    // What is marked as an emoji belongs to a font that knows the mark.
    const font = fontFor(cluster, fonts, covers) ?? fontFor(bare, fonts, covers);
    if (font === null) {
      segments.push({ kind: "missing", text: cluster });
      continue;
    }
    const shown = hasAll(cluster, font, covers) ? cluster : bare;
    const last = segments.at(-1);
    if (last?.kind === "text" && last.font === font) {
      segments[segments.length - 1] = { ...last, text: last.text + shown };
    } else {
      segments.push({ kind: "text", font, text: shown });
    }
  }
  return segments;
}

function fontFor(text: string, fonts: number, covers: Covers): number | null {
  for (let font = 0; font < fonts; font += 1) if (hasAll(text, font, covers)) return font;
  return null;
}

function hasAll(text: string, font: number, covers: Covers): boolean {
  return Array.from(text, (character) => character.codePointAt(0)).every(
    (point) => point !== undefined && covers(font, point),
  );
}
