import { describe, expect, it } from "vitest";
import { analyse } from "#domain/comparison/analysis/analyse.ts";
import { parseAnswers } from "#domain/comparison/analysis/answers-document.ts";
import { compare } from "#domain/comparison/compare.ts";
import { exportStatistics } from "#domain/comparison/statistics/statistics.ts";
import { anAnswersDocument } from "./answers-document.ts";

describe("analyse", () => {
  it("makes a comparison document of an answers document", () => {
    const analysis = analyse(JSON.stringify(anAnswersDocument()));
    const answers = parseAnswers(anAnswersDocument());
    if (!analysis.ok || !answers.ok) throw new Error("not analysed");
    expect(JSON.parse(analysis.value)).toEqual({
      format: "samsyn-comparison",
      version: 1,
      questionnaireVersion: 1,
      partyNames: { A: "Nordvik", B: "Alpenblick" },
      comparison: compare(answers.value),
      statistics: exportStatistics(answers.value),
    });
    expect(analysis.value.endsWith("}\n")).toBe(true);
  });

  it("gives the reason where it cannot", () => {
    const refused = (text: string) => {
      const analysis = analyse(text);
      return analysis.ok ? null : [analysis.reason, analysis.place];
    };
    expect(refused("{")).toEqual(["not-json", null]);
    expect(refused("{}")).toEqual(["not-answers", null]);
    expect(refused('{"format":"samsyn-answers","version":7}')).toEqual(["newer-version", null]);
    expect(refused(JSON.stringify({ ...anAnswersDocument(), sheets: 1 }))).toEqual([
      "damaged",
      "sheets",
    ]);
    expect(refused(" ".repeat(100_000_001))).toEqual(["too-long", null]);
  });
});
