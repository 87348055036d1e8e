import { describe, expect, it } from "vitest";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import type { Firmness } from "#domain/comparison/comparison.ts";
import { answerFirmness } from "#domain/comparison/verdict/firmness.ts";
import { judge } from "#domain/comparison/verdict/leave-one-out.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { WORKED_EXAMPLES } from "#tests/vectors/verdicts.ts";
import { sheetsRating } from "../sheets.ts";

type Answers = readonly (Answer | null)[];

function firmness(A: Answers, B: Answers, mode: Mode = "open"): Firmness {
  const sheets = sheetsRating("experience-better", { A, B });
  return answerFirmness(judge(statementById("experience-better"), sheets, mode), mode);
}

describe("firmness", () => {
  it.each(WORKED_EXAMPLES)("follows worked example $number", ({ answers, firmness: expected }) => {
    expect(firmness(answers.A, answers.B)).toBe(expected);
  });

  it("keeps the threshold of all answers when one is left out", () => {
    // Without one of B's three, two are left; measured by 1.5 the gap of 1.25 would fall away.
    expect(firmness([4, 4, 4, 5], [3, 3, 3])).toBe("firm");
  });

  it("is tentative where half of a party answered, and one fewer would be too little", () => {
    expect(firmness([4, 4, 4, null, null, null], [4, 4, 4])).toBe("tentative");
    expect(firmness([4, 4, 4, null, null], [4, 4, 4])).toBe("firm");
  });

  it("leaves the note aside that a party is split besides", () => {
    // Without one of the 4s A is no longer split; whoever leaves, the parties stay apart.
    expect(firmness([2, 2, 2, 4, 4], [5, 5, 5])).toBe("firm");
    // Without one of the 2s A is divided, which is another verdict.
    expect(firmness([1, 2, 2, 4, 4], [5, 5, 5])).toBe("tentative");
  });

  it("is hidden in confidential mode below five answers of a party", () => {
    expect(firmness([4, 4, 4, 4], [4, 4, 4, 4, 4], "confidential")).toBeNull();
    expect(firmness([4, 4, 4, 4, 4], [4, 4, 4, 4, 4], "confidential")).toBe("firm");
  });
});
