import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap, wrapEvenly } from "#screens/report/pdf/layout/wrap-lines.ts";

const measure = (text: string) => text.replaceAll("\u00ad", "").length;
const texts = (lines: ReturnType<typeof wrap>) =>
  lines.map(({ text, hyphen }) => (hyphen ? `${text}-` : text));

describe("wrap", () => {
  it("fills lines up to the width", () => {
    expect(texts(wrap("one two three four", 9, measure))).toEqual(["one two", "three", "four"]);
  });

  it("breaks after hyphens and at soft hyphens, and shows a hyphen only where it breaks", () => {
    expect(texts(wrap("Müller-Lüdenscheidt", 13, measure))).toEqual(["Müller-", "Lüdenscheidt"]);
    expect(texts(wrap("zusammen\u00adarbeiten", 10, measure))).toEqual(["zusammen-", "arbeiten"]);
    expect(texts(wrap("zusammen\u00adarbeiten", 20, measure))).toEqual(["zusammenarbeiten"]);
  });

  it("breaks inside a word only where the word alone is too wide", () => {
    expect(texts(wrap("ab abcdefgh", 5, measure))).toEqual(["ab", "abcd-", "efgh"]);
    expect(texts(wrap("abcdefghijk", 10, measure))).toEqual(["abcdefgh-", "ijk"]);
  });

  it("keeps a number with what it counts", () => {
    expect(texts(wrap("hos oss; 3 av 4 svarade", 16, measure))).toEqual([
      "hos oss;",
      "3\u00a0av\u00a04\u00a0svarade",
    ]);
    expect(texts(wrap("3 av 4 svarade", 8, measure))).toEqual(["3 av 4", "svarade"]);
    expect(texts(wrap("only 24 people", 10, measure))).toEqual(["only", "24\u00a0people"]);
  });

  it("loses no letter and keeps to the width", () => {
    const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
        const text = list.join(" ").replaceAll("\u00ad", "");
        const lines = wrap(text, width, measure);
        const kept = lines.map(({ text: line }) => line).join("");
        expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
      { seed: 7 },
    );
  });
});

describe("wrapEvenly", () => {
  it("leaves no short last line", () => {
    expect(texts(wrapEvenly("aaa bbb ccc ddd", 11, measure))).toEqual(["aaa bbb", "ccc ddd"]);
  });

  it("takes no more lines and breaks no more words than need be", () => {
    expect(texts(wrapEvenly("a abcdefghij", 10, measure))).toEqual(["a", "abcdefghij"]);
    expect(texts(wrapEvenly("one", 10, measure))).toEqual(["one"]);
  });
});
