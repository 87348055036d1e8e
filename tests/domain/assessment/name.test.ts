import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName, parseName, parseOptionalName, sameName } from "#domain/assessment/name.ts";
import { isNameShort } from "#domain/assessment/name-length.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";

const FAMILY = "👩‍👩‍👧‍👦";
const STACKED = "e\u0323\u0307\u0301";
const SCOTLAND = "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom("a", "é", "e\u0301", " ", "\n", "\u200b", "\u202e", "\u0301", FAMILY),
    maxLength: 80,
  }),
);

describe("cleanName", () => {
  it.each([
    ["  Nordwind   Logistik  ", "Nordwind Logistik"],
    ["Nordwind\tLogistik\r\nGmbH", "Nordwind Logistik GmbH"],
    ["A\u00a0B\u2003C\u2028D", "A B C D"],
    ["A\u200b \u200bB", "A B"],
    ["Nord\u200bwind", "Nordwind"],
    ["\u202eABC\u202c", "ABC"],
    ["\u2066A\u2069\u200e\u200f\u061c", "A"],
    ["Nord\u00adwind", "Nordwind"],
    ["Nord\u034fwind\u2060\ufeff", "Nordwind"],
    ["A\u0000B\u0007\u009fC", "ABC"],
    ["A\ud800B\udfff", "AB"],
    ["A\u030akero\u0308", "Åkerö"],
    ["A\u200b\u030a", "Å"],
  ])("makes %j %j", (raw, clean) => {
    expect(cleanName(raw)).toBe(clean);
  });

  it.each([FAMILY, SCOTLAND, "❤️", "می‌خواهم", "क्‍ष", "<b>Nord & Söhne</b> {{a}}", "חברה", "𝒳𠮷"])(
    "leaves %j as it is",
    (name) => {
      expect(cleanName(name)).toBe(name.normalize("NFC"));
    },
  );

  it("cleans what is clean no further, and leaves nothing that cannot be seen around a name", () => {
    const property = fc.property(anyText, (raw) => {
      const clean = cleanName(raw);
      expect(cleanName(clean)).toBe(clean);
      expect(clean).toBe(clean.trim());
      expect(clean).not.toMatch(/\s\s|[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f]/u);
    });
    fc.assert(property, { ...SEED, numRuns: 1000 });
  });
});

describe("parseName", () => {
  it.each([
    "",
    "   ",
    "\n\t",
    "\u200b\u200b",
    "\u202e",
    "\u200d",
    "\ufe0f",
    "\u00ad",
    "\u3164",
    "\u2800",
    "\u0301",
    "\u{e0067}",
    "\ud800",
    "\u00a0",
  ])("calls %j empty", (raw) => {
    expect(parseName(raw)).toEqual({ ok: false, reason: "empty" });
  });

  it.each([
    ["letters", "x"],
    ["families", FAMILY],
    ["stacked marks", STACKED],
    ["flags", "🇸🇪"],
    ["surrogate pairs", "𠮷"],
    ["Hebrew letters", "ש"],
  ])("takes 60 %s and refuses 61", (_, unit) => {
    expect(parseName(unit.repeat(60))).toEqual({
      ok: true,
      value: unit.repeat(60).normalize("NFC"),
    });
    expect(parseName(unit.repeat(61))).toEqual({ ok: false, reason: "too-long" });
  });

  it("counts what is left after cleaning", () => {
    expect(parseName(`  ${"x ".repeat(29)}xx\u200b  `)).toMatchObject({ ok: true });
    expect(parseName(`${"x".repeat(60)}${"\u200b".repeat(2000)}`)).toMatchObject({ ok: true });
  });

  it("takes a single sign of any kind, and markup as it is written", () => {
    for (const name of [
      "A",
      "7",
      "&",
      FAMILY,
      "<img src=x onerror=alert(1)>",
      "{{name}}",
      "$t(x)",
    ]) {
      expect(parseName(name)).toEqual({ ok: true, value: name });
    }
  });

  it("refuses 10 000 characters, and one letter under a thousand marks", () => {
    expect(parseName("x".repeat(10_000))).toEqual({ ok: false, reason: "too-long" });
    expect(parseName(`e${"\u0323".repeat(1000)}`)).toEqual({ ok: false, reason: "too-long" });
  });

  it("returns clean names within the limits, whatever comes", () => {
    const property = fc.property(anyText, (raw) => {
      const parsed = parseName(raw);
      if (!parsed.ok) return;
      expect(parsed.value).toBe(cleanName(parsed.value));
      expect(parsed.value).not.toBe("");
      expect(isNameShort(parsed.value)).toBe(true);
    });
    fc.assert(property, { ...SEED, numRuns: 1000 });
  });
});

describe("parseOptionalName", () => {
  it("takes nothing for none, and otherwise what a name may be", () => {
    expect(parseOptionalName(" \u200b ")).toEqual({ ok: true, value: "" });
    expect(parseOptionalName(" Eva ")).toEqual({ ok: true, value: "Eva" });
    expect(parseOptionalName("x".repeat(61))).toEqual({ ok: false, reason: "too-long" });
  });
});

describe("sameName", () => {
  it.each([
    ["Nordwind", "nordWIND"],
    ["Åkerö", "A\u030akero\u0308"],
    ["Nord  wind", " Nord wind "],
    ["Straße", "STRASSE"],
    ["Nord\u200bwind", "Nordwind"],
    ["Nord\u200dwind", "Nordwind"],
    ["❤️", "❤"],
    ["ﬁrma", "firma"],
    ["Ａ", "A"],
    ["\u202eNordwind", "Nordwind"],
  ])("takes %j and %j for one name", (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });

  it.each([
    ["Nordwind", "Nordwind AB"],
    ["Ångström", "Angstrom"],
    ["A B", "AB"],
  ])("tells %j from %j", (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });
});
