import { describe, expect, it } from "vitest";
import type { Language } from "#domain/questionnaire/language.ts";
import { adviceOnLabel, adviceOnStatement } from "#domain/questionnaire/statement-rules.ts";

function adviceOn(language: Language, text: string) {
  return adviceOnStatement(language, text).map(({ rule, found }) => `${rule} ${found}`);
}

describe("advice on a statement", () => {
  it.each<[Language, string, readonly string[]]>([
    ["sv", "Vi kommer inte i tid.", ["negation inte"]],
    ["de", "Wir planen und handeln.", ["and-or und"]],
    ["en", "We don't always answer.", ["negation don't", "always-never always"]],
    ["en", "We ask customers/suppliers.", ["and-or customers/suppliers"]],
    ["en", "The note on Northern island stands.", []],
    ["sv", "Vi svarar varandra inom en dag.", []],
    ["de", "", []],
  ])("in %s: %s", (language, text, found) => {
    expect(adviceOn(language, text)).toEqual(found);
  });

  it("counts words, and names a rule once", () => {
    const long = Array.from({ length: 18 }, () => "word").join(" ");
    expect(adviceOn("en", long)).toEqual([]);
    expect(adviceOn("en", `${long} and or`)).toEqual(["and-or and", "long-statement 20"]);
  });
});

it("advises a short name of 22 characters as a reader counts them", () => {
  expect(adviceOnLabel("é".repeat(22))).toEqual([]);
  expect(adviceOnLabel("e\u0301".repeat(23))).toEqual([{ rule: "long-label", found: "23" }]);
});
