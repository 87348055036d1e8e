import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASE32, BASE64URL } from "#domain/sealing/bytes/base-encoding.ts";

const SEED = { seed: 20261129 };
const BYTES = fc.uint8Array({ maxLength: 200 });

describe("base64url", () => {
  it("is what another implementation writes and reads", () => {
    const property = fc.property(BYTES, (bytes) => {
      const text = BASE64URL.encode(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64url"));
      expect([...BASE64URL.decode(text)]).toEqual([...bytes]);
    });
    fc.assert(property, SEED);
  });
});

describe("base32", () => {
  // RFC 4648, section 10.
  it.each([
    ["", ""],
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("of “%s” is %s", (plain, text) => {
    expect(BASE32.encode(Buffer.from(plain))).toBe(text);
    expect(Buffer.from(BASE32.decode(text)).toString()).toBe(plain);
  });
});

describe.each([
  ["base64url", BASE64URL, /^[\w-]*$/],
  ["base32", BASE32, /^[A-Z2-7]*$/],
] as const)("%s", (_name, encoding, symbols) => {
  it("has one spelling of every byte string", () => {
    const property = fc.property(BYTES, fc.string({ maxLength: 4 }), (bytes, end) => {
      const text = encoding.encode(bytes) + end;
      expect(text.slice(0, text.length - end.length)).toMatch(symbols);
      let decoded: Uint8Array | null = null;
      try {
        decoded = encoding.decode(text);
      } catch {
        // Refused: it spells nothing.
      }
      if (decoded) expect(encoding.encode(decoded)).toBe(text);
    });
    fc.assert(property, SEED);
  });

  it.each(["A", "M=", "+/8", "-_9", "MZ XQ", "ÅÅ", "MY=", "MZ"])("refuses %s", (text) => {
    expect(() => encoding.decode(text)).toThrow("not the one spelling");
  });
});
