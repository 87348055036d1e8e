import { describe, expect, it } from "vitest";
import type { Comparison, ComparisonSummary } from "#domain/comparison/comparison.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { aComparison, answersOf, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { resultWordsIn } from "#tests/support/result-words-in.ts";
import { headline, meanWithFigure, meanWords, secondSentence } from "#wording/result-words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

type Sentences = Readonly<Record<Language, string>>;

function summaryOf(same: number, apart: number, divided: number): ComparisonSummary {
  return {
    asked: 24,
    comparable: same + apart + divided,
    same,
    counts: {
      "too-little-data": 24 - same - apart - divided,
      "not-on-the-same-page": apart,
      divided,
      "shared-strength": same,
      "shared-concern": 0,
      "room-to-grow": 0,
    },
    meanGap: null,
    alignment: null,
  };
}

describe("headline", () => {
  const cases: readonly (readonly [string, ComparisonSummary, Sentences])[] = [
    [
      "nothing comparable",
      summaryOf(0, 0, 0),
      {
        en: "There are too few answers to compare.",
        sv: "Det finns för få svar att jämföra.",
        de: "Es gibt zu wenige Antworten für einen Vergleich.",
      },
    ],
    [
      "everything alike",
      summaryOf(24, 0, 0),
      {
        en: "You see 24 of 24 statements the same way.",
        sv: "Ni ser lika på 24 av 24 påståenden.",
        de: "Bei 24 von 24 Aussagen sind Sie sich einig.",
      },
    ],
    [
      "one alike of one",
      summaryOf(1, 0, 0),
      {
        en: "You see 1 of 1 statements the same way.",
        sv: "Ni ser lika på 1 av 1 påståenden.",
        de: "Bei 1 von 1 Aussagen sind Sie sich einig.",
      },
    ],
    [
      "many alike, some apart",
      summaryOf(17, 4, 3),
      {
        en: "You see 17 of 24 statements the same way, and 4 differently.",
        sv: "Ni ser lika på 17 av 24 påståenden och olika på 4.",
        de: "Sie sehen 17 von 24 Aussagen gleich und 4 unterschiedlich.",
      },
    ],
    [
      "one alike, one apart",
      summaryOf(1, 1, 0),
      {
        en: "You see 1 of 2 statements the same way, and 1 differently.",
        sv: "Ni ser lika på 1 av 2 påståenden och olika på 1.",
        de: "Sie sehen 1 von 2 Aussagen gleich und 1 unterschiedlich.",
      },
    ],
    [
      "alike, else divided",
      summaryOf(20, 0, 4),
      {
        en: "You see 20 of 24 statements the same way, and are divided internally on 4.",
        sv: "Ni ser lika på 20 av 24 påståenden; på 4 går svaren isär internt.",
        de: "Bei 20 von 24 Aussagen sind Sie sich einig; bei 4 gehen die Antworten intern auseinander.",
      },
    ],
    [
      "all apart",
      summaryOf(0, 24, 0),
      {
        en: "You see 24 of 24 statements differently.",
        sv: "Ni ser olika på 24 av 24 påståenden.",
        de: "Sie sehen 24 von 24 Aussagen unterschiedlich.",
      },
    ],
    [
      "apart and divided",
      summaryOf(0, 6, 18),
      {
        en: "You see 6 of 24 statements differently.",
        sv: "Ni ser olika på 6 av 24 påståenden.",
        de: "Sie sehen 6 von 24 Aussagen unterschiedlich.",
      },
    ],
    [
      "all divided",
      summaryOf(0, 0, 24),
      {
        en: "On 24 of 24 statements, you are divided internally.",
        sv: "På 24 av 24 påståenden går svaren isär internt.",
        de: "Bei 24 von 24 Aussagen gehen die Antworten intern auseinander.",
      },
    ],
  ];

  for (const [name, summary, sentences] of cases) {
    it.each(LANGUAGES)(`says: ${name} (%s)`, async (language) => {
      const t = await resultWordsIn(language);
      expect(headline(t, { summary })).toBe(sentences[language]);
    });
  }
});

