import { describe, expect, it } from "vitest";
import { addNextStep, type NextStepChange } from "#domain/plan/next-step.ts";
import { emptyPlan, type MemorandumField, type Plan } from "#domain/plan/plan.ts";
import { setFigure } from "#domain/plan/position.ts";
import { prefillFor } from "#domain/plan/prefill.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { valueOf } from "#tests/support/value-of.ts";

const POSITIONS: readonly StatementId[] = [
  "experience-better",
  "equal-gain",
  "solve-first",
  "not-exclusive",
];
const STEPS: readonly NextStepChange[] = [
  { what: "one", statement: "experience-better", owners: { A: { name: "Åsa" } } },
  { what: "two", statement: "difficult-subjects", owners: { B: { name: "Kim" } } },
  { what: "three", owners: { A: { name: "Åsa" }, B: { name: "Kim" } } },
  { what: "", statement: "experience-better", owners: { A: { name: "Åsa" } } },
];

let plan: Plan = emptyPlan(null);
for (const id of POSITIONS) plan = valueOf(setFigure(plan, id, "A", 4));
for (const step of STEPS) plan = valueOf(addNextStep(plan, step));

describe("what a text of the memorandum is filled in from", () => {
  it.each<[MemorandumField, readonly StatementId[], readonly string[]]>([
    ["purpose", ["equal-gain", "solve-first", "not-exclusive", "experience-better"], []],
    ["brings-A", [], ["one", "three"]],
    ["brings-B", [], ["two", "three"]],
    ["gains-A", ["equal-gain"], []],
    ["gains-B", ["equal-gain"], []],
    ["end-user", ["experience-better"], ["one"]],
    ["who-does-what", [], ["one", "two", "three"]],
    ["not-exclusive", ["not-exclusive"], []],
    ["problems", ["solve-first"], ["two"]],
  ])("%s", (field, positions, steps) => {
    const prefill = prefillFor(plan, field);
    expect(prefill.positions).toEqual(positions);
    expect(prefill.nextSteps.map(({ what }) => what)).toEqual(steps);
  });

  it("is nothing as long as nothing is agreed", () => {
    expect(prefillFor(emptyPlan(null), "purpose")).toEqual({ positions: [], nextSteps: [] });
  });
});
