import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { EarlierRound } from "#domain/rounds/development.ts";
import { aComparison } from "#tests/support/a-comparison.ts";
import { renderWithWords } from "#tests/support/render.tsx";
import { aCompareScreen } from "./a-compare-screen.tsx";

const BEFORE = aComparison({
  "experience-better": { A: [5, 5, 5], B: [3, 3, 3] },
  room: { A: [4, 4, 4], B: [4, 4, 4] },
  homework: { A: [3, 3, 3], B: [3, 3, 3] },
  "goals-told": { A: [3, 3, 3], B: [3, 3, 3] },
});
const NOW = aComparison({
  "experience-better": { A: [4, 4, 4], B: [4, 4, 4] },
  room: { A: [4, 4, 4], B: [4, 4, 3] },
  homework: { A: [2, 2, 2], B: [2, 2, 2] },
  "their-needs": { A: [3, 3, 3], B: [3, 3, 3] },
});

async function show(now: Comparison, before: Comparison, kind: EarlierRound["kind"] = "follow-up") {
  await renderWithWords(
    aCompareScreen(now, {
      date: "2026-11-22",
      earlier: { kind, development: develop(before, now, "2026-05-04"), nextSteps: [] },
    }),
    "en",
  );
  return within(await screen.findByRole("region", { name: "Since last time" }));
}

describe("what moved", () => {
  it("is told in words: who, which way, and whether differences closed", async () => {
    const since = await show(NOW, BEFORE);
    expect(
      since.getByText(
        "Compared with 4 May 2026. You see 3 of 3 statements the same way; last time it was 2. " +
          "Average difference: 0.7 points then, 0.1 now.",
      ),
    ).toBeVisible();
    const headings = since.getAllByRole("heading", { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      "Differences that have gone",
      "Clear changes",
    ]);
    expect(
      since.getByText(
        "You were not on the same page (difference 2.0); now you are (0.0). Nordvik rates it lower: " +
          "5.0 then, 4.0 now. Alpenblick rates it higher: 3.0 then, 4.0 now.",
      ),
    ).toBeVisible();
  });

  it("names what cannot be compared", async () => {
    const since = await show(NOW, BEFORE);
    expect(since.getByText(/^Asked only then: /)).toBeVisible();
    expect(since.getByText(/^Asked only now: /)).toBeVisible();
    expect(since.getByText(/^Not comparable/)).toBeVisible();
  });

  it("does not name what a pulse left out on purpose", async () => {
    const since = await show(NOW, BEFORE, "pulse");
    expect(since.queryByText(/^Asked only then: /)).toBeNull();
  });

  it("says so where nothing clearly moved", async () => {
    const since = await show(BEFORE, BEFORE);
    expect(since.getByText(/Nothing has clearly changed/)).toBeVisible();
  });

  it("says why a change is not shown in confidential mode, and shows none", async () => {
    const few = (rating: 1 | 5) =>
      aComparison(
        { "experience-better": { A: [rating, rating, rating, rating], B: [3, 3, 3, 3, 3] } },
        "confidential",
      );
    const since = await show(few(5), few(1));
    expect(since.getByText(/No statement can be compared/)).toBeVisible();
    expect(since.getByText(/five people from an organisation/)).toBeVisible();
    expect(screen.queryByText(/truer than before/)).toBeNull();
    for (const area of document.querySelectorAll("section:has(#value-by-value) summary")) {
      await userEvent.click(area);
    }
    const legends = screen.getAllByText(/Thin and dotted/);
    for (const legend of legends) expect(legend).toBeVisible();
  });
});
