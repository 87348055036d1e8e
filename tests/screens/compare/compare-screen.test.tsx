import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import { aComparison, answersOf, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { aCompareScreen } from "./a-compare-screen.tsx";

async function show(comparison: Comparison, language: Language = "en", location = "") {
  await renderWithWords(aCompareScreen(comparison, { location }), language);
}

/** The list of conversations once all of its rows are drawn. */
async function theConversations(rows: number) {
  await waitFor(() => {
    expect(document.querySelectorAll("section:has(#talk-first) summary")).toHaveLength(rows);
  });
  return within(screen.getByRole("region", { name: "Talk about these first" }));
}

/** Opens every area, as a person does. */
async function unfoldAreas() {
  const areas = document.querySelectorAll("section:has(#value-by-value) summary");
  for (const area of areas) await userEvent.click(area);
}

/** Waits until so many figures are drawn; roles are dear to look up while more is being drawn. */
async function drawn(figures: number) {
  await waitFor(() => {
    expect(document.querySelectorAll("figure")).toHaveLength(figures);
  });
}

beforeEach(() => {
  history.replaceState(null, "", "/");
});

describe("the first view", () => {
  it("begins with the result in a sentence, the counts and the day", async () => {
    await show(aComparison(MIXED_ANSWERS));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "You see 18 of 23 statements the same way, and 4 differently.",
    );
    const counts = within(screen.getByRole("list", { name: "Results by kind" }));
    expect(counts.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "=8 shared strengths",
      "=2 shared concerns",
      "=8 with room to grow",
      "≈1 divided internally",
      "≠4 not on the same page",
      "–1 with too few answers",
    ]);
    expect(screen.getByText("Answers opened on 3 May 2026")).toBeVisible();
  });

  it("shows a radar of the values, and one of each value once it is unfolded", async () => {
    await show(aComparison(MIXED_ANSWERS));
    await drawn(10);
    expect(screen.getAllByRole("group", { name: /^Radar chart/u })).toHaveLength(1);
    await unfoldAreas();
    await waitFor(() => {
      const charts = screen.getAllByRole("group", { name: /^Radar chart/u });
      expect(charts.map((chart) => chart.getAttribute("aria-label"))).toEqual([
        "Radar chart: Four values",
        "Radar chart: Cooperation",
        "Radar chart: Transparency",
        "Radar chart: End users’ experience in focus",
        "Radar chart: Drive to innovate",
      ]);
    });
  });

  it("says why each value matters, once it is unfolded", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const why = await screen.findByText(/^Cooperation lasts when/u);
    expect(why).not.toBeVisible();
    await unfoldAreas();
    expect(why).toBeVisible();
  });

  it("unfolds the area that the address asks for, and no other", async () => {
    await show(aComparison(MIXED_ANSWERS), "en", "?value=cooperative");
    expect(await screen.findByText(/^Cooperation lasts when/u)).toBeVisible();
    const [figure] = screen.getAllByRole("figure", { name: "Statements: Transparency" });
    expect(figure).not.toBeVisible();
  });

  it("unfolds every area on paper, and folds them again", async () => {
    await show(aComparison(MIXED_ANSWERS));
    await drawn(10);
    const isOpen = () =>
      [...document.querySelectorAll("section:has(#value-by-value) details")].map(
        (area) => area instanceof HTMLDetailsElement && area.open,
      );
    act(() => {
      dispatchEvent(new Event("beforeprint"));
    });
    expect(isOpen()).toEqual([true, true, true, true, true]);
    expect(screen.getAllByRole("group", { name: /^Radar chart/u })).toHaveLength(5);
    act(() => {
      dispatchEvent(new Event("afterprint"));
    });
    expect(isOpen()).toEqual([false, false, false, false, false]);
  });

  it("says what is hidden in confidential mode", async () => {
    await show(aComparison(MIXED_ANSWERS, "confidential"));
    expect(screen.getByText(/^Confidential: a score needs/u)).toBeVisible();
  });

  it("says where far fewer answered, and what to do", async () => {
    await show(aComparison({ room: { A: [4, 4, 4, 4, 4], B: [4] } }));
    const note = screen.getByText("5 people answered at Nordvik, only 1 at Alpenblick.");
    expect(note.parentElement).toHaveTextContent(/First ask more people at Alpenblick/u);
  });

  it("names nothing to talk about first where nothing can be compared", async () => {
    await show(aComparison(answersOf(3, () => "cannot-judge")));
    expect(await screen.findByRole("region", { name: "Statements" })).toBeVisible();
    expect(screen.queryByRole("region", { name: "Talk about these first" })).toBeNull();
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
});

