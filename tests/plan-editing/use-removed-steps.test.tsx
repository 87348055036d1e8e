import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { addNextStep, editNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { fail } from "#domain/result.ts";
import {
  type PlanChange,
  type PlanEditing,
  PlanEditingContext,
} from "#plan-editing/plan-editing.ts";
import { useRemovedSteps } from "#plan-editing/use-removed-steps.ts";
import { valueOf } from "#tests/support/value-of.ts";

const PLAN = valueOf(addNextStep(emptyPlan("2026-05-03"), { what: "Share the forecast" }));

/** The hook over a plan on a device that takes changes until it is full. */
function removedSteps() {
  let plan = PLAN;
  let isFull = false;
  const change: PlanEditing["change"] = async (planChange) => {
    if (isFull) return fail("full");
    const changed = planChange(plan);
    if (changed.ok) plan = changed.value;
    return changed;
  };
  const editing: PlanEditing = {
    plan,
    partyNames: { A: "Nordvik", B: "Alpenblick" },
    mode: "open",
    change,
    forget: vi.fn(),
  };
  const { result } = renderHook(useRemovedSteps, {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <PlanEditingContext value={editing}>{children}</PlanEditingContext>
    ),
  });
  const [step] = PLAN.nextSteps;
  if (!step) throw new Error("no step");
  return {
    step,
    kept: () => plan.nextSteps,
    removed: () => result.current.removed,
    remove: () => act(() => result.current.remove(step)),
    restore: (taken = step) => act(() => result.current.restore(taken)),
    /** What was decided before is on disk by now, though it was not shown yet. */
    arrive: (before: PlanChange) => {
      plan = valueOf(before(plan));
    },
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}

it("offers a step that was taken out until it is back", async () => {
  const { step, kept, removed, remove, restore, fill } = removedSteps();
  await remove();
  expect(kept()).toEqual([]);
  expect(removed()).toEqual([step]);
  fill(true);
  expect(await restore()).toBe(false);
  expect(removed()).toEqual([step]);
  fill(false);
  expect(await restore()).toBe(true);
  expect(removed()).toEqual([]);
  expect(kept()).toEqual([step]);
});

it("offers nothing back where nothing could be taken out", async () => {
  const { step, kept, removed, remove, fill } = removedSteps();
  fill(true);
  await remove();
  expect(removed()).toEqual([]);
  expect(kept()).toEqual([step]);
});

it("brings back what was taken out, not what was shown when it was asked for", async () => {
  const { step, kept, remove, removed, restore, arrive } = removedSteps();
  arrive((plan) => editNextStep(plan, step.id, { by: "2027-01-15" }));
  const [dated] = kept();
  await remove();
  expect(removed()).toEqual([dated]);
  const [taken] = removed();
  if (!taken) throw new Error("nothing is offered");
  await restore(taken);
  expect(kept()).toEqual([dated]);
});
