import { afterEach, describe, expect, it, vi } from "vitest";
import { measureByCharacters } from "#charts/label-lines.ts";
import { measureText } from "#screens/present/slides/figures/measure-text.ts";

describe("the width of a label on a slide", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    document.documentElement.style.removeProperty("--font-sans");
  });

  it("is measured in the letters in which it is drawn", () => {
    const context = { font: "", measureText: (text: string) => ({ width: text.length * 7 }) };
    vi.stubGlobal(
      "OffscreenCanvas",
      class {
        getContext() {
          return context;
        }
      },
    );
    document.documentElement.style.setProperty("--font-sans", "Grotesque");
    expect(measureText(20)("Transparenz")).toBe(77);
    expect(context.font).toBe("600 20px Grotesque");
  });

  it("is that of typical letters where there is nothing to measure on", () => {
    expect(measureText(20)("Transparenz")).toBe(measureByCharacters(20)("Transparenz"));
  });
});
