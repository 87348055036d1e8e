import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { newDraft, withSealed, withSending } from "#platform/storage/drafts/draft-document.ts";
import { draftKey } from "#platform/storage/drafts/draft-repository.ts";
import { listKeys, writeRecord } from "#platform/storage/records.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";
import { makePdf } from "#tests/support/make-pdf.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAssessment, payloadOf } from "./an-assessment.ts";

let shown: string;

/** The page for sending, with answers that are sealed and, as the person says, sent. */
beforeEach(async () => {
  await forgetDevice();
  const assessment = await anAssessment();
  const payload = payloadOf(assessment);
  const draft = newDraft("AAAAAAAAAAA", "en");
  const bytes = await sealAnswer(payload, draft.sheet);
  shown = await checkCode(bytes);
  const code = textOfCode(bytes);
  const sealed = withSealed(draft, {
    code,
    checkCode: shown,
    slot: "AAAAAAAAAAAAAAAAAAAAAA",
    sheet: draft.sheet,
    current: true,
  });
  const key = draftKey(payload.assessmentId, payload.invitationId);
  await writeRecord(key, withSending(sealed, "tried"));
  await renderWithWords(
    <RespondScreen payload={payload} way={{ kind: "own-device", code: "x", makePdf }} />,
    "en",
  );
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function send() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Send the answers back" }));
  expect(screen.queryByRole("button", { name: /Remove the answers/ })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "I have sent them" }));
  return user;
}

describe("clearing the device after sending", () => {
  it("takes one click and leaves nothing, not even behind the back button", async () => {
    const user = await send();
    await user.click(screen.getByRole("button", { name: "Remove the answers from this device" }));
    const name = "The answers are gone from this device";
    expect(await screen.findByRole("heading", { level: 1, name })).toBeVisible();
    expect(screen.getByText(shown)).toBeVisible();
    expect(screen.getByText(/history and a saved file may remain/)).toBeVisible();
    const keys = await listKeys("");
    expect(keys.ok && keys.value).toEqual([]);
    await waitFor(() => {
      expect(JSON.stringify(history.state)).not.toContain("send");
    });
  });

  it("says so where the browser refuses, and keeps the answers", async () => {
    const user = await send();
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
      throw new DOMException("no", "InvalidStateError");
    });
    await user.click(screen.getByRole("button", { name: "Remove the answers from this device" }));
    await waitFor(() => {
      expect(screen.getByText(/could not remove them/)).toBeVisible();
    });
  });
});
