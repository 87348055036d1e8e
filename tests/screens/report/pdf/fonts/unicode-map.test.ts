import { describe, expect, it } from "vitest";
import { unicodeMap } from "#screens/report/pdf/fonts/unicode-map.ts";

describe("unicodeMap", () => {
  it("says what each glyph stands for, but for the one that stands for nothing", () => {
    const map = unicodeMap([[0], [0x41], [0x66, 0x66], [0x1f44d]]);
    expect(map).toContain(
      "3 beginbfchar\n<0001> <0041>\n<0002> <00660066>\n<0003> <d83ddc4d>\nendbfchar",
    );
    expect(map).not.toContain("<0000> <0000>");
  });

  it("goes on in another block after a hundred", () => {
    const map = unicodeMap(Array.from({ length: 202 }, (_, glyph) => [0x100 + glyph]));
    expect([...map.matchAll(/(\d+) beginbfchar/gu)].map(([, count]) => count)).toEqual([
      "100",
      "100",
      "1",
    ]);
    expect(map).toContain("<0065> <0165>");
  });

  it("has no block where nothing is written", () => {
    expect(unicodeMap([[0]])).not.toContain("beginbfchar");
  });
});
