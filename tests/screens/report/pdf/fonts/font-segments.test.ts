import { describe, expect, it } from "vitest";
import { drawable, fontSegmentsOf } from "#screens/report/pdf/fonts/font-segments.ts";

const ascii = (codePoint: number) => codePoint < 0x80;
const latin = (codePoint: number) => codePoint < 0x250;
/** Font 0 has ASCII and the acute accent, font 1 all of Latin. */
const covers = (font: number, codePoint: number) =>
  font === 0 ? ascii(codePoint) || codePoint === 0x301 : latin(codePoint);

const split = (text: string) => fontSegmentsOf(drawable(text), 2, covers);

describe("fontSegmentsOf", () => {
  it("asks the fonts in order and joins what one font writes", () => {
    expect(split("Åre AB")).toEqual([
      { kind: "text", font: 1, text: "Å" },
      { kind: "text", font: 0, text: "re AB" },
    ]);
  });

  it("marks what no font has, one whole character at a time", () => {
    expect(split("a👩‍🚀会b")).toEqual([
      { kind: "text", font: 0, text: "a" },
      { kind: "missing", text: "👩‍🚀" },
      { kind: "missing", text: "会" },
      { kind: "text", font: 0, text: "b" },
    ]);
  });

  it("takes a letter with its accent from one font, composed where it can be", () => {
    expect(split("e\u0301")).toEqual([{ kind: "text", font: 1, text: "é" }]);
    expect(split("x\u0301")).toEqual([{ kind: "text", font: 0, text: "x\u0301" }]);
    expect(split("x\u0302")).toEqual([{ kind: "missing", text: "x\u0302" }]);
  });

  it("ignores a variation selector where the letter itself can be written", () => {
    expect(split("1\ufe0f")).toEqual([{ kind: "text", font: 0, text: "1" }]);
  });
});

describe("drawable", () => {
  it("drops what has no shape and keeps every kind of space as a space", () => {
    expect(drawable("a\u200e\u00adb\u00a0c\u202fd\te")).toBe("ab c d e");
  });

  it("shows broken text as broken", () => {
    expect(drawable("a\ud800b")).toBe("a\ufffdb");
  });
});
