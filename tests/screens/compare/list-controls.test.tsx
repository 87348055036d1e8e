import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { CompareScreen } from "#screens/compare/compare-screen.tsx";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";

async function showList(place: string) {
  await renderWithWords(
    <CompareScreen
      id="AAECAwQFBgc"
      place={place}
      comparison={aComparison(MIXED_ANSWERS)}
      partyNames={{ A: "Nordvik", B: "Alpenblick" }}
      date="2026-05-03"
      example={false}
    />,
    "en",
  );
}

async function expectRows(count: number) {
  await waitFor(() => {
    expect(document.querySelectorAll("summary")).toHaveLength(count);
  });
}

async function openControls() {
  await userEvent.click(await screen.findByRole("button", { name: "Search, filter, sort" }));
}

beforeEach(() => {
  history.replaceState(null, "", "/");
});

describe("search, filter and order", () => {
  it("are kept in the address", async () => {
    await showList("");
    await openControls();
    await userEvent.selectOptions(screen.getByLabelText("Value"), "Transparency");
    await userEvent.selectOptions(screen.getByLabelText("Order"), "Widest difference first");
    expect(location.hash).toBe("#/a/AAECAwQFBgc/compare/?value=transparent&sort=gap");
    await expectRows(6);
    expect(screen.getByText("6 of 24 shown")).toBeVisible();
    expect(screen.getByRole("region", { name: "Statements" })).toBeVisible();
  });

  it("stand open where the address brings them, and close to the whole list", async () => {
    await showList("?verdict=not-on-the-same-page");
    expect(await screen.findByLabelText("Result")).toHaveValue("not-on-the-same-page");
    await expectRows(4);
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    await expectRows(24);
    expect(location.hash).toBe("#/a/AAECAwQFBgc/compare");
  });

  it("find statements by their words, values and comments", async () => {
    await showList("");
    await openControls();
    const search = screen.getByRole("searchbox", { name: "Search" });
    await userEvent.type(search, "figures spring");
    await expectRows(1);
    await userEvent.clear(search);
    await userEvent.type(search, "nothing of the kind");
    expect(await screen.findByText(/^No statement fits/u)).toBeVisible();
  });

  it("show expectations as hollow marks in the rows", async () => {
    await showList("");
    await openControls();
    await userEvent.click(screen.getByRole("checkbox", { name: "Show what each expected" }));
    const name = /^How it pays off.*Alpenblick expected 1\.7/u;
    await waitFor(() => {
      expect(screen.getAllByRole("img", { name })).not.toHaveLength(0);
    });
    expect(location.hash).toBe("#/a/AAECAwQFBgc/compare/?expected=shown");
  });
});
