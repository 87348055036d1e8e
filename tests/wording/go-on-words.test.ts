import { describe, expect, it } from "vitest";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import { compare } from "#domain/comparison/compare.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { anInput, aSheet } from "#tests/domain/comparison/sheets.ts";
import { resultWordsIn } from "#tests/support/result-words-in.ts";
import { goOnDegree, goOnLine } from "#wording/go-on-words.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

function answered(A: readonly Answer[], B: readonly Answer[]) {
  const sheetsOf = (answers: readonly Answer[]) => answers.map((goOn) => aSheet({ goOn }));
  return compare(anInput({ A: sheetsOf(A), B: sheetsOf(B) }));
}

describe("the words of the closing question", () => {
  it("say both means on its own scale, and whether the parties differ", async () => {
    const lines = await Promise.all(
      LANGUAGES.map(async (language) =>
        goOnLine(await resultWordsIn(language), answered([5, 5, 4], [2, 2, 3]), NAMES, language),
      ),
    );
    expect(lines.map((line) => line?.replaceAll("\u00a0", " "))).toEqual([
      "Bör det här samarbetet fortsätta? · Nordvik: Ja, absolut (4,7) · " +
        "Alpenblick: Snarare nej (2,3) · ni ser olika på det",
      "Soll diese Zusammenarbeit weitergehen? · Nordvik: Ja, auf jeden Fall (4,7) · " +
        "Alpenblick: Nein, eher nicht (2,3) · Sie sehen es unterschiedlich",
      "Should this cooperation go on? · Nordvik: Yes, definitely (4.7) · " +
        "Alpenblick: More no than yes (2.3) · you differ",
    ]);
  });

  it("never call a shared doubt a concern, nor a shared wish a strength", async () => {
    const t = await resultWordsIn("en");
    for (const level of [2, 3, 5] as const) {
      const line = goOnLine(t, answered([level, level], [level, level]), NAMES, "en");
      expect(line).toMatch(/you see it the same way$/u);
    }
  });

  it("say of whom answers are missing, and nothing where nobody has a mean", async () => {
    const t = await resultWordsIn("en");
    expect(goOnLine(t, answered([4, 4], ["cannot-judge"]), NAMES, "en")).toMatch(/at Alpenblick/u);
    expect(goOnLine(t, answered(["cannot-judge"], []), NAMES, "en")).toBeNull();
  });

  it("take the nearest point of the scale, halves downwards", async () => {
    const t = await resultWordsIn("en");
    expect([1, 1.5, 2.6, 4.5, 4.6].map((mean) => goOnDegree(t, mean))).toEqual([
      "No, definitely not",
      "No, definitely not",
      "Yes and no",
      "More yes than no",
      "Yes, definitely",
    ]);
  });
});
