/** Bytes as text without padding (RFC 4648), strict both ways: every byte string has one spelling. */
export type BaseEncoding = {
  readonly encode: (bytes: Uint8Array) => string;
  /** Throws on foreign characters, on an impossible length and on bits left over. */
  readonly decode: (text: string) => Uint8Array<ArrayBuffer>;
};

/** Section 5: letters of both cases, digits, `-` and `_`. */
export const BASE64URL = baseEncoding(
  6,
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
);

/** Section 6: upper-case letters and `2` to `7`. */
export const BASE32 = baseEncoding(5, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");

function baseEncoding(bits: number, symbols: string): BaseEncoding {
  return {
    encode(bytes) {
      const values = regroup(bytes, 8, bits);
      const rest = (8 * bytes.length) % bits;
      if (rest > 0) values.push(((bytes.at(-1) ?? 0) << (bits - rest)) & (symbols.length - 1));
      return values.map((value) => symbols[value]).join("");
    },
    decode(text) {
      const values = Array.from(text, (symbol) => symbols.indexOf(symbol));
      const rest = (bits * values.length) % 8;
      const left = (values.at(-1) ?? 0) & ((1 << rest) - 1);
      if (values.includes(-1) || rest >= bits || left > 0) throw new Error("not the one spelling");
      return Uint8Array.from(regroup(values, bits, 8));
    },
  };
}

/** The same bits in groups of another size; what fills no whole group is left out. */
function regroup(values: Iterable<number>, from: number, to: number): number[] {
  const groups: number[] = [];
  let bits = 0;
  let length = 0;
  for (const value of values) {
    bits = (bits << from) | value;
    length += from;
    while (length >= to) {
      length -= to;
      groups.push(bits >>> length);
      bits &= (1 << length) - 1;
    }
  }
  return groups;
}
