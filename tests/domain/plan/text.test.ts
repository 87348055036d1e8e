import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, fits, readLine, readText } from "#domain/plan/text.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";

describe("texts of a plan", () => {
  it("keep their lines, and nothing that nobody sees", () => {
    expect(cleanText("\r\n  one\u202e  line \r\n\ntwo\u0000\r")).toBe("one line\n\ntwo");
  });

  it("are one line where one is asked for", () => {
    expect(readLine(" call\nAnna ", 300)).toEqual({ ok: true, value: "call Anna" });
    expect(readText(" call\nAnna ", 300)).toEqual({ ok: true, value: "call\nAnna" });
  });

  it("count characters, not code units", () => {
    expect(fits("🙂🙂", 2)).toBe(true);
    expect(fits("🙂🙂a", 2)).toBe(false);
    expect(readText("å".repeat(10), 10).ok).toBe(true);
    expect(readText("å".repeat(11), 10)).toEqual({ ok: false, reason: "too-long" });
  });

  it("are refused unread far above the limit", () => {
    expect(readText(" ".repeat(81), 10)).toEqual({ ok: false, reason: "too-long" });
    expect(readText(" ".repeat(80), 10)).toEqual({ ok: true, value: "" });
  });

  it("are clean after cleaning", () => {
    const property = fc.property(fc.string({ unit: "binary" }), (raw) => {
      const clean = cleanText(raw);
      expect(cleanText(clean)).toBe(clean);
    });
    fc.assert(property, SEED);
  });
});
