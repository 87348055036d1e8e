import { describe, expect, it } from "vitest";
import type {
  Coorientation,
  CoorientationState,
  StatementComparison,
  StatementVerdict,
  Verdict,
} from "#domain/comparison/comparison.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { aComparison } from "#tests/support/a-comparison.ts";
import { resultWordsIn } from "#tests/support/result-words-in.ts";
import {
  answeredWords,
  dimensionWords,
  expectationWords,
  firmnessWords,
  openingQuestion,
  partyLine,
  statementWords,
} from "#wording/verdict-words.ts";

const CONTEXT = {
  partyNames: { A: "Nordvik", B: "Alpenblick" },
  respondents: { A: 4, B: 3 },
};

function coorientation(
  state: CoorientationState | null,
  wrong: { readonly A?: boolean; readonly B?: boolean } = {},
): Coorientation {
  const party = { mean: 3, rated: 3, accuracyError: null, unknown: false };
  return {
    state,
    parties: {
      A: { ...party, wrongDirection: wrong.A ?? false },
      B: { ...party, wrongDirection: wrong.B ?? false },
    },
  };
}

function aStatement(
  verdict: StatementVerdict,
  seen: Coorientation | null = null,
): StatementComparison {
  const ratings = { mean: 4, rated: 3, cannotJudge: 0, spread: 0, divided: false, ratings: null };
  return {
    id: "room",
    dimension: "innovation-driven",
    module: "four-values",
    parties: { A: ratings, B: ratings },
    gap: 0,
    verdict,
    firmness: "firm",
    coorientation: seen,
    comments: { A: [], B: [] },
  };
}

const APART = { kind: "not-on-the-same-page", difference: "opposite", split: [] } as const;

describe("statementWords", () => {
  type Case = readonly [StatementComparison, Readonly<Record<Language, string>>];
  const cases: Readonly<Record<string, Case>> = {
    strength: [
      aStatement({ kind: "shared-strength" }),
      { en: "a shared strength", sv: "en gemensam styrka", de: "eine gemeinsame Stärke" },
    ],
    unnoticed: [
      aStatement(APART, coorientation("false-consensus")),
      {
        en: "you differ without knowing it",
        sv: "ni ser olika på det utan att veta om det",
        de: "Sie sehen es unterschiedlich, ohne es zu wissen",
      },
    ],
    unnoticedByOne: [
      aStatement(APART, coorientation("false-consensus-A")),
      {
        en: "you differ, which Nordvik did not expect",
        sv: "ni ser olika på det, vilket Nordvik inte väntade sig",
        de: "Sie sehen es unterschiedlich; bei Nordvik hatte man das nicht erwartet",
      },
    ],
    known: [
      aStatement(APART, coorientation("dissensus")),
      {
        en: "you differ, and both know it",
        sv: "ni ser olika på det, och båda vet om det",
        de: "Sie sehen es unterschiedlich, und beide wissen es",
      },
    ],
    otherWay: [
      aStatement(APART, coorientation("dissensus", { B: true })),
      {
        en: "you differ, and Alpenblick expected it the other way round",
        sv: "ni ser olika på det, och Alpenblick trodde att det var tvärtom",
        de: "Sie sehen es unterschiedlich; bei Alpenblick hatte man es umgekehrt erwartet",
      },
    ],
    split: [
      aStatement({ ...APART, split: ["A"] }),
      {
        en: "you differ; Nordvik is also divided",
        sv: "ni ser olika på det; dessutom går svaren isär hos Nordvik",
        de: "Sie sehen es unterschiedlich; zudem ist man sich bei Nordvik uneins",
      },
    ],
    direction: [
      aStatement({ ...APART, difference: "direction" }),
      {
        en: "each of you thinks that it favours the other",
        sv: "båda tycker att det är till den andras fördel",
        de: "beide meinen, dass die jeweils andere Seite besser wegkommt",
      },
    ],
    divided: [
      aStatement({ kind: "divided", parties: ["B"] }),
      {
        en: "Alpenblick is divided",
        sv: "svaren går isär hos Alpenblick",
        de: "bei Alpenblick ist man sich uneins",
      },
    ],
    agreedUnnoticed: [
      aStatement({ kind: "shared-strength" }, coorientation("false-conflict")),
      {
        en: "a shared strength: you agree without knowing it",
        sv: "en gemensam styrka: ni är överens utan att veta om det",
        de: "eine gemeinsame Stärke: Sie sind sich einig, ohne es zu wissen",
      },
    ],
    undefinedState: [
      aStatement(APART, coorientation(null)),
      { en: "you differ", sv: "ni ser olika på det", de: "Sie sehen es unterschiedlich" },
    ],
  };

  for (const [name, [statement, words]] of Object.entries(cases)) {
    it.each(LANGUAGES)(`${name} (%s)`, async (language) => {
      expect(statementWords(await resultWordsIn(language), statement, CONTEXT)).toBe(
        words[language],
      );
    });
  }

  it.each(LANGUAGES)(
    "says who could not judge, and no more than it knows (%s)",
    async (language) => {
      const t = await resultWordsIn(language);
      const comparison = aComparison({
        room: { A: ["cannot-judge", "cannot-judge", "cannot-judge", 4], B: [4, 4, 4] },
        "experience-better": { A: [4, null, null, null], B: [4, 4, 4] },
        homework: { A: [null, null, null, null], B: [4, 4, 4] },
      });
      const said = comparison.statements.map((statement) => statementWords(t, statement, CONTEXT));
      const wanted: Readonly<Record<Language, readonly string[]>> = {
        en: [
          "1 of 4 at Nordvik answered",
          "no answers from Nordvik",
          "3 of 4 at Nordvik could not judge",
        ],
        sv: [
          "1 av 4 hos Nordvik svarade",
          "inga svar från Nordvik",
          "3 av 4 hos Nordvik kunde inte bedöma det",
        ],
        de: [
          "1 von 4 bei Nordvik hat geantwortet",
          "keine Antworten von Nordvik",
          "3 von 4 bei Nordvik konnten es nicht beurteilen",
        ],
      };
      expect(said).toEqual(wanted[language]);
    },
  );

  it("does not count where the mode hides the numbers", async () => {
    const hidden = aStatement({ kind: "too-little-data", parties: ["A", "B"] });
    const ratings = { ...hidden.parties.A, rated: null, cannotJudge: null };
    const statement = { ...hidden, parties: { A: ratings, B: ratings } };
    expect(statementWords(await resultWordsIn("en"), statement, CONTEXT)).toBe(
      "too few answers from Nordvik; too few answers from Alpenblick",
    );
  });
});

