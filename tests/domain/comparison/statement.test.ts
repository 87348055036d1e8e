import { describe, expect, it } from "vitest";
import type { Answer, AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { compareStatement } from "#domain/comparison/statement.ts";
import { judge } from "#domain/comparison/verdict/leave-one-out.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { aSheet, sheetsRating } from "./sheets.ts";

function comparing(
  sheets: PerParty<readonly AnswerSheet[]>,
  mode: Mode = "open",
): StatementComparison {
  const judgement = judge(statementById("experience-better"), sheets, mode);
  return compareStatement(judgement, sheets, { mode, asksExpectation: false });
}

function rated(A: readonly (Answer | null)[], B: readonly (Answer | null)[], mode?: Mode) {
  return comparing(sheetsRating("experience-better", { A, B }), mode);
}

function commenting(...texts: readonly string[]): readonly AnswerSheet[] {
  return texts.map((text) =>
    aSheet({ ratings: { "experience-better": 4 }, comments: { "experience-better": text } }),
  );
}

describe("statement", () => {
  it("says everything in open mode, missing answers apart", () => {
    expect(rated([5, 1, "cannot-judge", null], [4])).toEqual({
      id: "experience-better",
      dimension: "end-user-focused",
      module: "four-values",
      parties: {
        A: { mean: 3, rated: 2, cannotJudge: 1, spread: 2, divided: true, ratings: [1, 5] },
        B: { mean: 4, rated: 1, cannotJudge: 0, spread: null, divided: false, ratings: [4] },
      },
      gap: -1,
      verdict: { kind: "divided", parties: ["A"] },
      firmness: "few-voices",
      coorientation: null,
      comments: { A: [], B: [] },
    });
  });

  it("keeps the mean but no gap where there is too little data", () => {
    const result = rated([4, null, null], [4, 4, 5]);
    expect(result.parties.A.mean).toBe(4);
    expect(result.gap).toBeNull();
    expect(rated([null], [4]).parties.A).toMatchObject({ mean: null, spread: null, ratings: [] });
  });

  it("hides in confidential mode what rests on fewer than three", () => {
    const result = rated([1, 5], [3, 3, 3], "confidential");
    expect(result).toMatchObject({
      parties: {
        A: {
          mean: null,
          rated: null,
          cannotJudge: null,
          spread: null,
          divided: false,
          ratings: null,
        },
        B: { mean: 3, rated: null, cannotJudge: null, spread: null, ratings: null },
      },
      gap: null,
      verdict: { kind: "too-little-data", parties: ["A"] },
      firmness: null,
    });
  });

  it("says divided without numbers at three and four, with numbers from five", () => {
    expect(rated([1, 5, 5, 1], [3, 3, 3], "confidential").parties.A).toEqual({
      mean: 3,
      rated: null,
      cannotJudge: null,
      spread: null,
      divided: true,
      ratings: null,
    });
    expect(rated([5, 1, 5, 1, 3], [3, 3, 3], "confidential").parties.A).toMatchObject({
      spread: 1.6,
      divided: true,
    });
  });

  it("lists ratings in confidential mode only where their number may be known", () => {
    const listed = (people: number, silent: number) => {
      const A = [
        ...Array.from({ length: people }, () => 4 as const),
        ...Array.from({ length: silent }, () => null),
      ];
      return rated(A, [3, 3, 3], "confidential").parties.A.ratings;
    };
    expect(listed(5, 0)).toBeNull();
    expect(listed(5, 2)).toBeNull();
    expect(listed(7, 0)).toBeNull();
    expect(listed(5, 3)).toEqual([4, 4, 4, 4, 4]);
    expect(listed(4, 4)).toBeNull();
  });

  it("counts in confidential mode for eight people and more", () => {
    const eight = [4, 4, 4, 4, 4, 4, "cannot-judge", null] as const;
    expect(rated(eight, eight.slice(1), "confidential").parties).toMatchObject({
      A: { rated: 6, cannotJudge: 1 },
      B: { rated: null, cannotJudge: null },
    });
  });

  it("sorts comments by text and leaves blank ones out", () => {
    const result = comparing({ A: commenting("b", "c", " ", "a", "b"), B: commenting("x") });
    expect(result.comments.A.map(({ text }) => text)).toEqual(["a", "b", "b", "c"]);
    expect(result.comments.B).toEqual([{ text: "x", language: "en" }]);
  });

  it("shows comments in confidential mode where five of the party rated", () => {
    const result = comparing(
      { A: commenting("1", "2", "3", "4"), B: commenting("1", "2", "3", "4", "5") },
      "confidential",
    );
    expect(result.comments.A).toEqual([]);
    expect(result.comments.B).toHaveLength(5);
  });
});
