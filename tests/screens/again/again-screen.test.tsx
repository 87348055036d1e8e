import "#tests/support/serial-locks.ts";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { pickConversation } from "#domain/plan/conversation.ts";
import { emptyPlan } from "#domain/plan/plan.ts";
import { readAssessment } from "#platform/storage/workspace-store.ts";
import { AgainScreen } from "#screens/again/again-screen.tsx";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

const OPENED: Assessment = { ...ASSESSMENT, opening: { date: "2026-05-03", includedLate: 0 } };
const EMPTY = emptyPlan("2026-05-03");
const TALKED = pickConversation(EMPTY, "A", "experience-better");
const started = vi.fn<(round: Assessment) => void>();

async function show(plan = TALKED) {
  await renderWithWords(<AgainScreen assessment={OPENED} plan={plan} onStarted={started} />, "en");
  return userEvent.setup();
}

beforeEach(forgetDevice);
afterEach(() => {
  vi.restoreAllMocks();
  started.mockReset();
});

it("starts the follow-up with everything asked again, and keeps it on this device", async () => {
  const user = await show();
  const part = within(screen.getByRole("region", { name: "Follow-up" }));
  expect(part.getByText("The same 24 statements again.")).toBeVisible();
  await user.click(part.getByRole("button", { name: "Start the follow-up" }));
  await waitFor(() => {
    expect(started).toHaveBeenCalledOnce();
  });
  const [round] = started.mock.calls[0] ?? [];
  if (!round) throw new Error("no round");
  expect(round).toMatchObject({
    partyNames: OPENED.partyNames,
    configuration: OPENED.configuration,
    follows: { assessment: OPENED.id, kind: "follow-up" },
    invited: false,
  });
  expect(valueOf(await readAssessment(round.id))).toEqual(round);
});

it("starts the pulse with what was talked about, and says what that is", async () => {
  const user = await show();
  const part = within(screen.getByRole("region", { name: "Pulse" }));
  expect(part.getByText(/Only the statement/)).toBeVisible();
  expect(part.getAllByRole("listitem")).toHaveLength(1);
  await user.click(part.getByRole("button", { name: "Start the pulse" }));
  await waitFor(() => {
    expect(started.mock.calls[0]?.[0]).toMatchObject({
      configuration: { statements: ["experience-better"] },
      follows: { kind: "pulse" },
    });
  });
});

it("offers no pulse where nothing was talked about", async () => {
  await show(EMPTY);
  const part = within(screen.getByRole("region", { name: "Pulse" }));
  expect(part.getByText(/nothing has been noted yet/)).toBeVisible();
  expect(part.queryByRole("button")).toBeNull();
});

it("says where it could not be kept, and starts nothing", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", "QuotaExceededError");
  });
  const user = await show();
  await user.click(screen.getByRole("button", { name: "Start the follow-up" }));
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(started).not.toHaveBeenCalled();
});
