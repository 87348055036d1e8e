import { textOfBytes } from "./text-of-bytes.ts";

/** A block is at least one whole line; a word that long is rare. */
const BLOCK = /[A-Za-z0-9+/]{40,}(?:\r?\n[A-Za-z0-9+/]+)*/g;

/** What stands in base64 in a text, as in the source of a mail, decoded. */
export function base64Blocks(text: string): readonly string[] {
  return (text.match(BLOCK) ?? []).map((block) => textOfBytes(fromBase64(block)));
}

/** The bytes of base64 between whatever else; a letter that is left over is dropped. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, "");
  const binary = atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
