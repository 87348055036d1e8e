import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { statementRows } from "#charts/chart-row.ts";
import { DotRows } from "#charts/dots/dot-rows.tsx";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { resultWordsIn } from "#tests/support/result-words-in.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

describe("DotRows", () => {
  it("lets the keyboard reach every row by one stop, and writes below what stands there", async () => {
    const { statements } = aComparison(MIXED_ANSWERS);
    const own = statements.filter(({ dimension }) => dimension === "transparent");
    const rows = statementRows(await resultWordsIn("en"), own);
    await renderWithWords(<DotRows rows={rows} partyNames={NAMES} />, "en");
    const plots = rows.map(({ label }) =>
      screen.getByRole("img", { name: (name) => name.startsWith(`${label}, `) }),
    );
    await userEvent.tab();
    expect(plots[0]).toHaveFocus();
    const words =
      "Open about finances, Nordvik 4.5, Alpenblick 2.0, difference 2.5, Not on the same page";
    expect(screen.getByText(words)).toBeVisible();
    await userEvent.keyboard("{ArrowDown}");
    expect(plots[1]).toHaveFocus();
    expect(screen.queryByText(words)).toBeNull();
    await userEvent.keyboard("{End}");
    expect(plots.at(-1)).toHaveFocus();
    await userEvent.tab();
    expect(plots).not.toContain(document.activeElement);
  });
});
