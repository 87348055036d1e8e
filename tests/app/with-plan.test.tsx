import "#tests/support/serial-locks.ts";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { WithPlan } from "#app/with-plan.tsx";
import { setMinutes } from "#domain/plan/conversation.ts";
import { changePlan, usePlan } from "#platform/storage/plan-store.ts";
import { writeRecord } from "#platform/storage/records.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const { id } = ASSESSMENT;

function show() {
  return renderWithWords(
    <WithPlan assessmentId={id}>
      {({ minutes }) => <p>{minutes === null ? "no total" : `${minutes} minutes`}</p>}
    </WithPlan>,
    "en",
  );
}

beforeEach(async () => {
  await forgetDevice();
  usePlan.setState({ assessmentId: null, plan: null, problem: null });
  await saveAssessment(ASSESSMENT);
});

it("shows the plan as it stands on disk, and follows it", async () => {
  await changePlan(id, (plan) => setMinutes(plan, 60));
  await show();
  expect(await screen.findByText("60 minutes")).toBeVisible();
  await changePlan(id, (plan) => setMinutes(plan, 75));
  expect(await screen.findByText("75 minutes")).toBeVisible();
});

it("says that a plan is damaged, and begins anew when asked to", async () => {
  await writeRecord(`plan:${id}`, { hello: 1 });
  await show();
  expect(await screen.findByRole("alert")).toHaveTextContent(/set aside unchanged/);
  await userEvent.click(screen.getByRole("button", { name: "Start again" }));
  expect(await screen.findByText("no total")).toBeVisible();
});

it("leaves a newer one alone, and tries again when asked to", async () => {
  const newer = { format: "samsyn-plan", version: 2 };
  await writeRecord(`plan:${id}`, newer);
  await show();
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  await waitFor(() => {
    expect(screen.getByRole("alert")).toHaveTextContent(/needs a newer version of Samsyn/);
  });
});
