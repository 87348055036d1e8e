import { expect, it } from "vitest";
import { emptyPlan, PLAN_LIMITS, type Plan } from "#domain/plan/plan.ts";
import { parsePlan } from "#domain/plan/plan-document.ts";
import { outcomeOf, setOutcomeNote, setOutcomeState } from "#domain/plan/step-outcome.ts";
import { valueOf } from "#tests/support/value-of.ts";

const PLAN = emptyPlan("2026-11-22");

it("knows nothing of a step of which nobody spoke", () => {
  expect(outcomeOf(PLAN, 3)).toEqual({ step: 3, state: null, note: "" });
});

it("notes what became of a step, beside a note of one cleaned line", () => {
  const noted = valueOf(
    setOutcomeNote(valueOf(setOutcomeState(PLAN, 2, "done")), 2, "  Since\tMay\n"),
  );
  expect(noted.outcomes).toEqual([{ step: 2, state: "done", note: "Since May" }]);
  expect(outcomeOf(valueOf(setOutcomeState(noted, 2, "dropped")), 2)).toEqual({
    step: 2,
    state: "dropped",
    note: "Since May",
  });
});

it("keeps outcomes in the order of the steps, whatever came first", () => {
  const plan = valueOf(setOutcomeState(valueOf(setOutcomeState(PLAN, 9, "done")), 4, "under-way"));
  expect(plan.outcomes.map(({ step }) => step)).toEqual([4, 9]);
});

it("keeps none in which nothing is left", () => {
  const noted = valueOf(setOutcomeState(PLAN, 2, "dropped"));
  expect(valueOf(setOutcomeState(noted, 2, null))).toEqual(PLAN);
  const written = valueOf(setOutcomeNote(noted, 2, "Too dear"));
  expect(valueOf(setOutcomeState(written, 2, null)).outcomes).toEqual([
    { step: 2, state: null, note: "Too dear" },
  ]);
});

it("refuses a note above its limit, and more outcomes than a plan has steps", () => {
  const characters = PLAN_LIMITS.outcomeNoteCharacters;
  expect(setOutcomeNote(PLAN, 1, "é".repeat(characters)).ok).toBe(true);
  expect(setOutcomeNote(PLAN, 1, "é".repeat(characters + 1))).toEqual({
    ok: false,
    reason: "too-long",
  });
  const steps = Array.from({ length: PLAN_LIMITS.joinedSteps }, (_, index) => index + 1);
  const full = steps.reduce<Plan>(
    (plan, step) => valueOf(setOutcomeState(plan, step, "done")),
    PLAN,
  );
  expect(setOutcomeState(full, 999, "done")).toEqual({ ok: false, reason: "too-many" });
  expect(setOutcomeState(full, 1, "dropped").ok).toBe(true);
});

it("opens plans from before there were rounds", () => {
  const { outcomes: _, ...old } = PLAN;
  expect(parsePlan(old)).toEqual({ ok: true, value: PLAN });
});

it.each([
  ["nothing said", [{ step: 1, state: null, note: "" }]],
  ["an unknown state", [{ step: 1, state: "postponed", note: "" }]],
  ["no step", [{ step: 0, state: "done", note: "" }]],
  ["a step twice", [1, 1].map((step) => ({ step, state: "done", note: "" }))],
  ["a note too long", [{ step: 1, state: "done", note: "a".repeat(301) }]],
])("refuses fates with %s", (_, outcomes) => {
  expect(parsePlan({ ...PLAN, outcomes })).toEqual({ ok: false, reason: "damaged" });
});
