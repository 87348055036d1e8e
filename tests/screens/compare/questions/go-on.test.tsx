import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { compare } from "#domain/comparison/compare.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { anInput, aSheet } from "#tests/domain/comparison/sheets.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { aCompareScreen } from "../a-compare-screen.tsx";

async function show(
  A: readonly Answer[],
  B: readonly Answer[],
  { mode = "open", language = "en" }: { readonly mode?: Mode; readonly language?: Language } = {},
) {
  const sheetsOf = (answers: readonly Answer[], own: Language) =>
    answers.map((goOn) => aSheet({ ratings: { room: 4 }, goOn, language: own }));
  const sheets = { A: sheetsOf(A, "en"), B: sheetsOf(B, language) };
  await renderWithWords(
    aCompareScreen(compare(anInput(sheets, { statements: ["room"], mode }))),
    "en",
  );
}

describe("the closing question", () => {
  it("stands in the first view with both means and the result", async () => {
    await show([5, 5, 4], [2, 2, 3]);
    const question = within(screen.getByRole("region", { name: "Should this cooperation go on?" }));
    expect(question.getByText("you differ")).toBeVisible();
    expect(question.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "Yes, definitely (4.7)",
      "More no than yes (2.3)",
    ]);
  });

  it("is not there where the mode hides both means", async () => {
    await show([5, 5], [2, 2], { mode: "confidential" });
    expect(screen.queryByRole("region", { name: "Should this cooperation go on?" })).toBeNull();
  });
});

describe("languages", () => {
  it("are said once where most answered in different ones", async () => {
    await show([4, 4, 4], [4, 4, 4], { language: "de" });
    expect(screen.getAllByText(/different language/u)).toHaveLength(1);
  });

  it("are no subject where they are the same", async () => {
    await show([4, 4, 4], [4, 4, 4]);
    expect(screen.queryByText(/different language/u)).toBeNull();
  });
});
