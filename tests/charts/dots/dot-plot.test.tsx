import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { statementRows } from "#charts/chart-row.ts";
import { DotPlot } from "#charts/dots/dot-plot.tsx";
import { aComparison } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { resultWordsIn } from "#tests/support/result-words-in.ts";

const NAMES = { A: "Nordvik", B: "Alpenblick" };

async function aRow(withExpectations: boolean) {
  const expected = { expectedByA: [5, 5, 5], expectedByB: [3, 3, 3] } as const;
  const { statements } = aComparison({
    room: { A: [5, 5, 5], B: [2, 2, 2], ...(withExpectations ? expected : {}) },
  });
  const [row] = statementRows(await resultWordsIn("en"), statements);
  if (!row) throw new Error("one statement makes one row");
  return row;
}

describe("DotPlot", () => {
  it("says both figures and the difference", async () => {
    await renderWithWords(<DotPlot row={await aRow(false)} partyNames={NAMES} />, "en");
    expect(screen.getByRole("img")).toHaveAccessibleName(
      "Resources set aside, Nordvik 5.0, Alpenblick 2.0, difference 3.0, Not on the same page",
    );
  });

  it("draws and says expectations on demand only", async () => {
    const row = await aRow(true);
    const { unmount } = await renderWithWords(<DotPlot row={row} partyNames={NAMES} />, "en");
    expect(screen.getByRole("img")).not.toHaveAccessibleName(expect.stringContaining("expected"));
    unmount();
    await renderWithWords(<DotPlot row={row} partyNames={NAMES} withExpectations />, "en");
    const plot = screen.getByRole("img");
    expect(plot).toHaveAccessibleName(
      expect.stringContaining("Nordvik expected 5.0, Alpenblick expected 3.0"),
    );
    expect(plot.querySelectorAll("circle")).toHaveLength(2);
  });

  it("draws no link and no mark for what is missing", async () => {
    const row = { ...(await aRow(false)), means: { A: null, B: 2 }, gap: null };
    await renderWithWords(<DotPlot row={row} partyNames={NAMES} />, "en");
    const plot = screen.getByRole("img");
    expect(plot.querySelectorAll("circle")).toHaveLength(0);
    expect(plot.querySelectorAll("line")).toHaveLength(6);
  });
});