describe("secondSentence", () => {
  const divided = aComparison({
    room: { A: [4, 4, 4], B: [4, 4, 4] },
    "experience-better": { A: [4, 4, 4], B: [1, 3, 5] },
  });
  const cases: readonly (readonly [string, Comparison, Sentences])[] = [
    [
      "the widest difference, which neither expected",
      aComparison(MIXED_ANSWERS),
      {
        en: "You are furthest apart on “Open about finances”: Nordvik says mostly true, Alpenblick says mostly not true. Neither of you expected that.",
        sv: "Störst är skillnaden när det gäller ”Öppenhet om ekonomin”: enligt Nordvik stämmer påståendet ganska bra, enligt Alpenblick ganska dåligt. Ingen av er hade väntat sig det.",
        de: "Der größte Unterschied liegt bei „Offene Zahlen“: Laut Nordvik trifft die Aussage überwiegend zu, laut Alpenblick überwiegend nicht. Das hatte keine Seite erwartet.",
      },
    ],
    [
      "a difference that one party did not expect",
      aComparison({
        room: { A: [5, 5, 5], B: [3, 3, 3], expectedByA: [5, 5, 5], expectedByB: [5, 5, 5] },
      }),
      {
        en: "You are furthest apart on “Resources set aside”: Nordvik says completely true, Alpenblick says partly true. Nordvik did not expect that.",
        sv: "Störst är skillnaden när det gäller ”Avsatta resurser”: enligt Nordvik stämmer påståendet helt, enligt Alpenblick delvis. Nordvik hade inte väntat sig det.",
        de: "Der größte Unterschied liegt bei „Eingeplante Ressourcen“: Laut Nordvik trifft die Aussage voll und ganz zu, laut Alpenblick teilweise. Bei Nordvik hatte man damit nicht gerechnet.",
      },
    ],
    [
      "the divided party",
      divided,
      {
        en: "Start with “A better experience”: the answers at Alpenblick point in different directions.",
        sv: "Börja med ”Bättre upplevelse”: hos Alpenblick går svaren isär.",
        de: "Beginnen Sie mit „Bessere Erfahrungen“: Bei Alpenblick gehen die Antworten auseinander.",
      },
    ],
    [
      "what is hardly true to both",
      aComparison({
        room: { A: [4, 4, 4], B: [4, 4, 4] },
        "experience-better": { A: [2, 2, 2], B: [2, 2, 2] },
      }),
      {
        en: "Together you score “A better experience” lowest.",
        sv: "”Bättre upplevelse” får sammantaget lägst siffra.",
        de: "Den geringsten Zuspruch hat insgesamt „Bessere Erfahrungen“.",
      },
    ],
    [
      "nothing to compare",
      aComparison({ room: { A: ["cannot-judge"], B: [4] } }),
      {
        en: "Each statement below says where answers are missing.",
        sv: "Vid varje påstående nedan står var det saknas svar.",
        de: "Bei jeder Aussage unten steht, wo Antworten fehlen.",
      },
    ],
  ];

  for (const [name, comparison, sentences] of cases) {
    it.each(LANGUAGES)(`names ${name} (%s)`, async (language) => {
      const t = await resultWordsIn(language);
      expect(secondSentence(t, comparison, NAMES)).toBe(sentences[language]);
    });
  }

  it("names what is most true where all is shared, and most to gain where there is room", async () => {
    const t = await resultWordsIn("en");
    const strengths = aComparison({
      room: { A: [4, 4, 4], B: [4, 4, 4] },
      "experience-better": { A: [5, 5, 5], B: [5, 5, 5] },
    });
    expect(secondSentence(t, strengths, NAMES)).toContain("score “A better experience” highest");
    const growing = aComparison({ room: { A: [3, 4, 3], B: [3, 3, 4] } });
    expect(secondSentence(t, growing, NAMES)).toContain("room to grow is in “Resources set aside”");
  });

  it.each(LANGUAGES)(
    "is a whole sentence for one person a party, whatever they say (%s)",
    async (language) => {
      const t = await resultWordsIn(language);
      const comparison = aComparison(
        answersOf(1, (one, person) => (((one + person) % 5) + 1) as 1),
      );
      expect(secondSentence(t, comparison, NAMES)).toMatch(/^[\p{Lu}”].*\.$/u);
    },
  );
});

describe("meanWords", () => {
  it("takes the nearest label, halves going down, and tells the two sides of the middle apart", async () => {
    const t = await resultWordsIn("en");
    const said = [1, 1.5, 1.6, 2.5, 8 / 3, 3, 3.5, 3.6, 4.5, 4.6, 5].map((mean) =>
      meanWords(t, mean),
    );
    expect(said).toEqual([
      "not true at all",
      "not true at all",
      "mostly not true",
      "mostly not true",
      "barely true",
      "partly true",
      "partly true",
      "mostly true",
      "mostly true",
      "completely true",
      "completely true",
    ]);
  });

  it("writes the figure as the language does, and none for none", async () => {
    expect(meanWithFigure(await resultWordsIn("sv"), 4.33, "sv")).toBe("stämmer ganska bra (4,3)");
    expect(meanWithFigure(await resultWordsIn("de"), 2.7, "de")).toBe(
      "trifft nur bedingt zu (2,7)",
    );
    expect(meanWithFigure(await resultWordsIn("en"), null, "en")).toBe("no score");
  });
});

describe("the words of results", () => {
  it.each(LANGUAGES)("never speak of significance, verdicts or people (%s)", async (language) => {
    const t = await resultWordsIn(language);
    const comparison = aComparison(MIXED_ANSWERS);
    const said = [headline(t, comparison), secondSentence(t, comparison, NAMES)].join(" ");
    expect(said).not.toMatch(/signif|statist|verdict|utslag|Urteil|gap\b/iu);
    expect(comparison.statements).toHaveLength(CORE_STATEMENTS.length);
  });
});
