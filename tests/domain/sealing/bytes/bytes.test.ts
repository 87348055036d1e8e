import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter, fromBase64url, toBase64url } from "#domain/sealing/bytes/bytes.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";

describe("ByteWriter and ByteReader", () => {
  it("gives back what was written", () => {
    const bytes = new ByteWriter()
      .byte(255)
      .uint16(770)
      .uint32(0xcbf43926)
      .varint(300)
      .id("CAkKCwwNDg8", 8)
      .text("Åkerö 🙂")
      .raw(Uint8Array.of(7, 8))
      .finish();
    const reader = new ByteReader(bytes);
    expect(reader.byte()).toBe(255);
    expect(reader.uint16()).toBe(770);
    expect([...reader.raw(4)]).toEqual([0xcb, 0xf4, 0x39, 0x26]);
    expect(reader.varint()).toBe(300);
    expect(reader.id(8)).toBe("CAkKCwwNDg8");
    expect(reader.text()).toBe("Åkerö 🙂");
    expect(reader.isSpent()).toBe(false);
    expect([...reader.rest()]).toEqual([7, 8]);
    expect(reader.isSpent()).toBe(true);
  });

  it.each([
    ["a byte of 256", () => new ByteWriter().byte(256)],
    ["a negative byte", () => new ByteWriter().byte(-1)],
    ["half a byte", () => new ByteWriter().byte(0.5)],
    ["a number above 65 535", () => new ByteWriter().uint16(65_536)],
    ["a varint of four bytes", () => new ByteWriter().varint(2 ** 21)],
    ["a negative varint", () => new ByteWriter().varint(-1)],
    ["an id of another length", () => new ByteWriter().id("CAkK", 8)],
    ["an id that is no base64url", () => new ByteWriter().id("CAkKCwwNDg+", 8)],
  ])("does not write %s", (_, write) => {
    expect(write).toThrow();
  });

  it.each([
    ["a byte beyond the end", [], (reader: ByteReader) => reader.byte()],
    ["more bytes than there are", [1], (reader: ByteReader) => reader.raw(2)],
    ["text beyond the end", [2, 65], (reader: ByteReader) => reader.text()],
    ["text that is no UTF-8", [1, 0xff], (reader: ByteReader) => reader.text()],
    ["a varint without end", [0x80], (reader: ByteReader) => reader.varint()],
    ["a varint of four bytes", [0x80, 0x80, 0x80, 1], (reader: ByteReader) => reader.varint()],
    ["a varint that is not the shortest", [0x80, 0], (reader: ByteReader) => reader.varint()],
  ])("remembers %s", (_, bytes, read) => {
    const reader = new ByteReader(Uint8Array.from(bytes));
    read(reader);
    expect(reader.isBroken()).toBe(true);
    expect(reader.isSpent()).toBe(false);
  });

  it("keeps a byte order mark as text", () => {
    const bytes = new ByteWriter().text("\ufeffx").finish();
    expect(new ByteReader(bytes).text()).toBe("\ufeffx");
  });

  it("writes varints of seven bits a byte", () => {
    const property = fc.property(fc.integer({ min: 0, max: 2 ** 21 - 1 }), (value) => {
      const bytes = new ByteWriter().varint(value).finish();
      expect(bytes.length).toBe(value < 2 ** 7 ? 1 : value < 2 ** 14 ? 2 : 3);
      expect(new ByteReader(bytes).varint()).toBe(value);
    });
    fc.assert(property, SEED);
  });
});

describe("base64url", () => {
  it("has no padding and one spelling", () => {
    expect(toBase64url(Uint8Array.of(0xfb, 0xff))).toBe("-_8");
    expect([...fromBase64url("-_8")]).toEqual([0xfb, 0xff]);
    for (const text of ["-_8=", "-_9", "+/8", "A", "-_8 "]) {
      expect(() => fromBase64url(text)).toThrow();
    }
  });
});
