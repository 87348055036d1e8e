import "#tests/support/serial-locks.ts";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { mailboxAccess } from "#domain/sealing/mailbox.ts";
import { saveAssessment } from "#platform/storage/workspace-store.ts";
import { SetUpScreen } from "#screens/setup/set-up-screen.tsx";
import { fakeMailbox, folderOf, marked } from "#tests/support/fake-mailbox.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

const saved = vi.fn<(assessment: Assessment) => void>();
let server: ReturnType<typeof fakeMailbox>;

beforeEach(async () => {
  await forgetDevice();
  server = fakeMailbox();
});
afterEach(() => {
  vi.unstubAllGlobals();
  saved.mockReset();
});

async function open(assessment: Assessment | null = null) {
  const user = userEvent.setup();
  if (assessment) await saveAssessment(assessment);
  await renderWithWords(<SetUpScreen assessment={assessment} onSaved={saved} />, "en");
  await user.click(screen.getByText("The rules"));
  return user;
}

const box = () => screen.getByRole("checkbox", { name: /^Answers can be handed in here/ });

async function savedOne(): Promise<Assessment> {
  await waitFor(() => {
    expect(saved).toHaveBeenCalledTimes(1);
  });
  return saved.mock.calls[0]?.[0] ?? expect.fail("nothing was saved");
}

async function create(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText("First organisation"), "Nordwind");
  await user.type(screen.getByLabelText("Second organisation"), "Åkerö");
  await user.click(screen.getByRole("button", { name: "Create and invite" }));
}

it("is waited for by what saves", async () => {
  const user = await open();
  let answer = () => {};
  server.answerOddly(
    () =>
      new Promise((resolve) => {
        answer = () => {
          resolve(marked(201));
        };
      }),
  );
  await user.click(box());
  await create(user);
  expect(screen.getByRole("button", { name: "Create and invite" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await waitFor(() => {
    expect(server.asked).toHaveLength(1);
  });
  answer();
  expect(await screen.findByText("The mailbox is there.")).toBeVisible();
  expect(saved).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Create and invite" }));
  expect(await savedOne()).toHaveProperty("mailbox");
});

it("is off, and asks the server for nothing", async () => {
  const user = await open();
  expect(box()).not.toBeChecked();
  await create(user);
  expect(await savedOne()).not.toHaveProperty("mailbox");
  expect(server.asked).toEqual([]);
});

it("makes the mailbox of the assessment that is set up", async () => {
  const user = await open();
  await user.click(box());
  expect(await screen.findByText("The mailbox is there.")).toBeVisible();
  expect(
    screen.getByText(/Nobody sees answers before the opening\. With a mailbox\./),
  ).toBeVisible();
  await create(user);
  const { mailbox, keyPair } = await savedOne();
  const { name } = await mailboxAccess(keyPair);
  expect(mailbox).toBe(name);
  expect([...server.boxes.keys()]).toEqual([folderOf(name)]);
});

it.each([
  [new Response("", { status: 405 }), /^localhost(:\d+)? has no mailbox/],
  [marked(401), /opens only to an account/],
  [marked(403), /opens only to an account/],
  [marked(500), /cannot be reached right now/],
])("says why there is none, and stays off: %s", async (response, text) => {
  server.answerOddly(() => response);
  const user = await open();
  await user.click(box());
  expect(await screen.findByText(text)).toBeVisible();
  expect(box()).not.toBeChecked();
  server.answerAsEver();
  await user.click(box());
  expect(await screen.findByText("The mailbox is there.")).toBeVisible();
  expect(screen.queryByText(text)).toBeNull();
  await user.click(box());
  expect(box()).not.toBeChecked();
});

it("can be switched on and off until somebody is invited", async () => {
  const before = { ...ASSESSMENT, invited: false };
  const user = await open(before);
  await user.click(box());
  await screen.findByText("The mailbox is there.");
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  expect((await savedOne()).mailbox).toBe((await mailboxAccess(before.keyPair)).name);
});

it("stays as it was promised once somebody may have been invited", async () => {
  await open({ ...ASSESSMENT, mailbox: "SUIgaQWauWnUEDC89-vKFQ" });
  expect(box()).toBeChecked();
  expect(box()).toBeDisabled();
});
