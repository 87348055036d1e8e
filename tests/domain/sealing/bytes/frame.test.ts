import { describe, expect, it } from "vitest";
import { ByteWriter } from "#domain/sealing/bytes/bytes.ts";
import {
  checkKind,
  codeLength,
  crc32,
  frameCode,
  unframeCode,
} from "#domain/sealing/bytes/frame.ts";
import { codeOfText, textOfCode } from "#domain/sealing/code-text.ts";

const body = Uint8Array.from({ length: 200 }, (_, index) => index);
const code = frameCode("answer", body);

function withCrc(...bytes: number[]): Uint8Array {
  const framed = Uint8Array.from(bytes);
  return new ByteWriter().raw(framed).uint32(crc32(framed)).finish();
}

describe("unframeCode", () => {
  it("gives the body back, whatever its length", () => {
    for (const length of [0, 1, 127, 128, 16_383, 16_384]) {
      const framed = frameCode("invitation", new Uint8Array(length));
      expect(unframeCode("invitation", framed)).toMatchObject({ ok: true });
      expect(codeLength(framed.subarray(0, 4))).toBe(framed.length);
    }
    expect(unframeCode("answer", code)).toEqual({ ok: true, value: body });
  });

  it("starts with kind and version", () => {
    expect([...code.subarray(0, 3)]).toEqual([0x21, 0xc8, 0x01]);
  });

  it.each([
    ["nothing", Uint8Array.of(), "not-a-code"],
    ["kind 0", withCrc(0x01, 0), "not-a-code"],
    ["a key, which is kept for later", withCrc(0x31, 0), "newer-version"],
    ["kind 4", withCrc(0x41, 0), "not-a-code"],
    ["version 0", withCrc(0x20, 0), "not-a-code"],
    ["an invitation", withCrc(0x11, 0), "wrong-kind"],
    ["an invitation of a newer version", withCrc(0x12, 0), "wrong-kind"],
    ["a newer version", withCrc(0x22, 0), "newer-version"],
    ["a newer version of another frame", Uint8Array.of(0x2f, 0xff, 0xff, 0xff), "newer-version"],
    ["kind and version alone", Uint8Array.of(0x21), "truncated"],
    ["half a length", Uint8Array.of(0x21, 0x80), "truncated"],
    ["a length without end", withCrc(0x21, 0x80, 0x80, 0x80, 0x80), "damaged"],
    ["a length that is not the shortest", withCrc(0x21, 0x80, 0x00), "damaged"],
    ["a byte too much", Uint8Array.of(...code, 0), "damaged"],
    ["another check sum", Uint8Array.of(...code.slice(0, -1), 0), "damaged"],
  ])("refuses %s", (_, bytes, reason) => {
    expect(unframeCode("answer", bytes)).toEqual({ ok: false, reason });
  });

  it("calls every shorter piece truncated", () => {
    for (let length = 1; length < code.length; length += 1) {
      const piece = code.subarray(0, length);
      expect(unframeCode("answer", piece)).toEqual({ ok: false, reason: "truncated" });
    }
  });
});

describe("checkKind", () => {
  it("tells kinds apart before anything else is read", () => {
    expect(checkKind("invitation", 0x11)).toEqual({ ok: true, value: "invitation" });
    expect(checkKind("answer", 0x21)).toEqual({ ok: true, value: "answer" });
    expect(checkKind("invitation", 0x21)).toEqual({ ok: false, reason: "wrong-kind" });
  });
});

describe("codeOfText", () => {
  const text = textOfCode(code);

  it("takes the one spelling of a whole code", () => {
    expect(codeOfText(text, "answer", 8192)).toEqual({ ok: true, value: code });
  });

  it.each([
    ["more characters than allowed", text, 20, "too-long"],
    ["nothing", "", 99, "not-a-code"],
    ["other characters", `${text.slice(0, 9)}+${text.slice(10)}`, 999, "not-a-code"],
    ["padding", `${text}=`, 999, "not-a-code"],
    ["a word", "hi", 999, "not-a-code"],
    ["a symbol", "I", 999, "not-a-code"],
    ["two symbols", text.slice(0, 2), 999, "truncated"],
    ["a symbol too much", `${text}A`, 999, "damaged"],
    ["three symbols too much", `${text}AAA`, 999, "damaged"],
    ["another kind", textOfCode(frameCode("invitation", body)), 999, "wrong-kind"],
  ])("refuses %s", (_, given, limit, reason) => {
    expect(codeOfText(given, "answer", limit)).toEqual({ ok: false, reason });
  });

  it("refuses a spelling with bits left over", () => {
    const odd = textOfCode(frameCode("answer", new Uint8Array(1)));
    expect(odd.length % 4).toBe(2);
    const other = `${odd.slice(0, -1)}${String.fromCharCode(odd.charCodeAt(odd.length - 1) + 1)}`;
    expect(codeOfText(odd, "answer", 99)).toMatchObject({ ok: true });
    expect(codeOfText(other, "answer", 99)).toMatchObject({ ok: false });
  });

  it("calls every shorter piece truncated", () => {
    for (let length = 2; length < text.length; length += 1) {
      const refused = { ok: false, reason: "truncated" };
      expect(codeOfText(text.slice(0, length), "answer", 8192)).toEqual(refused);
    }
  });
});
