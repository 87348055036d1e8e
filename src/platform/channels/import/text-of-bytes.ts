/** Bytes that tell whether a text is UTF-16. */
const SAMPLE_BYTES = 64 * 1024;

/**
 * The text in bytes whose encoding nobody said: by its mark, else UTF-16 by its look, UTF-8, or
 * Windows-1252, in which any bytes are a text.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  // UTF-32 read as UTF-16 has a NUL beside each character.
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes).replaceAll("\0", "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const starts = (...mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0xff, 0xfe)) return "utf-16le";
  if (starts(0xfe, 0xff) || starts(0, 0, 0xfe, 0xff)) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = (parity: number) =>
    sample.reduce((sum, byte, at) => (byte === 0 && at % 2 === parity ? sum + 1 : sum), 0);
  const [even, odd] = [zeros(0), zeros(1)];
  // Every letter of a link has a zero beside it, always on the same side.
  if (Math.max(even, odd) * 20 < sample.length || Math.min(even, odd) * 8 > even + odd) return null;
  if (even === odd) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
