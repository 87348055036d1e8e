import { create, type Font } from "fontkit";
import {
  CUTS,
  FACES,
  type Face,
  type FontFiles,
  type FontName,
  isSymbol,
  SIGNS,
} from "./font-names.ts";
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

/** @throws where the font of a face is missing that every text needs */
export function openFonts(files: FontFiles): OpenedFonts {
  const open = (name: FontName): readonly ShelfFont[] => {
    const file = files[name];
    return file ? [{ name, font: create(unpackFont(file)) }] : [];
  };
  const cuts = {
    sans: CUTS.flatMap((cut) => open(`sans-${cut}`)),
    sansBold: CUTS.flatMap((cut) => open(`sansBold-${cut}`)),
    serifBold: CUTS.flatMap((cut) => open(`serifBold-${cut}`)),
  };
  const signs = SIGNS.flatMap(open);
  const standIns = FACES.map((face) => {
    const file = files[`${face}-latin`];
    if (!file) throw new Error(`no letters for ${face}`);
    return { name: standInName(face), font: openStandIns(unpackFont(file)) };
  });
  const inOrder = (face: Face) => [
    ...FALLBACKS[face].flatMap((fallback) => cuts[fallback]),
    ...signs,
  ];
  return {
    all: [...Object.values(cuts).flat(), ...signs, ...standIns],
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
  return fontSegmentsOf(text, fonts.length, (place, codePoint) => {
    const found = fonts[place];
    if (!found?.font.hasGlyphForCodePoint(codePoint)) return false;
    const character = String.fromCodePoint(codePoint);
    if (found.name === "symbols") return isSymbol(character);
    return !isForSigns(found.name) || !LETTER.test(character);
  });
}

/** Fonts of signs have some letters of some scripts, which would stand out of their words. */
const LETTER = /(?!\p{Script=Common})\p{L}/u;

function isForSigns(name: string): boolean {
  return SIGNS.some((sign) => sign === name);
}

/** Whole characters that are drawn as boxes, each once: the plain face lacks them, to which all others fall back. */
export function undrawableIn(shelf: OpenedFonts, text: string): readonly string[] {
  const segments = segmentsIn(shelf, "sans", drawable(text));
  const boxes = segments.filter(({ kind, text }) => kind === "missing" && text !== SOFT_HYPHEN);
  return [...new Set(boxes.map((box) => box.text))];
}

/** The font of a face that writes what no font has (see `missing-glyph-font.ts`). */
export function standInName(face: Face): string {
  return `${face}-standIns`;
}
