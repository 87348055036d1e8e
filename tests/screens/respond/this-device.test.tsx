import { screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { deviceDraftCodes } from "#platform/storage/drafts/device-drafts.ts";
import { listKeys } from "#platform/storage/records.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAssessment, payloadOf } from "./an-assessment.ts";

let assessment: Assessment;
const leave = vi.fn();

async function open(receive: (sealed: Uint8Array) => Promise<boolean>) {
  const way = { kind: "this-device", receive, leave } as const;
  const ui = <RespondScreen payload={payloadOf(assessment)} way={way} />;
  return { user: userEvent.setup(), ...(await renderWithWords(ui, "en")) };
}

const taken = async () => true;

/** Up to the first statement. */
async function begin(user: UserEvent, name = "Start") {
  await user.click(await screen.findByRole("button", { name }));
  await user.click(await screen.findByRole("button", { name: "Next" }));
  await screen.findByRole("heading", { name: /For what they put in/ });
}

async function unfinishedCode(): Promise<string> {
  const codes = await waitFor(async () => {
    const found = await deviceDraftCodes(assessment.id, "B");
    if (!found.ok || found.value.length === 0) throw new Error("no draft yet");
    return found.value;
  });
  return codes[0] ?? "";
}

/** Answers one statement and loses the page. */
async function interrupted(): Promise<string> {
  const { user, unmount } = await open(taken);
  await begin(user);
  await user.keyboard("4{Enter}");
  const code = await unfinishedCode();
  await screen.findByText("Saved ✓");
  unmount();
  return code;
}

/** A key a statement; the closing question stays open. */
async function answerAll(user: UserEvent) {
  for (const digit of "432") await user.keyboard(`${digit}{Enter}`);
  await screen.findByRole("heading", { name: /should this cooperation go on/ });
  await user.keyboard("{Enter}");
}

beforeEach(async () => {
  await forgetDevice();
  leave.mockClear();
  assessment = await anAssessment();
});

describe("answering on the facilitator's device", () => {
  it("hands over a sealed answer and keeps nothing readable", async () => {
    const received: Uint8Array[] = [];
    const { user } = await open(async (sealed) => received.push(sealed) > 0);
    await begin(user);
    await answerAll(user);
    await user.click(await screen.findByRole("button", { name: "Hand over" }));
    expect(await screen.findByRole("heading", { name: "Handed over" })).toBeVisible();
    expect(screen.getByText(/^[0-9A-Z]{3}-[0-9A-Z]{3}$/)).toBeVisible();
    expect(await listKeys("")).toEqual({ ok: true, value: [] });
    expect(screen.queryByRole("radio")).toBeNull();

    history.forward();
    await waitFor(() => expect(screen.getByRole("heading", { name: "Handed over" })).toBeVisible());
    const [sealed] = received;
    const answer = sealed && (await openAnswer(assessment, sealed));
    expect(answer).toMatchObject({ ok: true, value: { sheet: { ratings: { "equal-gain": 4 } } } });
    await user.click(screen.getByRole("button", { name: "Pass the device on" }));
    expect(leave).toHaveBeenCalledOnce();
  });

  it("says how to answer first, and whom “we” means beside each statement", async () => {
    const { user } = await open(taken);
    expect(await screen.findByRole("heading", { name: "How to answer" })).toBeVisible();
    await begin(user);
    expect(screen.getByText("“We” means Nordvik and Müller together.")).toBeVisible();
  });

  it("stands before the first page in the browser's history after handing over", async () => {
    const { user } = await open(taken);
    await begin(user);
    await answerAll(user);
    await user.click(await screen.findByRole("button", { name: "Hand over" }));
    await screen.findByRole("heading", { name: "Handed over" });
    await waitFor(() => expect(history.state).toBeNull());
  });

  it("keeps the answers where they could not be added, and hands the same sealing over again", async () => {
    const received: Uint8Array[] = [];
    const { user } = await open(async (sealed) => received.push(sealed) > 1);
    await begin(user);
    await answerAll(user);
    await user.click(await screen.findByRole("button", { name: "Hand over" }));
    expect(await screen.findByText(/could not be added/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Hand over" }));
    await screen.findByRole("heading", { name: "Handed over" });
    expect(received[1]).toEqual(received[0]);
  });

  it("does not say that nothing can be read where the draft could not be removed", async () => {
    const { user } = await open(taken);
    await begin(user);
    await answerAll(user);
    const refused = vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
      throw new DOMException("no", "UnknownError");
    });
    await user.click(await screen.findByRole("button", { name: "Hand over" }));
    expect(await screen.findByText(/could not remove your draft/)).toBeVisible();
    expect(screen.queryByText(/can be read here/)).toBeNull();
    refused.mockRestore();
    await user.click(screen.getByRole("button", { name: "Remove the draft" }));
    expect(await screen.findByText(/None of them can be read here/)).toBeVisible();
  });

  it("shows the code of the draft while one answers", async () => {
    const { user } = await open(taken);
    await begin(user);
    expect(screen.getByText(await unfinishedCode())).toBeVisible();
  });
});

describe("an unfinished reply on the facilitator's device", () => {
  it("opens by its code, at the same statement, and shows nothing before", async () => {
    const code = await interrupted();
    const { user } = await open(taken);
    expect(await screen.findByText(/^Unfinished replies .*: 1$/)).toBeVisible();
    expect(screen.queryByText(code)).toBeNull();
    await user.type(screen.getByLabelText("Code of the unfinished reply"), code.toLowerCase());
    await user.click(screen.getByRole("button", { name: "Continue" }));
    await screen.findByRole("heading", { name: /success/ });
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(await screen.findByRole("radio", { name: "Mostly true" })).toBeChecked();
  });

  it("stays shut for a wrong code", async () => {
    await interrupted();
    const { user } = await open(taken);
    await user.type(await screen.findByLabelText("Code of the unfinished reply"), "??{Enter}");
    expect(await screen.findByText(/Nothing on this device opens with this code/)).toBeVisible();
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("leaves it alone when the next person starts anew", async () => {
    const code = await interrupted();
    const { user } = await open(taken);
    await begin(user, "Start a new reply");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await waitFor(async () => {
      const codes = await deviceDraftCodes(assessment.id, "B");
      expect(codes.ok && codes.value).toHaveLength(2);
      expect(codes.ok && codes.value).toContain(code);
    });
  });

  it("is discarded only after a question", async () => {
    await interrupted();
    const { user } = await open(taken);
    await user.click(await screen.findByRole("button", { name: "Discard unfinished replies" }));
    await user.click(screen.getByRole("button", { name: "Discard" }));
    expect(await screen.findByRole("button", { name: "Start" })).toBeVisible();
    expect(await listKeys("device-draft:")).toEqual({ ok: true, value: [] });
  });
});
