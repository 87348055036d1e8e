import { describe, expect, it } from "vitest";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";

describe("isolatedNames", () => {
  it("isolates a name written from right to left, and leaves others as they are", () => {
    expect(isolatedNames({ A: "شركة النور", B: "Alpenblick & Söhne" })).toEqual({
      A: "\u2068شركة النور\u2069",
      B: "Alpenblick & Söhne",
    });
  });
});
