import { describe, expect, it } from "vitest";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { OwnWords } from "#domain/assessment/own-words.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { parseAnswers } from "#domain/comparison/analysis/answers-document.ts";
import { compare } from "#domain/comparison/compare.ts";
import { develop } from "#domain/rounds/develop.ts";
import { OWN_WORDS } from "#tests/support/own-words.ts";
import { aSheet } from "./sheets.ts";

const people = (count: number, answers: Partial<AnswerSheet>) =>
  Array.from({ length: count }, () => aSheet(answers));

function compared(mode: Mode, count: number, ownWords: OwnWords = OWN_WORDS) {
  const low = { ratings: { room: 3, "own-1": 1, "own-3": 2 }, openAnswer: "Ja." } as const;
  const high = { ratings: { room: 3, "own-1": 5, "own-3": 2 }, openAnswer: "Nein." } as const;
  return compare({
    configuration: {
      statements: ["room", "own-1", "own-3"],
      expectations: "none",
      importance: false,
      mode,
      ownWords,
    },
    sheets: { A: people(count, low), B: people(count, high) },
  });
}

describe("own statements", () => {
  it("are compared and ranked like all others, each an area of the module own", () => {
    const comparison = compared("open", 3);
    expect(comparison.ranking[0]).toBe("own-1");
    expect(comparison.statements.map(({ id, verdict }) => [id, verdict.kind])).toEqual([
      ["room", "room-to-grow"],
      ["own-1", "not-on-the-same-page"],
      ["own-3", "shared-concern"],
    ]);
    const own = comparison.modules.at(-1);
    expect(own?.id).toBe("own");
    expect(own?.dimensions.map(({ id, gap }) => [id, gap])).toEqual([
      ["own-1", -4],
      ["own-3", 0],
    ]);
    expect(comparison.ownWords).toEqual(OWN_WORDS);
  });

  it("are laid under an earlier round only where they say the same", () => {
    const [first, second] = OWN_WORDS.statements;
    if (!first || !second) throw new Error("two statements");
    const words = { ...first.words, de: { text: "Etwas anderes.", label: "Anderes" } };
    const edited = { ...OWN_WORDS, statements: [{ ...first, words }, second] };
    const { statements, dimensions, notComparable, ownWordsBefore } = develop(
      compared("open", 3),
      compared("open", 3, edited),
      "2026-05-04",
    );
    expect(statements.map(({ id }) => id)).toEqual(["room", "own-3"]);
    expect(dimensions.map(({ id }) => id)).toEqual(["innovation-driven", "own-3"]);
    expect(notComparable).toEqual({
      statements: { before: ["own-1"], now: ["own-1"] },
      dimensions: [],
    });
    expect(ownWordsBefore).toEqual(OWN_WORDS);
  });
});

describe("open answers", () => {
  it("are shown in open mode, in confidential mode from five of a party on", () => {
    const all = (count: number, text: string) =>
      Array.from({ length: count }, () => ({ text, language: "en" }));
    expect(compared("open", 1).openAnswers).toEqual({ A: all(1, "Ja."), B: all(1, "Nein.") });
    expect(compared("confidential", 4).openAnswers).toEqual({ A: [], B: [] });
    expect(compared("confidential", 5).openAnswers?.A).toEqual(all(5, "Ja."));
  });

  it("are none where no question was asked", () => {
    const { openQuestion: _, ...words } = OWN_WORDS;
    expect(compared("open", 3, words).openAnswers).toBeNull();
  });
});

describe("a document of answers", () => {
  const document = {
    format: "samsyn-answers",
    version: 1,
    partyNames: { A: "A", B: "B" },
    configuration: {
      questionnaireVersion: 1,
      statements: ["room", "own-1", "own-3"],
      expectations: "none",
      importance: false,
      mode: "open",
      ownWords: OWN_WORDS,
    },
    sheets: { A: [{ language: "sv", ratings: { "own-1": 4 }, openAnswer: "Ja." }], B: [] },
  };

  it("has own words and open answers", () => {
    expect(parseAnswers(document)).toMatchObject({
      ok: true,
      value: { configuration: { ownWords: OWN_WORDS }, sheets: { A: [{ openAnswer: "Ja." }] } },
    });
  });

  it("is refused where the words do not fit what was asked", () => {
    const configuration = { ...document.configuration, statements: ["room", "own-1"] };
    expect(parseAnswers({ ...document, configuration })).toEqual({
      ok: false,
      reason: "damaged",
      place: "configuration.ownWords",
    });
  });
});
