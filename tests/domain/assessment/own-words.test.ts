import { describe, expect, it } from "vitest";
import { detailsOf, withDetails } from "#domain/assessment/change.ts";
import { isAskable } from "#domain/assessment/consistency.ts";
import { foreignLanguage, ownLanguage } from "#domain/assessment/own-language.ts";
import {
  areOwnWordsWhole,
  haveSameText,
  idsInOrder,
  inOneLanguage,
  isOwnText,
  type OwnWords,
  readOwnText,
  withNewIds,
  withoutOpenQuestion,
} from "#domain/assessment/own-words.ts";
import { expectedStatements } from "#domain/assessment/survey-configuration.ts";
import { OWN_WORDS } from "#tests/support/own-words.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

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

describe("idsInOrder", () => {
  it.each([
    [
      ["own-2", "own-3"],
      ["own-2", "own-3"],
    ],
    [
      [null, null],
      ["own-1", "own-2"],
    ],
    [
      ["own-2", null, "own-3", null],
      ["own-2", "own-4", "own-3", "own-5"],
    ],
    [
      ["own-2", "own-8", null],
      ["own-2", "own-8", "own-1"],
    ],
    [
      ["own-4", "own-2", null],
      ["own-1", "own-2", "own-3"],
    ],
  ] as const)("makes %j to %j", (kept, ids) => {
    expect(idsInOrder(kept)).toEqual(ids);
  });
});

describe("in a later round", () => {
  const said = (sv: string, de: string): OwnWords => ({
    ...OWN_WORDS,
    statements: OWN_WORDS.statements.map((one) =>
      one.id === "own-1"
        ? { ...one, words: { sv: { text: sv, label: "L" }, de: { text: de, label: "L" } } }
        : one,
    ),
  });
  const [sv, de] = [
    "Verkstaden vet när en leverans är försenad.",
    "Die Werkstatt weiß, wann sich eine Lieferung verspätet.",
  ];

  it("a statement is the same where it says the same in every common language", () => {
    expect(haveSameText(OWN_WORDS, said(sv, de), "own-1")).toBe(true);
    expect(haveSameText(OWN_WORDS, said(sv, "Anders."), "own-1")).toBe(false);
    expect(haveSameText(OWN_WORDS, inOneLanguage(said(sv, "Anders."), "sv"), "own-1")).toBe(true);
    const apart = [inOneLanguage(OWN_WORDS, "sv"), inOneLanguage(OWN_WORDS, "de")] as const;
    expect(haveSameText(apart[0], apart[1], "own-1")).toBe(false);
  });

  it("an edited statement gets the next free id, others keep theirs", () => {
    const edited = withNewIds(OWN_WORDS, said("Annat.", de));
    expect(edited.statements.map(({ id }) => id)).toEqual(["own-2", "own-3"]);
    expect(edited.statements[0]?.words.sv?.text).toBe("Annat.");
    expect(withNewIds(OWN_WORDS, said(sv, de))).toEqual(said(sv, de));
    const follows = { assessment: "BwYFBAMCAQA", kind: "follow-up" } as const;
    const configuration = {
      ...ASSESSMENT.configuration,
      statements: [...ASSESSMENT.configuration.statements, "own-1", "own-3"] as const,
      ownWords: OWN_WORDS,
    };
    const later = { ...ASSESSMENT, configuration, follows, invited: false };
    const details = detailsOf({
      ...later,
      configuration: { ...configuration, ownWords: said("Annat.", de) },
    });
    const saved = withDetails(later, details).configuration;
    expect(saved.statements.slice(-2)).toEqual(["own-2", "own-3"]);
    expect(isAskable(saved)).toBe(true);
    const { follows: _, ...first } = later;
    expect(withDetails(first, details).configuration.statements.slice(-2)).toEqual([
      "own-1",
      "own-3",
    ]);
  });

  it("a pulse asks the own statements that were talked about, and no open question", () => {
    expect(withoutOpenQuestion(OWN_WORDS, ["own-3"])).toEqual({
      languages: ["sv", "de"],
      statements: [OWN_WORDS.statements[1]],
    });
    expect(withoutOpenQuestion(OWN_WORDS, ["room"])).toBeUndefined();
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

describe("foreignLanguage", () => {
  it("is the language of own words where the words around are in another", () => {
    for (const id of ["own-1", "open-question"] as const) {
      expect(foreignLanguage(OWN_WORDS, id, "en")).toBe("sv");
      expect(foreignLanguage(OWN_WORDS, id, "de")).toBeUndefined();
    }
  });

  it("is none of words that are ours, or where nobody has words of their own", () => {
    expect(foreignLanguage(OWN_WORDS, "room", "en")).toBeUndefined();
    expect(foreignLanguage(OWN_WORDS, "cooperative", "en")).toBeUndefined();
    expect(foreignLanguage(null, "own-1", "en")).toBeUndefined();
  });
});
