/** Crockford's base32: nothing that reads like something else. */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 4;

/**
 * A short code for a draft on a device that several people use, unlike the ones that are taken: it
 * keeps honest people apart, no more.
 */
export function newDraftCode(taken: readonly string[] = []): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH));
  const code = Array.from(random, (byte) => SYMBOLS.charAt(byte % SYMBOLS.length)).join("");
  return taken.includes(code) ? newDraftCode(taken) : code;
}

/** What someone typed, as the code is written. */
export function readDraftCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
    .replace(/[^0-9A-Z]/g, "");
}
