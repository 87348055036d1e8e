/** The typefaces of the report. */
export const FACES = ["sans", "sansBold", "serifBold"] as const;
export type Face = (typeof FACES)[number];

/** The files a face comes in: letters of Western Europe, the rest of the Latin ones, Greek, Cyrillic. */
export const CUTS = ["latin", "latinExt", "greek", "cyrillic"] as const;
type Cut = (typeof CUTS)[number];

/** Fonts of signs, which all faces share: shapes, ballot boxes and dingbats; arrows and mathematics; emoji in one colour. */
export const SIGNS = ["symbols", "math", "emoji"] as const;
type Signs = (typeof SIGNS)[number];

export type FontName = `${Face}-${Cut}` | Signs;

/** Fonts that are there, as OpenType or WOFF. */
export type FontFiles = Readonly<Partial<Record<FontName, Uint8Array>>>;

/** Which characters a cut or a font of signs is for. */
const CHARACTERS: Readonly<Record<Exclude<Cut, "latin"> | Signs, RegExp>> = {
  latinExt: /[\u0100-\u02ff\u1d00-\u1eff\u2020\u20a0-\u20c4\u2113\u2c60-\u2c7f\ua720-\ua7ff]/u,
  greek: /[\u0370-\u03ff]/u,
  cyrillic: /[\u0400-\u04ff\u2116]/u,
  // Four emoji go with crosses, ballot boxes and arrows that are none, unless they are marked as emoji.
  symbols:
    /[\u25a0-\u25ff\u2611\u2714\u2716\u27a1](?!\ufe0f)|(?!\p{Emoji})[\u2300-\u244a\u2600-\u27bf\u2800-\u28ff\u2b00-\u2bff\u{1f000}-\u{1faff}]/u,
  // What stands first here is in a cut of Latin or Cyrillic.
  math: /(?![\u2113\u2116\u2122\u2191\u2193\u2212\u2215])[\u2100-\u214f\u2190-\u23ff\u2474\u2475\u2500-\u2593\u263b-\u263e\u2669-\u266f\u26a5\u26b2\u2720\u27c0-\u27ff\u2900-\u2aff\u2b0e-\u2b4c\u2bfe\u{1d400}-\u{1d7ff}]/u,
  emoji:
    /\p{Emoji}\ufe0f|\u20e3|(?![\d#*©®™\u2190-\u21ff\u25a0-\u25ff\u2611\u2714\u2716\u27a1])\p{Emoji}/u,
};

/** What has to be there whatever is written. */
export function isForAll(name: FontName): boolean {
  return name.endsWith("-latin");
}

/** Whether the font of symbols draws this character: it has some emoji too, which look otherwise than the rest of them. */
export function isSymbol(character: string): boolean {
  return CHARACTERS.symbols.test(character);
}

/** The fonts that can be needed for a text, those for all texts among them. */
export function fontsFor(text: string): readonly FontName[] {
  const composed = text.normalize("NFC");
  const cuts = CUTS.filter((cut) => cut === "latin" || CHARACTERS[cut].test(composed));
  const signs = SIGNS.filter((sign) => CHARACTERS[sign].test(composed));
  return [...FACES.flatMap((face) => cuts.map((cut) => `${face}-${cut}` as const)), ...signs];
}