describe("the figures", () => {
  it("turn into their table by keyboard and back", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const [figure] = screen.getAllByRole("figure", { name: "Four values" });
    if (!figure) throw new Error("the first figure is the radar of the values");
    const toggle = within(figure).getByRole("button", { name: "Show as table" });
    toggle.focus();
    await userEvent.keyboard("{Enter}");
    expect(toggle).toHaveAttribute("aria-pressed", "true");
    const table = within(figure).getByRole("table", { name: "Four values" });
    expect(within(table).getAllByRole("row")).toHaveLength(5);
    await userEvent.keyboard("t");
    expect(within(figure).getByRole("group", { name: /^Radar chart/u })).toBeVisible();
    expect(toggle).toHaveFocus();
  });

  it("lead to how they are calculated", async () => {
    await show(aComparison(MIXED_ANSWERS));
    for (const figure of screen.getAllByRole("figure")) {
      const link = within(figure).getByRole("link", { name: "How this is calculated" });
      expect(link).toHaveAttribute("href", "#/a/AAECAwQFBgc/compare/method");
    }
  });

  it("show expectations on demand", async () => {
    await show(aComparison(MIXED_ANSWERS));
    await drawn(10);
    await unfoldAreas();
    const figure = within(screen.getByRole("figure", { name: "Statements: Transparency" }));
    const row = () => figure.getByRole("img", { name: /^Open about finances/u });
    expect(row()).not.toHaveAccessibleName(/expected/u);
    await userEvent.click(figure.getByRole("button", { name: "Show what each expected" }));
    expect(row()).toHaveAccessibleName(/Nordvik expected 4\.3, Alpenblick expected 1\.7$/u);
    expect(figure.getByText(/^Hollow marks/u)).toBeVisible();
  });

  it("draw no radar of fewer than three statements, and say why", async () => {
    await show(aComparison({ room: { A: [4], B: [4] }, "experience-better": { A: [2], B: [4] } }));
    await drawn(4);
    await unfoldAreas();
    expect(screen.getAllByText(/too few for a radar/u)).toHaveLength(2);
    expect(screen.queryByRole("group", { name: /^Radar chart: Drive/u })).toBeNull();
  });
});

describe("what is seen the same way, and the sheets", () => {
  it("stand below the conversations, a line each, with the way to each statement's page", async () => {
    await show(aComparison(MIXED_ANSWERS));
    await drawn(10);
    const alike = within(screen.getByRole("region", { name: "What you see the same way" }));
    const link = alike.getByRole("link", { name: "Satisfaction reviewed" });
    expect(link).toHaveAttribute("href", "#/a/AAECAwQFBgc/compare/statement/satisfaction");
    expect(link.closest("li")).toHaveTextContent(
      /^=Room to grow Satisfaction reviewed ?Nordvik 3\.8 ?Alpenblick 4\.3$/u,
    );
    await userEvent.click(alike.getByRole("button", { name: "Show as table" }));
    expect(alike.getAllByRole("row")).toHaveLength(17);
    expect(screen.getByRole("link", { name: "Sheet for Nordvik" })).toHaveAttribute(
      "href",
      "#/a/AAECAwQFBgc/compare/party/A",
    );
  });
});

describe("the conversations", () => {
  it("list every statement once, in the order of the comparison", async () => {
    const comparison = aComparison(MIXED_ANSWERS);
    await show(comparison);
    const talk = await theConversations(8);
    const [first] = talk.getAllByRole("group");
    expect(first).toHaveTextContent(
      "We have shown each other what our cooperation means financially",
    );
    expect(first).toHaveTextContent(
      "Transparency · you differ without knowing it · firm · 3 comments",
    );
    await waitFor(() => {
      const alike = document.querySelectorAll("section:has(#seen-alike) li");
      expect(alike).toHaveLength(comparison.ranking.length - 8);
    });
  });

  it("open for question, answers, anchors, comments, and a page of their own", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const talk = await theConversations(8);
    const [row] = talk.getAllByRole("group");
    const summary = row?.querySelector("summary");
    if (!row || !summary) throw new Error("a row has a summary to press");
    await userEvent.click(summary);
    const details = within(row);
    expect(await details.findByText(/^What have you shown each other/u)).toBeVisible();
    expect(details.getByText("4 of 4 answered", { exact: false })).toBeVisible();
    expect(details.getByText(/^Nordvik expected Alpenblick to answer: mostly true/u)).toBeVisible();
    expect(details.getByRole("heading", { name: "Comments from Alpenblick" })).toBeVisible();
    expect(details.getByText("Which figures?")).toBeVisible();
    expect(details.getByRole("link", { name: "Open on a page of its own" })).toHaveAttribute(
      "href",
      "#/a/AAECAwQFBgc/compare/statement/business-model",
    );
  });

  it("say what to do where a party is divided or cannot say", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const talk = await theConversations(8);
    for (const summary of document.querySelectorAll("summary")) await userEvent.click(summary);
    expect(await talk.findByText(/^First give Alpenblick ten minutes on its own/u)).toBeVisible();
    expect(talk.getByText(/^Find out who at Nordvik can judge this/u)).toBeVisible();
  });

  it("turn into a table with the same statements", async () => {
    await show(aComparison(MIXED_ANSWERS));
    const talk = await theConversations(8);
    await userEvent.click(talk.getByRole("button", { name: "Show as table" }));
    expect(talk.getAllByRole("row")).toHaveLength(9);
  });
});
