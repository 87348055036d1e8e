import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import de from "#locales/de/present.json" with { type: "json" };
import en from "#locales/en/present.json" with { type: "json" };
import sv from "#locales/sv/present.json" with { type: "json" };
import { actionOf, BINDINGS, KEY_ACTIONS, keySigns } from "#screens/present/keys/bindings.ts";

describe("the keys", () => {
  it("each do one thing, and everything has a key", () => {
    const keys = BINDINGS.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(BINDINGS.map(({ action }) => action)).toEqual(KEY_ACTIONS);
  });

  it("mean the same with and without Shift", () => {
    expect(actionOf("B", true)).toBe("blank");
    expect(actionOf("b", true)).toBe("blank");
    expect(actionOf("PageDown", true)).toBe("next");
    expect(actionOf("q", true)).toBeNull();
  });

  it("that are characters can be switched off; those of a clicker stay", () => {
    const on = BINDINGS.filter(({ keys }) => keys.some((key) => actionOf(key, false) !== null));
    expect(on.map(({ action }) => action)).toEqual([
      "start",
      "next",
      "previous",
      "first",
      "last",
      "leave",
    ]);
  });

  it("are each described in every language", () => {
    const described = { sv, de, en };
    for (const language of LANGUAGES) {
      expect(Object.keys(described[language].keys.actions)).toEqual([...KEY_ACTIONS]);
    }
    expect(BINDINGS.map(keySigns).every((signs) => signs.length > 0)).toBe(true);
  });
});
