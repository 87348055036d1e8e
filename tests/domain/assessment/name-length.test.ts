import { describe, expect, it } from "vitest";
import { isNameShort, NAME_CODE_UNITS } from "#domain/assessment/name-length.ts";

const FAMILY = "👩‍👩‍👧‍👦";
const STACKED = "e\u0323\u0307\u0301";
const SCOTLAND = "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}";

describe("isNameShort", () => {
  it.each(["a", FAMILY, SCOTLAND, STACKED, "e\u0301", "🇸🇪", "한"])(
    "counts %j as one character of sixty",
    (character) => {
      expect(isNameShort(character.repeat(60))).toBe(true);
      expect(isNameShort(`${character.repeat(60)}x`)).toBe(false);
    },
  );

  it("takes no name, and refuses uncounted what is far too long", () => {
    expect(isNameShort("")).toBe(true);
    expect(isNameShort("x".repeat(NAME_CODE_UNITS + 1))).toBe(false);
  });
});
