import { expect, it } from "vitest";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { csvFile } from "#platform/channels/files/csv-file.ts";
import { wordsIn } from "#platform/i18n/words-in.ts";
import { portfolioDays } from "#screens/portfolio/portfolio-days.ts";
import { tableForFile } from "#screens/portfolio/table-for-file.ts";
import { aPartnership, aRound } from "#tests/support/a-partnership.ts";
import { speak } from "#tests/support/render.tsx";
import { valueOf } from "#tests/support/value-of.ts";

const PLAN = valueOf(
  addNextStep(emptyPlan("2026-01-10"), { what: "Meet on site", by: "2026-03-01" }),
);
const NAMES = { A: "Alpenblick", B: "Nordvik" };
const ANSWERS = {
  cooperative: { A: [5, 5, 5], B: [2, 2, 2] },
  win: { A: [4], B: ["cannot-judge"] },
} as const;
const PARTNERSHIP = aPartnership(
  aRound({ id: "one", names: NAMES, date: "2026-01-10", plan: PLAN }),
  aRound({ id: "two", names: NAMES, date: "2026-07-10", follows: "one", answers: ANSWERS }),
);

it("gives a table with our side first, and nothing where nothing is known", () => {
  const { columns, rows } = tableForFile([PARTNERSHIP], { we: "Nordvik", today: "2026-08-01" });
  const cells = Object.fromEntries(columns.map((column, at) => [column, rows[0]?.[at]]));
  expect(cells).toEqual({
    we: "Nordvik",
    partner: "Alpenblick",
    opened: "2026-07-10",
    people_we: 3,
    people_partner: 3,
    areas_apart: 1,
    areas_told: 1,
    own_apart: null,
    own_told: null,
    next_look: "2027-01-10",
    open_steps: 1,
    overdue_steps: 1,
    cooperative_verdict: "not-on-the-same-page",
    cooperative_gap: -3,
    cooperative_trend: null,
    win_verdict: "too-little-data",
    win_gap: null,
    win_trend: null,
  });
});

it("gives names that a spreadsheet would take for formulas as texts", () => {
  const names = {
    A: '=HYPERLINK("https://example.org";"Nordvik")',
    B: "@SUM(1+1)*cmd|' /C calc'!A0",
  };
  const { columns, rows } = tableForFile([aPartnership(aRound({ id: "one", names }))], {
    we: names.B,
    today: "2026-08-01",
  });
  const [, line] = csvFile(columns, rows, "point").split("\r\n");
  expect(line).toMatch(/^'@SUM\(1\+1\)\*cmd\|' \/C calc'!A0,"'=HYPERLINK\(""/u);
});

it("gives a calendar the open steps of every round, and the newest next look", async () => {
  await speak("en");
  const t = await wordsIn("en", ["report", "plan", "questionnaire"]);
  expect(portfolioDays(t, [PARTNERSHIP], "en").map(({ uid, day }) => [uid, day])).toEqual([
    ["one-step-1@samsyn", "2026-03-01"],
    ["two-look@samsyn", "2027-01-10"],
  ]);
});
