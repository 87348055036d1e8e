/** Crockford's base32: no I, L, O, U. */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SYMBOL_COUNT = 6;

/**
 * Six characters by which people recognise a sealed answer, as in `K7Q-4MD`: the first 30 bits of
 * SHA-256 over the whole code. For telling envelopes apart, not for proving anything.
 */
export async function checkCode(code: Uint8Array): Promise<string> {
  const digest = new DataView(await crypto.subtle.digest("SHA-256", code.slice()));
  const bits = digest.getUint32(0);
  const symbols = Array.from({ length: SYMBOL_COUNT }, (_, index) =>
    SYMBOLS.charAt((bits >>> (27 - 5 * index)) & 0x1f),
  ).join("");
  return `${symbols.slice(0, 3)}-${symbols.slice(3)}`;
}
