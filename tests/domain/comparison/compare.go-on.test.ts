import { describe, expect, it } from "vitest";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { compareGoOn } from "#domain/comparison/compare.ts";
import { aSheet } from "./sheets.ts";

type Answers = readonly (Answer | null)[];

function goOn(A: Answers, B: Answers, mode: Mode = "open") {
  const sheetsOf = (answers: Answers) => answers.map((answer) => aSheet({ goOn: answer }));
  return compareGoOn({ A: sheetsOf(A), B: sheetsOf(B) }, mode);
}

describe("the closing question", () => {
  it("has means, gap and verdict as a statement has", () => {
    const result = goOn([5, 4, 5], [2, 3, 3]);
    expect(result.parties.A).toMatchObject({ mean: 14 / 3, rated: 3, cannotJudge: 0 });
    expect(result).toMatchObject({
      gap: 2,
      verdict: { kind: "not-on-the-same-page", difference: "opposite", split: [] },
      firmness: "firm",
    });
  });

  it("counts who cannot say apart, and may be left open", () => {
    const result = goOn([4, "cannot-judge", null], [4, 4, 5]);
    expect(result.parties.A).toMatchObject({ mean: 4, rated: 1, cannotJudge: 1 });
    expect(result.verdict).toEqual({ kind: "too-little-data", parties: ["A"] });
  });

  it("needs in confidential mode three answers of each party", () => {
    const result = goOn([5, 5], [4, 4, 4], "confidential");
    expect(result.parties.A).toMatchObject({ mean: null, rated: null, ratings: null });
    expect(result).toMatchObject({ gap: null, firmness: null });
    expect(result.verdict).toEqual({ kind: "too-little-data", parties: ["A"] });
  });
});
