/** The typefaces of the report. */
export const FACES = ["sans", "sansBold", "serifBold"] as const;
export type Face = (typeof FACES)[number];

/** The files a face comes in: letters of Western Europe, and the rest of the Latin ones. */
export const SUBSETS = ["latin", "latinExt"] as const;
export type Subset = (typeof SUBSETS)[number];

/** WOFF files by face and subset. */
export type FontFiles = Readonly<Record<Face, Readonly<Record<Subset, Uint8Array>>>>;

/** Builds something for every face and subset. */
export function perFont<Value>(
  build: (face: Face, subset: Subset) => Value,
): Readonly<Record<Face, Readonly<Record<Subset, Value>>>> {
  const perSubset = (face: Face) => ({
    latin: build(face, "latin"),
    latinExt: build(face, "latinExt"),
  });
  return {
    sans: perSubset("sans"),
    sansBold: perSubset("sansBold"),
    serifBold: perSubset("serifBold"),
  };
}
