import { describe, expect, it } from "vitest";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { setOutcomeState } from "#domain/plan/step-outcome.ts";
import { makePartnership } from "#domain/portfolio/make-partnership.ts";
import {
  aCollectingRound,
  aPartnership,
  aRound,
  type DimensionAnswers,
} from "#tests/support/a-partnership.ts";
import { valueOf } from "#tests/support/value-of.ts";

const APART = { A: [5, 5, 5], B: [2, 2, 2] } as const;
const ALIKE = { A: [4, 4, 4], B: [4, 4, 5] } as const;

describe("makePartnership", () => {
  it("keeps of a round what its comparison shows, and nothing of what was not asked", () => {
    const partnership = aPartnership(
      aRound({
        id: "one",
        answers: { cooperative: APART, transparent: ALIKE, win: { A: [4], B: ["cannot-judge"] } },
      }),
    );
    expect(partnership).toMatchObject({
      id: "one",
      rounds: 1,
      isCollecting: false,
      lines: [],
      nextLook: "2026-12-01",
    });
    expect(partnership.newest).toMatchObject({ people: { A: 3, B: 3 }, kind: null, unreadable: 0 });
    expect(partnership.newest?.cells).toEqual({
      cooperative: { verdict: "not-on-the-same-page", firmness: "firm", gap: 3, trend: null },
      transparent: {
        verdict: "shared-strength",
        firmness: "firm",
        gap: expect.closeTo(-1 / 3),
        trend: null,
      },
      win: { verdict: "too-little-data", firmness: null, gap: null, trend: null },
    });
  });

  it("keeps of own statements, which no other partnership has, the count alone", () => {
    const { newest } = aPartnership(
      aRound({ id: "one", answers: { "own-1": APART, "own-2": ALIKE, cooperative: ALIKE } }),
    );
    expect(newest?.own).toEqual({ apart: 1, told: 2 });
    expect(Object.keys(newest?.cells ?? {})).toEqual(["cooperative"]);
    expect(aPartnership(aRound({ id: "one" })).newest?.own).toBeNull();
  });

  it("hides what the confidential mode hides", () => {
    const two = { A: [5, 5], B: [1, 1, 1] } as const;
    const cells = aPartnership(
      aRound({ id: "one", mode: "confidential", answers: { cooperative: two } }),
    ).newest?.cells;
    expect(cells).toEqual({
      cooperative: { verdict: "too-little-data", firmness: null, gap: null, trend: null },
    });
  });

  it("shows nothing of what is not opened", () => {
    const first = aRound({ id: "one", answers: { cooperative: APART } });
    const second = aCollectingRound({ id: "two", follows: "one" });
    expect(makePartnership([first.assessment, second], [first])).toMatchObject({
      id: "one",
      isCollecting: true,
      rounds: 1,
    });
    expect(makePartnership([second], [])).toMatchObject({
      id: "two",
      newest: null,
      isCollecting: true,
      nextLook: null,
      lines: [],
      openSteps: [],
    });
  });

  describe("trends and lines", () => {
    const rounds = (
      before: DimensionAnswers,
      now: DimensionAnswers,
      mode: "open" | "confidential" = "open",
    ) =>
      aPartnership(
        aRound({ id: "one", date: "2026-01-10", mode, answers: before }),
        aRound({ id: "two", date: "2026-07-10", mode, answers: now, follows: "one" }),
      );

    it("tells a difference that has gone, is new, or has clearly changed", () => {
      const { newest } = rounds(
        {
          cooperative: APART,
          transparent: ALIKE,
          "end-user-focused": { A: [5, 5, 5], B: [1, 1, 1] },
          "innovation-driven": { A: [4, 4, 4], B: [3, 3, 3] },
        },
        {
          cooperative: ALIKE,
          transparent: APART,
          "end-user-focused": APART,
          "innovation-driven": { A: [4, 4, 4], B: [3, 3, 2] },
        },
      );
      expect(newest?.cells).toMatchObject({
        cooperative: { trend: "closer" },
        transparent: { trend: "further" },
        "end-user-focused": { trend: "closer" },
        "innovation-driven": { trend: null },
      });
    });

    it("draws a line through the rounds that asked the same", () => {
      const { lines, rounds: count } = rounds(
        { cooperative: APART, transparent: ALIKE },
        { cooperative: ALIKE, "end-user-focused": APART },
      );
      expect(count).toBe(2);
      expect(lines).toEqual([
        {
          dimension: "cooperative",
          points: [
            { round: "one", date: "2026-01-10", verdict: "not-on-the-same-page", gap: 3 },
            {
              round: "two",
              date: "2026-07-10",
              verdict: "shared-strength",
              gap: expect.closeTo(-1 / 3),
            },
          ],
        },
      ]);
    });

    it("lays confidential rounds beside each other only where five people stand behind each", () => {
      const few = rounds({ cooperative: APART }, { cooperative: ALIKE }, "confidential");
      expect(few.newest?.cells.cooperative).toMatchObject({ gap: expect.any(Number), trend: null });
      expect(few.lines).toEqual([]);
      const five = { A: [5, 5, 5, 5, 5], B: [2, 2, 2, 2, 2] } as const;
      const alike = { A: [4, 4, 4, 4, 4], B: [4, 4, 4, 4, 4] } as const;
      const many = rounds({ cooperative: five }, { cooperative: alike }, "confidential");
      expect(many.newest?.cells.cooperative?.trend).toBe("closer");
      expect(many.lines).toHaveLength(1);
    });
  });

  it("leaves out next steps that a later round says are done or dropped", () => {
    let plan = emptyPlan("2026-01-10");
    for (const what of ["Share the forecast", "Ask the fitters", "Meet on site", ""]) {
      plan = valueOf(addNextStep(plan, { what }));
    }
    const [done, dropped] = plan.nextSteps;
    let later = valueOf(addNextStep(emptyPlan("2026-07-10"), { what: "Meet again" }));
    later = valueOf(setOutcomeState(later, done?.id ?? 0, "done"));
    later = valueOf(setOutcomeState(later, dropped?.id ?? 0, "dropped"));
    const { openSteps } = aPartnership(
      aRound({ id: "one", date: "2026-01-10", plan }),
      aRound({ id: "two", date: "2026-07-10", plan: later, follows: "one" }),
    );
    expect(openSteps.map(({ round, step }) => [round, step.what])).toEqual([
      ["one", "Meet on site"],
      ["two", "Meet again"],
    ]);
  });
});