describe("dimensionWords", () => {
  it.each([
    [1, "alike on average, apart on 1 statement"],
    [2, "alike on average, apart on 2 statements"],
  ])("counts the statements that are apart: %i", async (apart, words) => {
    const t = await resultWordsIn("en");
    expect(dimensionWords(t, { verdict: { kind: "mixed", apart } }, CONTEXT.partyNames)).toBe(
      words,
    );
  });

  it("names the parties with too few answers", async () => {
    const t = await resultWordsIn("de");
    const verdict: Verdict = { kind: "too-little-data", parties: ["B"] };
    expect(dimensionWords(t, { verdict }, CONTEXT.partyNames)).toBe(
      "zu wenige Antworten von Alpenblick",
    );
  });
});

describe("the words of details", () => {
  it("tell firm from tentative, and nothing where there is nothing to hold", async () => {
    const t = await resultWordsIn("en");
    expect(firmnessWords(t, "firm")).toBe("firm");
    expect(firmnessWords(t, "tentative")).toBe("hinges on one person’s answer");
    expect(firmnessWords(t, "few-voices")).toBe("one or two voices");
    expect(firmnessWords(t, null)).toBeNull();
  });

  it("count answers in the singular and the plural, unless the mode hides them", async () => {
    const t = await resultWordsIn("de");
    const answered = (rated: number, cannotJudge: number) =>
      // Figures and what they count are kept together by spaces that do not break.
      answeredWords(t, { rated, cannotJudge }, 4)?.replaceAll("\u00a0", " ");
    expect(answered(1, 0)).toBe("1 von 4 hat geantwortet");
    expect(answered(3, 1)).toBe("3 von 4 haben geantwortet, 1 konnte es nicht beurteilen");
    expect(answeredWords(t, { rated: null, cannotJudge: null }, 4)).toBeNull();
  });

  it("say what each party answered and expected", async () => {
    const t = await resultWordsIn("en");
    expect(partyLine(t, "Nordvik", 4.5, "en")).toBe("Nordvik: mostly true (4.5)");
    const seen = coorientation("dissensus");
    const expected = (given: Coorientation | null) =>
      expectationWords(t, given, "A", CONTEXT.partyNames, "en");
    expect(expected(seen)).toBe("Nordvik expected Alpenblick to answer: partly true (3.0)");
    const unknown = {
      ...seen,
      parties: { ...seen.parties, A: { ...seen.parties.A, unknown: true } },
    };
    expect(expected(unknown)).toBe("Nordvik gave too few guesses on how Alpenblick sees it");
    const hidden = { ...seen, parties: { ...seen.parties, A: { ...seen.parties.A, mean: null } } };
    expect(expected(hidden)).toBeNull();
    expect(expected(null)).toBeNull();
  });

  it("open with another question where both find it hardly true", () => {
    const low = openingQuestion(aStatement({ kind: "shared-concern" }));
    expect(low).toBe("prompts:statements.room.askLow");
    expect(openingQuestion(aStatement(APART))).toBe("prompts:statements.room.ask");
  });
});
