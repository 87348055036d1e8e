import "#tests/support/serial-locks.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { addNextStep } from "#domain/plan/next-step.ts";
import { writeAssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { changePlan, readPlan } from "#platform/storage/plan-store.ts";
import { writeRecord } from "#platform/storage/records.ts";
import { readAssessment, saveAssessment, useWorkspace } from "#platform/storage/workspace-store.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";

let earlier: Assessment;
let later: Assessment;

async function open(place: string) {
  location.hash = place;
  await renderWithWords(<App />, "en");
  return userEvent.setup();
}

beforeEach(async () => {
  await forgetDevice();
  vi.stubGlobal("scrollTo", () => {});
  earlier = openAnswers(await withAnswers(await freshAssessment()), "2026-05-04");
  later = await freshAssessment({ follows: { assessment: earlier.id, kind: "follow-up" } });
  useWorkspace.setState({ assessment: null, problem: null });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("leads from an opened assessment to the set-up of the round after it", async () => {
  await saveAssessment(earlier);
  const user = await open(`#/a/${earlier.id}/again`);
  await user.click(await screen.findByRole("button", { name: "Start the follow-up" }));
  expect(await screen.findByText("Follow-up to the assessment of 4 May 2026.")).toBeVisible();
  expect(location.hash).toMatch(/^#\/a\/[\w-]{11}\/setup$/);
  expect(location.hash).not.toContain(earlier.id);
});

it("starts no round before the opening", async () => {
  await saveAssessment(later);
  await open(`#/a/${later.id}/again`);
  await waitFor(() => {
    expect(location.hash).toBe(`#/a/${later.id}/collect`);
  });
});

it("brings the earlier round from its file where it is not on this device", async () => {
  await saveAssessment(later);
  const user = await open(`#/a/${later.id}/collect`);
  expect(await screen.findByText(/is not on this device/)).toBeVisible();
  const field = () => screen.getByLabelText("Open the earlier file", { selector: "input" });
  const other = await freshAssessment();
  const stranger = valueOf(await writeAssessmentFile({ assessment: other, plan: null }, ""));
  await user.upload(field(), new File([stranger], "x.json"));
  expect(await screen.findByText(/belongs to another assessment/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect((await readAssessment(other.id)).ok).toBe(false);
  const own = valueOf(await writeAssessmentFile({ assessment: earlier, plan: null }, ""));
  await user.upload(field(), new File([own], "x.json"));
  expect(await screen.findByText("Follow-up to the assessment of 4 May 2026.")).toBeVisible();
  expect(useWorkspace.getState().assessment?.id).toBe(later.id);
});

it("says where the earlier round was never opened here", async () => {
  await saveAssessment({ ...earlier, opening: null });
  await saveAssessment(later);
  await open(`#/a/${later.id}/setup`);
  expect(await screen.findByText(/are not opened/)).toBeVisible();
});

it("asks what became of the earlier steps, and keeps it with the new round's plan", async () => {
  await saveAssessment(earlier);
  await changePlan(earlier.id, (plan) => addNextStep(plan, { what: "Share the forecast" }));
  // Where nothing was written nothing was agreed.
  await changePlan(earlier.id, (plan) => addNextStep(plan, {}));
  await saveAssessment(openAnswers(await withAnswers(later), "2026-11-22"));
  const user = await open(`#/a/${later.id}/agree`);
  const steps = within(
    await screen.findByRole("region", { name: "What happened to the earlier steps" }),
  );
  expect(steps.getAllByRole("listitem")).toHaveLength(1);
  const step = within(steps.getByRole("listitem", { name: "Share the forecast" }));
  expect(step.getByRole("radio", { name: "Not known yet" })).toBeChecked();
  await user.click(step.getByRole("radio", { name: "Under way" }));
  await user.type(step.getByLabelText("Note"), "First one in March");
  await user.tab();
  await waitFor(async () => {
    expect(valueOf(await readPlan(later.id))?.outcomes).toEqual([
      { step: 1, state: "under-way", note: "First one in March" },
    ]);
  });
});

it("says what of the earlier round can no longer be read", async () => {
  const [first, ...others] = earlier.received;
  if (!first) throw new Error("no answer is in");
  const broken = { ...first, sealed: `${first.sealed.slice(0, -4)}AAAA` };
  await saveAssessment({ ...earlier, received: [broken, ...others] });
  await writeRecord(`plan:${earlier.id}`, { format: "samsyn-plan", version: 1 });
  await saveAssessment(openAnswers(await withAnswers(later), "2026-11-22"));
  await open(`#/a/${later.id}/report`);
  expect(
    await screen.findByText(/^The next steps of the earlier round cannot be read/u),
  ).toBeVisible();
  expect(screen.getByText(/^If you have the earlier round’s file/u)).toBeVisible();
  expect(
    screen.getByText(/^Replies of the earlier round that can no longer be opened: 1\./u),
  ).toBeVisible();
});
