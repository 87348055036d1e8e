import { create, type Font, type Subset } from "fontkit";

/** Beyond the glyphs of any font. */
const FIRST_STAND_IN = 0x1_0000;

const BOX = 0;
const HYPHEN = 0x2d;
export const SOFT_HYPHEN = "\u00ad";

/**
 * A font that writes what no other can: each text given to it is drawn as one crossed box (the shape
 * that the font keeps for missing characters), and as a hyphen where it is a soft hyphen. Each
 * stands in the document as a glyph of its own that knows what it stands for, so that searching,
 * copying and reading aloud give the character that was written.
 */
export function openStandIns(bytes: Uint8Array): Font {
  const font = create(bytes);
  const known = new Map<string, number>();
  const idOf = (text: string) => {
    const id = known.get(text) ?? FIRST_STAND_IN + known.size;
    known.set(text, id);
    return id;
  };
  const shapeOf = (text: string) =>
    text === SOFT_HYPHEN ? font.glyphForCodePoint(HYPHEN).id : BOX;
  const shapeOfId = (id: number) => {
    for (const [text, standIn] of known) if (standIn === id) return shapeOf(text);
    return id;
  };
  const createSubset = font.createSubset.bind(font);
  return Object.defineProperties(font, {
    // pdfkit takes fonts of the same name for the same font.
    postscriptName: { value: `${font.postscriptName}-StandIns` },
    createSubset: { value: () => withStandIns(createSubset(), shapeOfId) },
    layout: {
      value: (text: string) => {
        const { advanceWidth } = font.getGlyph(shapeOf(text));
        const codePoints = Array.from(text, (character) => character.codePointAt(0));
        return {
          glyphs: [{ id: idOf(text), advanceWidth, codePoints }],
          positions: [{ xAdvance: advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }],
          advanceWidth,
        };
      },
    },
  });
}

/** Gives every stand-in a place of its own, with the shape that it is drawn in. */
function withStandIns(subset: Subset, shapeOfId: (id: number) => number): Subset {
  const include = subset.includeGlyph.bind(subset);
  const places = new Map<number, number>();
  return Object.defineProperty(subset, "includeGlyph", {
    value: (id: number) => {
      if (id < FIRST_STAND_IN) return include(id);
      const place = places.get(id) ?? subset.glyphs.push(shapeOfId(id)) - 1;
      places.set(id, place);
      return place;
    },
  });
}
