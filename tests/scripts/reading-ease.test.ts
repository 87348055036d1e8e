import { describe, expect, it } from "vitest";
import { easeByModule, flesch, lix, syllables } from "../../scripts/language/reading-ease.mjs";

const MODULES = [{ id: "m", dimensions: [{ id: "d", statements: ["s"] }] }];

function module(language: string, text: string) {
  const words = new Map([
    ["questionnaire:statements.s.text", text],
    ["questionnaire:statements.s.label", "Verwaltungsangelegenheiten"],
    ["questionnaire:statements.other.text", "Verwaltungsangelegenheiten."],
  ]);
  return easeByModule(language, words, MODULES);
}

describe("LIX", () => {
  it("is words a sentence, plus per cent of words over six letters", () => {
    expect(lix("Vi ses här.")).toBe(3);
    expect(lix("Vi samarbetar gärna. Ni kommer också hit.")).toBe(7 / 2 + 100 / 7);
  });
});

describe("Flesch Reading Ease", () => {
  it("is 206.835 less sentence length and syllables", () => {
    expect(flesch("The cat sat on the mat.")).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 9);
    expect(flesch("We plan together.")).toBeCloseTo(206.835 - 3.045 - (84.6 * 5) / 3, 9);
  });

  it.each([
    ["plan", 1],
    ["together", 3],
    ["make", 1],
    ["agreed", 2],
    ["planned", 1],
    ["wanted", 2],
    ["people", 2],
    ["our", 1],
    ["hm", 1],
  ])("counts syllables: %s", (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe("the ease of a module", () => {
  it("is that of its sentences, not of its labels nor of other modules", () => {
    expect(module("sv", "Vi ses här.")).toEqual([{ id: "m", value: 3, isFine: true }]);
  });

  it.each([
    ["sv", "Verksamhetsövergripande samordningsåtgärder föreligger."],
    ["de", "Organisationsübergreifende Abstimmungsverfahren gewährleisten Verlässlichkeit."],
    [
      "en",
      "Interorganisational harmonisation necessitates considerable administrative preparation.",
    ],
  ])("fails where it is too hard (%s)", (language, text) => {
    expect(module(language, text)[0]?.isFine).toBe(false);
  });
});
