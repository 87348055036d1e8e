import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { aCompareScreen } from "../a-compare-screen.tsx";

/** Two values, so that there is something to choose from and little to draw. */
const COMPARISON = aComparison(
  Object.fromEntries(
    STATEMENTS.filter(({ dimension }) => ["cooperative", "transparent"].includes(dimension)).map(
      ({ id }) => [id, MIXED_ANSWERS[id]],
    ),
  ),
);

async function showList(location: string) {
  await renderWithWords(aCompareScreen(COMPARISON, { location }), "en");
}

async function expectRows(count: number) {
  await waitFor(() => {
    expect(document.querySelectorAll("li[id^=row-]")).toHaveLength(count);
  });
}

async function openControls() {
  await expectRows(12);
  await userEvent.click(await screen.findByRole("button", { name: "Search, filter, sort" }));
}

beforeEach(() => {
  history.replaceState(null, "", "/");
});

describe("search, filter and order", () => {
  it("are kept in the address", async () => {
    await showList("");
    await openControls();
    await userEvent.selectOptions(screen.getByLabelText("Area"), "Transparency");
    await userEvent.selectOptions(screen.getByLabelText("Order"), "Widest difference first");
    expect(location.hash).toBe("#/a/AAECAwQFBgc/compare/?value=transparent&sort=gap");
    await expectRows(6);
    expect(screen.getByText("6 of 12 shown")).toBeVisible();
    expect(screen.getByRole("region", { name: "Statements" })).toBeVisible();
  });

  it("stay as they are, with the focus, when another order makes one list of two", async () => {
    await showList("");
    await openControls();
    const order = screen.getByLabelText("Order");
    await userEvent.selectOptions(order, "Widest difference first");
    expect(await screen.findByRole("region", { name: "Statements" })).toBeVisible();
    expect(order).toBeInTheDocument();
    expect(order).toHaveFocus();
  });

  it("stand open where the address brings them, and close to the whole list", async () => {
    await showList("?verdict=not-on-the-same-page");
    expect(await screen.findByLabelText("Result")).toHaveValue("not-on-the-same-page");
    await expectRows(3);
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    await expectRows(12);
    expect(location.hash).toBe("#/a/AAECAwQFBgc/compare");
  });

  it("find statements by their words, values and comments", async () => {
    await showList("");
    await openControls();
    const search = screen.getByRole("searchbox", { name: "Search" });
    await userEvent.click(search);
    await userEvent.paste("figures spring");
    await expectRows(1);
    await userEvent.clear(search);
    await userEvent.paste("nothing of the kind");
    expect(await screen.findByText(/^No statement matches/u)).toBeVisible();
  });

  it("show expectations as hollow marks in the rows", async () => {
    await showList("");
    await openControls();
    await userEvent.click(screen.getByRole("checkbox", { name: "Show what each expected" }));
    await waitFor(() => {
      const label = '[aria-label$="Nordvik expected 4.3, Alpenblick expected 1.7"]';
      expect(document.querySelectorAll(`summary ${label}`)).toHaveLength(1);
    });
    expect(location.hash).toBe("#/a/AAECAwQFBgc/compare/?expected=shown");
  });
});
