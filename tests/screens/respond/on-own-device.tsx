import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import type { DraftDocument } from "#platform/storage/drafts/draft-document.ts";
import { draftKey } from "#platform/storage/drafts/draft-repository.ts";
import { parseDraft } from "#platform/storage/drafts/parse-draft.ts";
import { readRecord } from "#platform/storage/records.ts";
import { RespondScreen } from "#screens/respond/respond-screen.tsx";
import { makePdf } from "#tests/support/make-pdf.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAssessment, payloadOf } from "./an-assessment.ts";

let assessment: Assessment;

/** A device that remembers nothing, and an assessment of its own. */
export async function freshDevice() {
  await forgetDevice();
  assessment = await anAssessment();
}

export const MAILBOX = "SUIgaQWauWnUEDC89-vKFQ";

/** The same, with a mailbox. */
export function withMailbox() {
  assessment = { ...assessment, mailbox: MAILBOX };
}

/** The same, with a day by which to answer. */
export function withAnswerBy(answerBy: string) {
  assessment = { ...assessment, answerBy };
}

export const assessmentNow = () => assessment;

export const key = () => draftKey(assessment.id, 7);

export async function open() {
  const ui = (
    <RespondScreen
      payload={payloadOf(assessment)}
      way={{ kind: "own-device", code: "x", makePdf }}
    />
  );
  return { user: userEvent.setup(), ...(await renderWithWords(ui, "en")) };
}

/** Up to the first statement; the first question stays unanswered. */
export async function start() {
  const page = await open();
  await page.user.click(await screen.findByRole("button", { name: "Start" }));
  await page.user.click(await screen.findByRole("button", { name: "Next" }));
  await statement(/For what they put in/);
  return page;
}

export function statement(text: string | RegExp) {
  return screen.findByRole("heading", { level: 1, name: text });
}

export async function stored(): Promise<DraftDocument> {
  const record = await readRecord(key());
  const draft = record.ok ? parseDraft(record.value) : record;
  if (!draft.ok) throw new Error(draft.reason);
  return draft.value;
}

/** A key a statement; the closing question stays open. */
export async function answerAll(user: ReturnType<typeof userEvent.setup>, keys: string) {
  for (const digit of keys) await user.keyboard(`${digit}{Enter}`);
  await statement(/should this cooperation go on/);
  await user.keyboard("{Enter}");
  await statement("Your answers at a glance");
}

export async function opened(code: string) {
  const answer = await openAnswer(assessment, fromBase64url(code));
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.sheet;
}
