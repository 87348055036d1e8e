import { expect, it } from "vitest";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { compareGoOn } from "#domain/comparison/compare.ts";
import { isTold } from "#domain/comparison/comparison.ts";
import { aSheet } from "./sheets.ts";

function told(A: readonly (Answer | null)[], B: readonly (Answer | null)[], mode: Mode): boolean {
  const sheetsOf = (answers: typeof A) => answers.map((goOn) => aSheet({ goOn }));
  return isTold(compareGoOn({ A: sheetsOf(A), B: sheetsOf(B) }, mode));
}

it("is told where at least one party has a mean that the mode shows", () => {
  expect(told([null, "cannot-judge"], [null], "open")).toBe(false);
  expect(told([4], [null], "open")).toBe(true);
  expect(told([4, 4], [4, 4], "confidential")).toBe(false);
  expect(told([4, 4], [4, 4, 4], "confidential")).toBe(true);
});
