/**
 * What a file is. `picture`: a picture or a film. `compound`: what Outlook saves a mail as, and older
 * Office its documents. `text`: anything else.
 */
export type FileKind = "zip" | "compound" | "pdf" | "picture" | "text";

/** So many bytes at the start tell the kind. */
export const KIND_BYTES = 16;

/** Where which bytes stand, a character each. */
const SIGNS: readonly (readonly [kind: FileKind, at: number, sign: string])[] = [
  ["zip", 0, "PK\u0003\u0004"],
  ["compound", 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"],
  ["pdf", 0, "%PDF-"],
  ["picture", 0, "\u0089PNG"],
  ["picture", 0, "\u00ff\u00d8\u00ff"],
  ["picture", 0, "GIF8"],
  ["picture", 8, "WEBP"],
  // TIFF, and most of what cameras write unprocessed.
  ["picture", 0, "II*\0"],
  ["picture", 0, "MM\0*"],
  // HEIC, AVIF and most films; Matroska.
  ["picture", 4, "ftyp"],
  ["picture", 0, "\u001a\u0045\u00df\u00a3"],
];

/** The kind by the first bytes, whatever the file is called. */
export function kindOf(start: Uint8Array): FileKind {
  const characters = String.fromCharCode(...start.subarray(0, KIND_BYTES));
  return SIGNS.find(([, at, sign]) => characters.startsWith(sign, at))?.[0] ?? "text";
}
