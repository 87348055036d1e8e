import { waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { aCompareScreen } from "#tests/screens/compare/a-compare-screen.tsx";
import { aComparison, mixedAnswersTo } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { beginSilent, expectReviewed, hear, read } from "./read-aloud.ts";

/** One result of each kind, and one area with enough statements for a radar. */
const COMPARISON = aComparison(
  mixedAnswersTo(
    "equal-gain",
    "business-model",
    "told-in-time",
    "not-exclusive",
    "experience-better",
    "agreed-development",
  ),
);

/** Roles are dear to look up while more is being drawn. */
async function drawn({ figures, radars }: { readonly figures: number; readonly radars: number }) {
  await waitFor(() => {
    expect(document.querySelectorAll("figure")).toHaveLength(figures);
    expect(document.querySelectorAll("figure [role=group]")).toHaveLength(radars);
  });
}

/** The first figure of the page. */
function theRadar() {
  const figure = document.querySelector("figure");
  if (!figure) throw new Error("no figure is drawn");
  return figure;
}

beginSilent();
beforeEach(() => {
  history.replaceState(null, "", "/");
});

describe("the comparison, as it is read aloud", () => {
  it.each(LANGUAGES)("in %s", async (language) => {
    await renderWithWords(aCompareScreen(COMPARISON), language);
    await drawn({ figures: 7, radars: 1 });
    const user = userEvent.setup();
    const areas = document.querySelectorAll("section:has(#value-by-value) summary");
    for (const area of areas) await user.click(area);
    await drawn({ figures: 7, radars: 2 });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await read("The comparison");
    const radar = theRadar();
    await hear("Tab leads into the radar", async () => {
      await user.tab();
    });
    await hear("the right arrow is pressed", () => user.keyboard("{ArrowRight}"));
    await hear("T is pressed", () => user.keyboard("t"));
    await read("The radar as a table", radar);
    await expectReviewed(`compare.${language}`);
  });
});

describe("a statement's page, as it is read aloud", () => {
  it.each(LANGUAGES)("in %s", async (language) => {
    await renderWithWords(
      aCompareScreen(COMPARISON, { location: "statement/business-model" }),
      language,
    );
    await drawn({ figures: 1, radars: 0 });
    await read("A statement");
    await expectReviewed(`statement.${language}`);
  });
});
