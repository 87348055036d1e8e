import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { CompareScreen } from "#screens/compare/compare-screen.tsx";
import { aComparison, answersOf, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

async function show(comparison: Comparison, language: Language = "en", place = "") {
  await renderWithWords(
    <CompareScreen id="AAECAwQFBgc" place={place} comparison={comparison} partyNames={NAMES} date="2026-05-03" example={false} />,
    language,
  );
}

describe("CompareScreen", () => {
  it("begins with the result in a sentence, the counts and the day", async () => {
    await show(aComparison(MIXED_ANSWERS));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "You see 18 of 23 statements the same way, and 4 differently.",
    );
    const counts = within(screen.getByRole("list", { name: "Results by kind" }));
    expect(counts.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "=8 shared strengths",
      "=2 shared concerns",
      "=8 room to grow",
      "≈1 divided within",
      "≠4 not on the same page",
      "–1 with too few answers",
    ]);
    expect(screen.getByText("Answers opened on 3 May 2026")).toBeVisible();
  });

  it("shows a radar of the values and one of each value", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const names = screen
      .getAllByRole("img", { name: /^Radar chart/u })
      .map((chart) => chart.getAttribute("aria-label")?.split(".")[0]);
    expect(names).toEqual([
      "Radar chart: Four values",
      "Radar chart: Working together",
      "Radar chart: Transparency",
      "Radar chart: End users in focus",
      "Radar chart: Drive to innovate",
    ]);
  });

  it("lists every statement once, in the order of the comparison", async () => {
    const comparison = aComparison(MIXED_ANSWERS);
    await show(comparison);
    const talk = within(screen.getByRole("region", { name: "Talk about these first" }));
    const alike = within(screen.getByRole("region", { name: "What you see alike" }));
    const first = talk.getAllByRole("group").map(({ textContent }) => textContent);
    expect(first[0]).toContain("We have shown each other how our cooperation pays off");
    expect(first[0]).toContain("you differ, and it has gone unnoticed");
    expect(first.length + alike.getAllByRole("group").length).toBe(comparison.ranking.length);
  });

  it("opens a statement for its question, answers, anchors and comments", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const talk = within(screen.getByRole("region", { name: "Talk about these first" }));
    const [row] = talk.getAllByRole("group");
    const summary = row?.querySelector("summary");
    if (!row || !summary) throw new Error("a row has a summary to press");
    await userEvent.click(summary);
    expect(row).toHaveAttribute("open");
    const details = within(row);
    expect(details.getByText(/^What have you shown each other/u)).toBeVisible();
    expect(details.getByText("4 of 4 answered", { exact: false })).toBeVisible();
    expect(details.getByText(/^Nordvik expected of Alpenblick: mostly true/u)).toBeVisible();
    expect(details.getByText("This holds whoever you leave out.")).toBeVisible();
    expect(details.getByRole("heading", { name: "Comments from Alpenblick" })).toBeVisible();
    expect(details.getByText("Which figures?")).toBeVisible();
  });

  it("turns any chart into its table by keyboard and back", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const [figure] = screen.getAllByRole("figure", { name: "Four values" });
    if (!figure) throw new Error("the first figure is the radar of the values");
    const toggle = within(figure).getByRole("button", { name: "Show as table" });
    toggle.focus();
    await userEvent.keyboard("{Enter}");
    expect(toggle).toHaveAttribute("aria-pressed", "true");
    const table = within(figure).getByRole("table", { name: "Four values" });
    expect(within(table).getAllByRole("row")).toHaveLength(5);
    await userEvent.keyboard(" ");
    expect(within(figure).getByRole("img", { name: /^Radar chart/u })).toBeVisible();
  });

  it("turns the ranked list into a table with the same statements", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const talk = within(screen.getByRole("region", { name: "Talk about these first" }));
    const rows = talk.getAllByRole("group").length;
    await userEvent.click(talk.getByRole("button", { name: "Show as table" }));
    expect(talk.getAllByRole("row")).toHaveLength(rows + 1);
  });

  it.each(LANGUAGES)(
    "stands with nothing comparable, one person or thirty (%s)",
    async (language) => {
      await show(aComparison(answersOf(3, () => "cannot-judge")), language);
      await show(aComparison(answersOf(1, () => 3)), language);
      await show(
        aComparison(answersOf(30, (one, person) => (((one + person) % 5) + 1) as 1)),
        language,
      );
      expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(3);
    },
  );

  it("draws no radar of fewer than three statements, and says why", async () => {
    await show(aComparison({ room: { A: [4], B: [4] }, voice: { A: [2], B: [4] } }));
    expect(screen.queryByRole("img", { name: /^Radar chart: Drive/u })).toBeNull();
    expect(screen.getAllByText(/too few for a radar/u)).toHaveLength(2);
  });
});
