declare module "fontkit" {
  export type Glyph = {
    readonly id: number;
    /** In units of the em, as all widths here. */
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
  };

  export type GlyphPosition = {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  };

  export type GlyphRun = {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  };

  /** The glyphs of a font that a document embeds; a glyph's number in it is its place in `glyphs`. */
  export type Subset = {
    readonly glyphs: number[];
    includeGlyph(glyph: number): number;
  };

  /** The part of a font that the report and pdfkit ask. */
  export type Font = {
    readonly postscriptName: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number): Glyph;
    layout(text: string): GlyphRun;
    createSubset(): Subset;
  };

  export function create(bytes: Uint8Array): Font;
}
