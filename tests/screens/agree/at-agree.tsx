import "#tests/support/serial-locks.ts";
import { screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import type { Plan } from "#domain/plan/plan.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { PlanChange } from "#plan-editing/plan-editing.ts";
import { toPlanDocument } from "#platform/storage/plan-record.ts";
import { changePlan, openPlan, readPlan, usePlan } from "#platform/storage/plan-store.ts";
import { writeRecord } from "#platform/storage/records.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { AgreeScreen } from "#screens/agree/agree-screen.tsx";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

export const { id } = ASSESSMENT;
export const OPENED: Assessment = {
  ...ASSESSMENT,
  opening: { date: "2026-05-03", includedLate: 0 },
};
export const COMPARISON = aComparison(MIXED_ANSWERS);
export const CONVERSATION =
  "We have shown each other what our cooperation means financially for both sides.";

/** Before each test of a file: a fresh device on which the opened assessment lies. */
export function beginWithOpened(): void {
  beforeEach(async () => {
    await forgetDevice();
    await saveAssessment(OPENED);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
}

export function Screen() {
  const plan = usePlan((opened) => opened.plan);
  return (
    plan && (
      <AgreeScreen
        assessmentId={id}
        comparison={COMPARISON}
        plan={plan}
        partyNames={{ A: "Nordvik", B: "Alpenblick" }}
        date="2026-05-03"
        earlier={null}
      />
    )
  );
}

export async function show(language: Language = "en"): Promise<UserEvent> {
  await openPlan(id);
  await renderWithWords(<Screen />, language);
  return userEvent.setup();
}

/** Changes the plan on disk as one does who is a moment ahead of what is shown. */
export async function changeUnseen(change: PlanChange): Promise<void> {
  const plan = await kept();
  if (!plan) throw new Error("no plan");
  await writeRecord(`plan:${id}`, toPlanDocument(valueOf(change(plan))));
}

export async function kept(): Promise<Plan | null> {
  return valueOf(await readPlan(id));
}

export const conversation = () => within(screen.getByRole("article", { name: CONVERSATION }));
export const steps = () => within(screen.getByRole("region", { name: "Next steps" }));
export const step = (number: number) =>
  within(steps().getByRole("listitem", { name: `Step ${number}` }));
export const paper = () =>
  within(screen.getByRole("region", { name: "Memorandum of understanding" }));

export async function addSteps(...whats: readonly string[]) {
  for (const what of whats) await changePlan(id, (plan) => addNextStep(plan, { what }));
}

export function refuseWriting() {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", "QuotaExceededError");
  });
}
