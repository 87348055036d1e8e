/** Crockford's base32: nothing that reads like something else. */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 4;

/** A short code for a draft on the facilitator's device: it keeps honest people apart, no more. */
export function newDraftCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(random, (byte) => SYMBOLS.charAt(byte % SYMBOLS.length)).join("");
}

/** What someone typed, as the code is written. */
export function readDraftCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
    .replace(/[^0-9A-Z]/g, "");
}
