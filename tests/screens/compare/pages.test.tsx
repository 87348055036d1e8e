import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { aCompareScreen } from "./a-compare-screen.tsx";

const BASE = "#/a/AAECAwQFBgc/compare";

function page(location: string, comparison: Comparison = aComparison(MIXED_ANSWERS)) {
  return aCompareScreen(comparison, { location });
}

beforeEach(() => {
  history.replaceState(null, "", "/");
});

describe("a statement's own page", () => {
  it("has its anchors, every answer, expectations, comments and the opening question", async () => {
    await renderWithWords(page("statement/business-model"), "en");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /what our cooperation means/u,
    );
    expect(
      screen.getByRole("img", { name: /Nordvik answered 4, 4, 5 and 5, Alpenblick 2\.0/u }),
    ).toBeVisible();
    expect(screen.getByText(/^Neither side has seen what the other earns/u)).toBeVisible();
    expect(screen.getByText(/^What have you shown each other/u)).toBeVisible();
    expect(
      screen.getByText(/^Alpenblick expected Nordvik to answer: mostly not true/u),
    ).toBeVisible();
    expect(screen.getByText("None.")).toBeVisible();
  });

  it("counts the answers in its table", async () => {
    await renderWithWords(page("statement/not-exclusive"), "en");
    const figure = within(screen.getByRole("figure", { name: "Every answer" }));
    await userEvent.click(figure.getByRole("button", { name: "Show as table" }));
    const rows = within(figure.getByRole("table")).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "Answer Nordvik Alpenblick",
      "5 Completely true00",
      "4 Mostly true10",
      "3 Partly true01",
      "2 Mostly not true02",
      "1 Not true at all00",
      "Could not judge30",
    ]);
  });

  it("turns to its neighbours in the list it was opened from, by link and by key", async () => {
    await renderWithWords(page("statement/fair-talk?value=transparent"), "en");
    const turn = within(screen.getByRole("navigation", { name: "Statements" }));
    expect(turn.getByText("2 of 6")).toBeVisible();
    expect(turn.getByRole("link", { name: "Back to the list" })).toHaveAttribute(
      "href",
      `${BASE}/?value=transparent`,
    );
    const next = `${BASE}/statement/not-exclusive?value=transparent`;
    expect(turn.getByRole("link", { name: /Next/u })).toHaveAttribute("href", next);
    await userEvent.keyboard("{ArrowRight}");
    expect(location.hash).toBe(next);
  });

  it("turns one page where an arrow key is held down", async () => {
    await renderWithWords(page("statement/business-model"), "en");
    fireEvent.keyDown(document.body, { key: "ArrowRight" });
    expect(location.hash).toMatch(/statement/u);
    history.replaceState(null, "", "/");
    fireEvent.keyDown(document.body, { key: "ArrowRight", repeat: true });
    expect(location.hash).toBe("");
  });

  it("is the list where the statement was not asked", async () => {
    await renderWithWords(page("statement/voice", aComparison({ room: { A: [4], B: [4] } })), "en");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "You see 1 of 1 statements",
    );
  });

  it("gives the focus to its heading, and back in the list to its row", async () => {
    const { rerender } = await renderWithWords(page(""), "en");
    await waitFor(() => {
      expect(document.getElementById("row-fair-talk")).not.toBeNull();
    });
    rerender(page("statement/fair-talk"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    rerender(page(""));
    expect(document.getElementById("row-fair-talk")?.querySelector("summary, a")).toHaveFocus();
  });

  it.each(LANGUAGES)(
    "shows no single answer of a confidential assessment (%s)",
    async (language) => {
      const comparison = aComparison(MIXED_ANSWERS, "confidential");
      await renderWithWords(page("statement/business-model", comparison), language);
      const [strip] = screen.getAllByRole("img");
      expect(strip).not.toHaveAccessibleName(/4, 4/u);
      expect(screen.getByRole("figure").querySelectorAll("circle, path").length).toBeGreaterThan(0);
      expect(screen.getByRole("figure")).toHaveTextContent(/Nordvik.*Alpenblick/u);
      expect(screen.queryByText("None.")).toBeNull();
    },
  );
});

describe("a party's sheet", () => {
  it("holds its own answers and where it is divided, and nothing of the other", async () => {
    await renderWithWords(page("party/B"), "en");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Answers from Alpenblick");
    const divided = within(screen.getByRole("region", { name: "Where you are divided" }));
    expect(divided.getAllByRole("listitem")).toHaveLength(1);
    expect(divided.getByRole("img", { name: /Alpenblick answered 1, 3 and 5/u })).toBeVisible();
    const all = within(screen.getByRole("region", { name: "All your answers" }));
    await waitFor(() => {
      expect(all.getAllByRole("listitem")).toHaveLength(24);
    });
    for (const strip of screen.getAllByRole("img")) {
      expect(strip).not.toHaveAccessibleName(/Nordvik/u);
    }
  });

  it("says where too few could judge", async () => {
    await renderWithWords(page("party/A"), "en");
    const missing = within(screen.getByRole("region", { name: "Where too few could judge" }));
    expect(missing.getByText("3 of 4 at Nordvik could not judge")).toBeVisible();
    expect(screen.getByText(/^You are not divided anywhere/u)).toBeVisible();
  });

  it("calls too few answers nothing else", async () => {
    const few = ["cannot-judge", "cannot-judge", "cannot-judge", "cannot-judge"] as const;
    const comparison = aComparison({ room: { A: [5, 1, ...few], B: [4, 4, 4] } });
    await renderWithWords(page("party/A", comparison), "en");
    expect(screen.getByText("4 of 6 at Nordvik could not judge")).toBeVisible();
    expect(screen.getByText(/^You are not divided anywhere/u)).toBeVisible();
  });

  it("prints", async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    await renderWithWords(page("party/A"), "en");
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe("how it is calculated", () => {
  it.each(LANGUAGES)(
    "stands on a page with rules, an example and where to read more (%s)",
    async (language) => {
      await renderWithWords(page("method"), language);
      expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(6);
      expect(screen.getAllByRole("term")).toHaveLength(7);
      expect(screen.getByText(/4, 4 \p{L}+ 3/u)).toBeVisible();
      expect(screen.getByText(/docs\/method\.md/u)).toBeVisible();
    },
  );
});
