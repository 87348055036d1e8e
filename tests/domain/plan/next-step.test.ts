import { describe, expect, it } from "vitest";
import {
  addNextStep,
  editNextStep,
  type NextStepChange,
  removeNextStep,
  restoreNextStep,
  threeWouldBeBetter,
} from "#domain/plan/next-step.ts";
import { emptyPlan, PLAN_LIMITS, type Plan } from "#domain/plan/plan.ts";
import { valueOf } from "#tests/support/value-of.ts";

const EMPTY = emptyPlan(null);

function planWith(steps: number): Plan {
  let plan = EMPTY;
  for (let step = 1; step <= steps; step += 1) {
    plan = valueOf(addNextStep(plan, { what: `step ${step}` }));
  }
  return plan;
}

function edited(plan: Plan, change: NextStepChange) {
  return valueOf(editNextStep(plan, 1, change)).nextSteps[0];
}

describe("next steps", () => {
  it("start empty and stand in the order in which they were added", () => {
    const plan = valueOf(addNextStep(EMPTY, {}));
    expect(plan.nextSteps).toEqual([
      {
        id: 1,
        what: "",
        owners: { A: { name: "", accepted: false }, B: { name: "", accepted: false } },
        by: null,
        how: "",
        statement: null,
      },
    ]);
    expect(planWith(3).nextSteps.map(({ what }) => what)).toEqual(["step 1", "step 2", "step 3"]);
    expect(planWith(3).lastStepId).toBe(3);
  });

  it("change only in what is edited, cleaned", () => {
    const change: NextStepChange = {
      what: " Share\nthe figures ",
      owners: { A: { name: " Åsa  Berg " } },
      by: "2026-12-01",
      how: "Both have them",
      statement: "business-model",
    };
    const plan = valueOf(editNextStep(planWith(2), 1, change));
    expect(plan.nextSteps[0]).toEqual({
      id: 1,
      what: "Share the figures",
      owners: { A: { name: "Åsa Berg", accepted: false }, B: { name: "", accepted: false } },
      by: "2026-12-01",
      how: "Both have them",
      statement: "business-model",
    });
    expect(plan.nextSteps[1]?.what).toBe("step 2");
    expect(edited(plan, { by: null, statement: null })).toMatchObject({
      what: "Share the figures",
      by: null,
      statement: null,
    });
  });

  it("are accepted by the person who is named, and by nobody else", () => {
    const named = valueOf(
      editNextStep(planWith(1), 1, { owners: { B: { name: "Kim", accepted: true } } }),
    );
    expect(named.nextSteps[0]?.owners.B).toEqual({ name: "Kim", accepted: true });
    expect(edited(named, { how: "Seen" })?.owners.B.accepted).toBe(true);
    expect(edited(named, { owners: { B: { name: " Kim" } } })?.owners.B.accepted).toBe(true);
    expect(edited(named, { owners: { B: { name: "Jo" } } })?.owners.B).toEqual({
      name: "Jo",
      accepted: false,
    });
    expect(edited(named, { owners: { A: { accepted: true } } })?.owners.A.accepted).toBe(false);
  });

  it.each<[NextStepChange, string]>([
    [{ what: "x".repeat(301) }, "too-long"],
    [{ how: "x".repeat(301) }, "too-long"],
    [{ owners: { A: { name: "x".repeat(61) } } }, "too-long"],
    [{ owners: { B: { name: "x".repeat(61) } } }, "too-long"],
    [{ by: "2026-02-30" }, "no-date"],
    [{ by: "" }, "no-date"],
  ])("refuse %o", (change, reason) => {
    expect(addNextStep(EMPTY, change)).toEqual({ ok: false, reason });
    expect(editNextStep(planWith(1), 1, change)).toEqual({ ok: false, reason });
  });

  it("take texts and names at their limits", () => {
    const change = {
      what: "x".repeat(300),
      how: "x".repeat(300),
      owners: { A: { name: "x".repeat(60) }, B: { name: "x".repeat(60) } },
    };
    expect(addNextStep(EMPTY, change).ok).toBe(true);
  });

  it("cannot be edited once they are gone", () => {
    expect(editNextStep(EMPTY, 1, {})).toEqual({ ok: false, reason: "unknown-step" });
  });

  it("come back in their place", () => {
    const plan = planWith(3);
    const second = plan.nextSteps[1];
    if (!second) throw new Error("no second step");
    const without = removeNextStep(plan, 2);
    expect(without.nextSteps.map(({ id }) => id)).toEqual([1, 3]);
    expect(valueOf(restoreNextStep(without, second))).toEqual(plan);
    expect(valueOf(restoreNextStep(plan, second))).toBe(plan);
    const alone = removeNextStep(without, 3);
    expect(valueOf(restoreNextStep(alone, second)).nextSteps.at(-1)).toEqual(second);
  });

  it("never share an id, also after a removal and a restoration elsewhere", () => {
    const plan = planWith(2);
    const [, second] = plan.nextSteps;
    if (!second) throw new Error("no second step");
    const added = valueOf(addNextStep(removeNextStep(plan, 2), {}));
    expect(valueOf(restoreNextStep(added, second)).nextSteps.map(({ id }) => id)).toEqual([
      1, 2, 3,
    ]);
    expect(valueOf(restoreNextStep(EMPTY, second)).lastStepId).toBe(2);
  });

  it("are few: from the fourth on three would be better, and at twenty it ends", () => {
    expect(threeWouldBeBetter(planWith(3))).toBe(false);
    expect(threeWouldBeBetter(planWith(4))).toBe(true);
    const full = planWith(PLAN_LIMITS.nextSteps);
    expect(addNextStep(full, {})).toEqual({ ok: false, reason: "too-many" });
    const [stranger] = planWith(1).nextSteps;
    if (!stranger) throw new Error("no step");
    expect(restoreNextStep(full, { ...stranger, id: 99 })).toEqual({
      ok: false,
      reason: "too-many",
    });
  });
});
