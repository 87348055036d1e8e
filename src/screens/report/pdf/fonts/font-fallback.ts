import { create, type Font } from "fontkit";
import type { Undrawable, Written } from "../content/undrawable.ts";
import { FACES, type Face, type FontFiles, perFont, SUBSETS, type Subset } from "./font-names.ts";
import { drawable, type FontSegment, fontSegmentsOf } from "./font-segments.ts";
import { openStandIns, SOFT_HYPHEN } from "./missing-glyph-font.ts";
import { unpackFont } from "./unpack-font.ts";

type ShelfFont = { readonly name: string; readonly font: Font };

/** The opened fonts, and for each face the order in which they are asked for a character. */
export type OpenedFonts = {
  readonly all: readonly ShelfFont[];
  readonly byFace: Readonly<Record<Face, readonly ShelfFont[]>>;
};

/** Which faces are asked, in order, before a box is drawn. */
const FALLBACKS: Readonly<Record<Face, readonly Face[]>> = {
  sans: ["sans"],
  sansBold: ["sansBold", "sans"],
  serifBold: ["serifBold", "sansBold", "sans"],
};

export function openFonts(files: FontFiles): OpenedFonts {
  const fonts = perFont((face, subset) => unpackFont(files[face][subset]));
  const all = FACES.flatMap((face) =>
    SUBSETS.map((subset) => ({ name: nameOf(face, subset), font: create(fonts[face][subset]) })),
  );
  const standIns = FACES.map((face) => ({
    name: standInName(face),
    font: openStandIns(fonts[face].latin),
  }));
  const inOrder = (face: Face) =>
    FALLBACKS[face].flatMap((fallback) =>
      SUBSETS.flatMap((subset) => all.filter(({ name }) => name === nameOf(fallback, subset))),
    );
  return {
    all: [...all, ...standIns],
    byFace: {
      sans: inOrder("sans"),
      sansBold: inOrder("sansBold"),
      serifBold: inOrder("serifBold"),
    },
  };
}

/** The text split by the fonts that can write it. Numbers of fonts are places in `byFace`. */
export function segmentsIn(shelf: OpenedFonts, face: Face, text: string): readonly FontSegment[] {
  const fonts = shelf.byFace[face];
  return fontSegmentsOf(
    text,
    fonts.length,
    (font, codePoint) => fonts[font]?.font.hasGlyphForCodePoint(codePoint) ?? false,
  );
}

/** Whole characters that are drawn as boxes: the plain face lacks them, to which all others fall back. */
export function undrawableIn(shelf: OpenedFonts, { names, comments, agreed }: Written): Undrawable {
  const missing = (text: string) => {
    const segments = segmentsIn(shelf, "sans", drawable(text));
    const boxes = segments.filter(({ kind, text }) => kind === "missing" && text !== SOFT_HYPHEN);
    return [...new Set(boxes.map((box) => box.text))];
  };
  return { names: missing(names), comments: missing(comments), agreed: missing(agreed) };
}

/** The font of a face that writes what no font has (see `missing-glyph-font.ts`). */
export function standInName(face: Face): string {
  return `${face}-standIns`;
}

function nameOf(face: Face, subset: Subset): string {
  return `${face}-${subset}`;
}
