import "#tests/support/serial-locks.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { saveWithPlan } from "#platform/storage/workspace-store.ts";
import { PortfolioScreen } from "#screens/portfolio/portfolio-screen.tsx";
import {
  type AnswerRule,
  alike,
  aRound,
  type RoundChoice,
} from "#tests/journeys/support/states/round.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { valueOf } from "#tests/support/value-of.ts";

const apart: AnswerRule = (statement, party) => (party === "A" ? 5 : statement < 6 ? 2 : 5);

async function anOpened(partner: string, day: string, choice: RoundChoice = {}) {
  const names = { A: "Nordvik", B: partner };
  const round = await aRound({ names, people: { A: 2, B: 2 }, rule: alike, ...choice });
  return openAnswers(round, day);
}

async function keep(...assessments: readonly Assessment[]) {
  const steps = [{ what: "Meet on site", by: "2020-01-01" }, { what: "Ask the fitters" }];
  for (const [at, assessment] of assessments.entries()) {
    let plan = emptyPlan(assessment.opening?.date ?? null);
    for (const step of at === 0 ? steps : []) plan = valueOf(addNextStep(plan, step));
    valueOf(await saveWithPlan(assessment, plan));
  }
}

async function show(rest = "") {
  await renderWithWords(<PortfolioScreen rest={rest} turn={0} onFiles={vi.fn()} />, "en");
  return userEvent.setup();
}

/** By caption and tag: to work out which of a large table's cells are hidden takes seconds. */
function tableOf(caption: string) {
  const table = screen.getByText(caption, { selector: "caption" }).closest("table");
  if (!table) throw new Error(`no table ${caption}`);
  return table;
}

function rows() {
  const links = tableOf("Partnerships side by side").querySelectorAll("tbody th > a");
  return [...links].map(({ textContent }) => textContent);
}

function cellsBeside(head: string, caption = "Partnerships side by side") {
  const row = within(tableOf(caption)).getByText(head).closest("tr");
  return [...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent);
}

beforeEach(forgetDevice);
afterEach(() => {
  vi.restoreAllMocks();
});

describe("the partnerships side by side", () => {
  it("is a row for each, as its mode shows it, where there is most to talk about first", async () => {
    const first = await anOpened("Berg", "2026-02-01", { rule: apart });
    const second = await anOpened("Berg", "2026-08-01");
    const follows = { assessment: first.id, kind: "follow-up" } as const;
    await keep(
      await anOpened("Alpenblick", "2026-05-01"),
      first,
      { ...second, follows },
      await anOpened("Fjord", "2026-06-01", { rule: apart }),
      await anOpened("Moor", "2099-01-01", {
        people: { A: 5, B: 3 },
        rule: (_, party, person) => (party === "B" && person > 0 ? "cannot-judge" : 4),
        configuration: { mode: "confidential" },
      }),
      await aRound({ names: { A: "Nordvik", B: "Ängs" }, people: { A: 1, B: 1 } }),
      { ...(await anOpened("Nobody", "2026-01-01")), example: true },
    );
    const user = await show();
    await waitFor(() => {
      expect(rows()).toEqual(["Fjord", "Alpenblick", "Berg", "Moor", "Ängs"]);
    });
    expect(screen.getByLabelText("Our organisation")).toHaveValue("Nordvik");
    expect(cellsBeside("Fjord").slice(0, 3)).toEqual([
      "1 of 4",
      "≠Not on the same page+3.0",
      "=Shared strength0.0",
    ]);
    expect(cellsBeside("Berg")[1]).toBe("=Shared strength0.0↘clearly smaller than last time");
    expect(cellsBeside("Moor").slice(1, 6)).toEqual([
      ...Array.from({ length: 4 }, () => "–Too few answers"),
      "5 and 3",
    ]);
    expect(cellsBeside("Ängs").slice(1, 5)).toEqual(
      Array.from({ length: 4 }, () => "not opened yet"),
    );
    expect(screen.getByText("answers are being collected")).toBeVisible();
    expect(screen.getByText("Alpenblick", { selector: "th > a" })).toHaveAttribute(
      "href",
      expect.stringMatching(/\/compare$/u),
    );

    await user.click(screen.getByLabelText("2 rounds, Berg"));
    const line = screen.getByLabelText(/^Cooperation: 3\.0 on 1\s.*, 0\.0 on 1\s/u);
    expect(line).toBeVisible();
    await user.click(screen.getByText(/Show as table/u));
    expect(cellsBeside("Cooperation", "Difference from round to round: Berg")).toEqual([
      "3.0 (Not on the same page)",
      "0.0 (Shared strength)",
    ]);

    expect(tableOf("Next steps")).toHaveTextContent(/Meet on site.*Ask the fitters/u);
    expect(cellsBeside("Meet on site", "Next steps")).toEqual([
      "Alpenblick",
      "nobody yet",
      "1\u00a0January 2020 overdue",
    ]);
    expect(screen.getByText("Overdue: 1")).toBeVisible();
  });

  it("is sorted and searched as the address says, writes there what was chosen, and is saved", async () => {
    const { files } = catchDownloads();
    await keep(
      await anOpened("Alpenblick", "2026-05-01"),
      await anOpened("Berg", "2026-07-01"),
      await anOpened("Fjord", "2026-06-01", { rule: apart }),
    );
    const user = await show("?sort=date");
    await waitFor(() => {
      expect(rows()).toEqual(["Berg", "Fjord", "Alpenblick"]);
    });
    expect(screen.getByText("Opened").closest("th")).toHaveAttribute("aria-sort", "descending");
    await user.click(screen.getByText("Cooperation"));
    expect(rows()[0]).toBe("Fjord");
    expect(screen.getByText(/^Please do not pass it on/u)).toBeVisible();
    for (const [at, label] of ["Save the table (CSV)", "Save all dates (iCalendar)"].entries()) {
      await user.click(screen.getByText(label));
      await waitFor(() => {
        expect(files).toHaveLength(at + 1);
      });
    }
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Samsyn – Partnerships – not to be passed on – .*\.csv$/u),
      expect.stringMatching(/^Samsyn – Dates of all partnerships – .*\.ics$/u),
    ]);
    expect(await files[0]?.content.text()).toContain("Nordvik,Alpenblick,2026-05-01,2,2,0,4,");
    expect((await files[1]?.content.text())?.match(/BEGIN:VEVENT/gu)).toHaveLength(4);
    await user.type(screen.getByLabelText("Search by name"), "berg");
    expect(rows()).toEqual(["Berg"]);
    expect(screen.getByText("Shown: 1 of 3")).toBeVisible();
    expect(location.hash).toBe("#/portfolio/?sort=cooperative&search=berg");
    await user.click(screen.getByText("Show all"));
    await user.selectOptions(screen.getByLabelText("Our organisation"), "not set");
    expect(rows()[0]).toBe("Nordvik and Fjord");
    expect(location.hash).toBe("#/portfolio/?sort=cooperative&we=");
  });

  it("says where there is nothing yet", async () => {
    await show();
    expect(
      await screen.findByText(/^There is no assessment of your own on this device yet/u),
    ).toBeVisible();
    expect(screen.getByText("Open files")).toBeVisible();
  });
});
