import { describe, expect, it } from "vitest";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { isLookOverdue, isOverdue, overdueSteps, stepsByDay } from "#domain/portfolio/due.ts";
import { makePartnership } from "#domain/portfolio/make-partnership.ts";
import {
  apartCount,
  type Order,
  searchPartnerships,
  sortPartnerships,
} from "#domain/portfolio/order.ts";
import {
  aCollectingRound,
  aPartnership,
  aRound,
  type DimensionAnswers,
} from "#tests/support/a-partnership.ts";
import { valueOf } from "#tests/support/value-of.ts";

const TODAY = "2026-10-01";
const APART = { A: [5, 5, 5], B: [2, 2, 2] } as const;
const HINGING = { A: [4, 4, 4], B: [3, 3, 4] } as const;
const ALIKE = { A: [4, 4, 4], B: [4, 4, 5] } as const;
const UNKNOWN = { A: [4, 4, 4], B: ["cannot-judge", "cannot-judge", "cannot-judge"] } as const;

function withPartner(
  name: string,
  answers: DimensionAnswers,
  date = "2026-06-01",
  days: readonly (string | null)[] = [],
) {
  let plan = emptyPlan(date);
  for (const by of days) plan = valueOf(addNextStep(plan, { what: `for ${name}`, by }));
  return aPartnership(aRound({ id: name, names: { A: "Nordvik", B: name }, date, answers, plan }));
}

const ALPEN = withPartner("Alpenblick", { cooperative: ALIKE, transparent: ALIKE }, "2026-03-01", [
  "2026-12-01",
  "2026-09-30",
]);
const BERG = withPartner("Berg", { cooperative: APART, transparent: UNKNOWN });
const FJORD = withPartner("Fjord", { cooperative: ALIKE, transparent: APART }, "2026-08-01", [
  null,
]);
const NEW = makePartnership(
  [aCollectingRound({ id: "new", names: { A: "Åre", B: "Nordvik" } })],
  [],
);
const ALL = [NEW, FJORD, ALPEN, BERG];

function sorted(order: Order) {
  return sortPartnerships(ALL, { order, we: "Nordvik", today: TODAY }).map(({ id }) => id);
}

describe("the order of the rows", () => {
  it("begins with where there is most to talk about, and ends with what is not opened", () => {
    expect(sorted("talk")).toEqual(["Berg", "Fjord", "Alpenblick", "new"]);
  });

  it("follows any column; what is not known comes last", () => {
    expect(sorted("name")).toEqual(["Alpenblick", "new", "Berg", "Fjord"]);
    expect(sorted("date")).toEqual(["Fjord", "Berg", "Alpenblick", "new"]);
    expect(sorted("people").at(-1)).toBe("new");
    expect(sorted("look")).toEqual(["Alpenblick", "Berg", "Fjord", "new"]);
    expect(sorted("overdue")[0]).toBe("Alpenblick");
    expect(sorted("transparent")).toEqual(["Fjord", "Alpenblick", "new", "Berg"]);
  });

  it("puts firm differences before those that hinge on one person", () => {
    const firm = withPartner("Öst", { cooperative: APART });
    const tentative = withPartner("Ask", { cooperative: HINGING });
    const look = { order: "talk", we: null, today: TODAY } as const;
    expect(sortPartnerships([tentative, firm], look)).toEqual([firm, tentative]);
  });

  it("puts the most own statements that are apart first, and those without any last", () => {
    const withOwn = (apart: number, partnership: typeof BERG) => ({
      ...partnership,
      newest: partnership.newest && { ...partnership.newest, own: { apart, told: 3 } },
    });
    const [one, two] = [withOwn(1, ALPEN), withOwn(2, FJORD)];
    const look = { order: "own", we: null, today: TODAY } as const;
    expect(sortPartnerships([BERG, one, two], look)).toEqual([two, one, BERG]);
  });

  it("counts what is apart over what can be told", () => {
    expect(apartCount(BERG)).toEqual({ apart: 1, firm: 1, told: 1 });
    expect(apartCount(ALPEN)).toEqual({ apart: 0, firm: 0, told: 2 });
    expect(apartCount(NEW)).toEqual({ apart: 0, firm: 0, told: 0 });
  });
});

it("finds partnerships by a part of either name", () => {
  const found = (search: string) => searchPartnerships(ALL, search).map(({ id }) => id);
  expect(found(" BERG ")).toEqual(["Berg"]);
  expect(found("nordv")).toHaveLength(4);
  expect(found("")).toHaveLength(4);
  expect(found("nobody")).toEqual([]);
});

it("says what is overdue, the longest first and without a day last", () => {
  const steps = stepsByDay(ALL);
  expect(steps.map(({ step }) => step.by)).toEqual(["2026-09-30", "2026-12-01", null]);
  const soon = withPartner("Dal", { cooperative: ALIKE }, "2026-05-01", ["2026-12-01"]);
  expect(stepsByDay([soon, ALPEN]).map(({ step }) => step.by)).toEqual([
    "2026-09-30",
    "2026-12-01",
    "2026-12-01",
  ]);
  expect(steps.map((step) => isOverdue(step, TODAY))).toEqual([true, false, false]);
  expect(overdueSteps(ALPEN, TODAY)).toBe(1);
  expect(isLookOverdue(ALPEN, TODAY)).toBe(true);
  expect(isLookOverdue(ALPEN, "2026-09-01")).toBe(false);
  expect(isLookOverdue({ ...ALPEN, isCollecting: true }, TODAY)).toBe(false);
});
