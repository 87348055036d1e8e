import { describe, expect, it } from "vitest";
import {
  areOwnWordsWhole,
  isOwnText,
  type OwnWords,
  ownLanguage,
  readOwnText,
} from "#domain/assessment/own-words.ts";
import { expectedStatements } from "#domain/assessment/survey-configuration.ts";
import { OWN_WORDS } from "#tests/support/own-words.ts";

describe("readOwnText", () => {
  it.each([
    ["  Vi   fikar\n tillsammans. ", "Vi fikar tillsammans."],
    ["A\u030Angstro\u0308m", "Ångström"],
    ["Wir melden uns\u00a0bald 👩🏽‍🔧.", "Wir melden uns bald 👩🏽‍🔧."],
    ["<b>bold</b> & {curly} $ (t)", "<b>bold</b> & {curly} $ (t)"],
  ])("takes %j as %j", (raw, text) => {
    expect(readOwnText("text", raw)).toEqual({ ok: true, value: text });
    expect(isOwnText("text", text)).toBe(true);
  });

  it.each([
    ["", "empty"],
    [" \n ", "empty"],
    ["\u2800\u00a0", "empty"],
    ["x".repeat(121), "too-long"],
    ["🙂".repeat(121), "too-long"],
    ["x".repeat(50_000), "too-long"],
    ["see \u0007", "invisible"],
    ["\u202egnirts", "invisible"],
    ["zero\u200bwidth", "invisible"],
    ["half \ud800", "invisible"],
    ["Hello {{name}}", "markup"],
    ["$t(common:title)", "markup"],
  ] as const)("refuses %j: %s", (raw, reason) => {
    expect(readOwnText("text", raw)).toEqual({ ok: false, reason });
  });

  it("counts characters by what a text is for, emoji as one", () => {
    for (const [kind, limit] of [
      ["text", 120],
      ["label", 24],
      ["openQuestion", 160],
    ] as const) {
      expect(readOwnText(kind, "🙂".repeat(limit)).ok, kind).toBe(true);
      expect(readOwnText(kind, "🙂".repeat(limit + 1)).ok, kind).toBe(false);
    }
    expect(isOwnText("label", " Fika")).toBe(false);
  });
});

describe("areOwnWordsWhole", () => {
  const [first, second] = OWN_WORDS.statements;
  if (!first || !second) throw new Error("two statements");
  const { openQuestion: _, ...noQuestion } = OWN_WORDS;
  const asked = ["equal-gain", "own-1", "own-3"];

  it("is so where each text is in each language, and each statement is asked", () => {
    expect(areOwnWordsWhole(OWN_WORDS, asked)).toBe(true);
    expect(areOwnWordsWhole(noQuestion, asked)).toBe(true);
    expect(areOwnWordsWhole({ ...OWN_WORDS, statements: [] }, ["equal-gain"])).toBe(true);
  });

  it.each<[string, OwnWords]>([
    ["nothing is asked", { ...noQuestion, statements: [] }],
    ["no language", { ...OWN_WORDS, languages: [] }],
    ["languages in another order", { ...OWN_WORDS, languages: ["de", "sv"] }],
    ["a language twice", { ...OWN_WORDS, languages: ["sv", "sv", "de"] }],
    ["a language too many", { ...OWN_WORDS, languages: ["sv"] }],
    ["a language that is not there", { ...OWN_WORDS, languages: ["sv", "de", "en"] }],
    ["a question without one", { ...OWN_WORDS, openQuestion: { sv: "Varför?" } }],
    ["another order", { ...OWN_WORDS, statements: [second, first] }],
    ["a statement twice", { ...OWN_WORDS, statements: [first, first, second] }],
    ["a statement without words", { ...OWN_WORDS, statements: [first] }],
  ])("is not so: %s", (_, words) => {
    expect(areOwnWordsWhole(words, words.statements.length === 0 ? [] : asked)).toBe(false);
  });
});

describe("ownLanguage", () => {
  it("is the reader's, else English, else the first", () => {
    expect(ownLanguage(OWN_WORDS, "de")).toBe("de");
    expect(ownLanguage(OWN_WORDS, "en")).toBe("sv");
    expect(ownLanguage({ languages: ["de", "en"] }, "sv")).toBe("en");
  });
});

describe("expectedStatements", () => {
  const statements = ["equal-gain", "known-interests", "own-1", "own-3"] as const;
  it("has own ones that are marked, or all of them", () => {
    const asked = { statements, ownWords: OWN_WORDS };
    const marked = expectedStatements({ ...asked, expectations: "marked" });
    expect(marked).toEqual(["equal-gain", "own-3"]);
    expect(expectedStatements({ ...asked, expectations: "all" })).toEqual(statements);
    expect(expectedStatements({ ...asked, expectations: "none" })).toEqual([]);
  });
});
