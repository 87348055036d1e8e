import "fake-indexeddb/auto";
import "#tests/support/serial-locks.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { setMinutes } from "#domain/plan/conversation.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { setFigure } from "#domain/plan/position.ts";
import { changePlan, followPlan, openPlan, usePlan } from "#platform/storage/plan-store.ts";
import { deleteRecord, listKeys } from "#platform/storage/records.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

const { id } = ASSESSMENT;
const OPENED: Assessment = { ...ASSESSMENT, opening: { date: "2026-05-03", includedLate: 0 } };
const NOT_OPEN = { assessmentId: null, plan: null, problem: null };

const setTotal = (minutes: number) => (plan: Plan) => setMinutes(plan, minutes);
const addStep = (what: string) => (plan: Plan) => addNextStep(plan, { what });

beforeEach(async () => {
  await Promise.all(valueOf(await listKeys("")).map(deleteRecord));
  usePlan.setState(NOT_OPEN);
  await saveAssessment(OPENED);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("two tabs", () => {
  async function otherTab() {
    vi.resetModules();
    return import("#platform/storage/plan-store.ts");
  }

  it("do not undo each other's changes", async () => {
    const other = await otherTab();
    await Promise.all([
      changePlan(id, (plan) => setFigure(plan, "experience-better", "A", 4)),
      other.changePlan(id, (plan) => setFigure(plan, "experience-better", "B", 3.5)),
      changePlan(id, addStep("here")),
      other.changePlan(id, addStep("there")),
    ]);
    const plan = valueOf(await openPlan(id));
    expect(plan.positions["experience-better"]?.figures).toEqual({ A: 4, B: 3.5 });
    expect(plan.nextSteps.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("show what the other changed, until they stop", async () => {
    const other = await otherTab();
    await openPlan(id);
    const stop = followPlan(id);
    await other.changePlan(id, setTotal(45));
    await expect.poll(() => usePlan.getState().plan?.minutes).toBe(45);
    stop();
    await other.changePlan(id, setTotal(50));
    expect(usePlan.getState().plan?.minutes).toBe(45);
  });
});
