import { describe, expect, it } from "vitest";
import { textOfBytes } from "#platform/channels/import/text-of-bytes.ts";

const TEXT = "Hej! Här är svaret: https://example.org/#/r/IU8A\r\n";

const bytes = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const utf32 = (text: string) => {
  const view = new DataView(new ArrayBuffer(4 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint32(4 * at, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
};

describe("a text in bytes", () => {
  it.each([
    ["UTF-8", bytes(TEXT, "utf8")],
    ["UTF-8 with a mark", bytes(`\ufeff${TEXT}`, "utf8")],
    ["UTF-16, little end first, with a mark", bytes(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16, big end first, with a mark", swapped(`\ufeff${TEXT}`)],
    ["UTF-16, little end first", bytes(TEXT, "utf16le")],
    ["UTF-16, big end first", swapped(TEXT)],
    ["UTF-32 with a mark", utf32(`\ufeff${TEXT}`)],
    ["Windows-1252", bytes(TEXT, "latin1")],
  ])("is read from %s", (_, content) => {
    expect(textOfBytes(content)).toBe(TEXT);
  });

  it("may be mostly Greek, and cut off in the middle of a letter", () => {
    const text = `${"Η απάντησή μου είναι εδώ: ".repeat(8)}https://example.org/#/r/IU8A`;
    expect(textOfBytes(bytes(text, "utf16le").slice(0, -1))).toContain("/#/r/IU8");
  });

  it("is what it can be where the bytes are none", () => {
    expect(textOfBytes(new Uint8Array())).toBe("");
    expect(textOfBytes(Uint8Array.of(0, 0, 1, 0xff))).toHaveLength(4);
  });
});
