import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { InvitationRoute } from "#app/routes/invitation-route.tsx";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { inOneLanguage } from "#domain/assessment/own-words.ts";
import { fromBase64url, toBase64url } from "#domain/sealing/bytes/bytes.ts";
import { generateKeyPair } from "#domain/sealing/create-assessment.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { draftKey } from "#platform/storage/drafts/draft-repository.ts";
import { parseDraft } from "#platform/storage/drafts/parse-draft.ts";
import { readRecord } from "#platform/storage/records.ts";
import { OWN_WORDS } from "#tests/support/own-words.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { ASSESSMENT, CONFIGURATION } from "#tests/support/sealing-samples.ts";

let assessment: Assessment;

beforeEach(async () => {
  await forgetDevice();
  assessment = {
    ...ASSESSMENT,
    keyPair: await generateKeyPair(),
    configuration: {
      ...CONFIGURATION,
      statements: ["equal-gain", "own-1", "own-3"],
      importance: false,
      ownWords: OWN_WORDS,
    },
  };
});

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });

async function sealed() {
  const record = await readRecord(draftKey(assessment.id, 770));
  const draft = record.ok ? parseDraft(record.value) : record;
  if (!draft.ok) throw new Error(draft.reason);
  return openAnswer(assessment, fromBase64url(draft.value.sealed?.code ?? ""));
}

it("own statements and the open question are answered in the language that they have, and sealed", async () => {
  const code = await encodeInvitation(payloadFor(assessment, "B"));
  await renderWithWords(<InvitationRoute code={code} />, "en");
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Start" }));
  await user.click(await screen.findByRole("button", { name: "Next" }));
  expect(await heading(/For what they put in/)).not.toHaveAttribute("lang");
  await user.keyboard("4{Enter}");
  const first = await heading("Verkstaden vet när en leverans är försenad.");
  expect(first).toHaveAttribute("lang", "sv");
  expect(await screen.findByText(/people who invite, in Swedish and German only/)).toBeVisible();
  await user.keyboard("2{Enter}");
  await heading("Våra jourer hittar rätt kontaktperson hos varandra.");
  await user.keyboard("5{Enter}");
  await heading(/should this cooperation go on/);
  await user.keyboard("5{Enter}");
  expect(await heading("Vad borde vi ha frågat om?")).toHaveAttribute("lang", "sv");
  await user.type(screen.getByRole("textbox", { name: "Your answer" }), " Om jouren. ");
  await user.click(screen.getByRole("button", { name: "Next" }));
  for (let left = 2; left > 0; left -= 1) {
    await screen.findByRole("heading", { name: /How do you think most people/ });
    await user.click(screen.getByRole("button", { name: /Next|To the overview/ }));
  }
  const row = await screen.findByRole("button", { name: /Vad borde vi ha frågat om\? Om jouren/ });
  expect(row).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Seal the answers" }));
  await waitFor(async () => {
    expect(await sealed()).toMatchObject({
      value: { sheet: { ratings: { "own-1": 2, "own-3": 5 }, openAnswer: "Om jouren." } },
    });
  });
});

it("an invitation in one language of several leads to an answer that opens", async () => {
  const payload = payloadFor(assessment, "B");
  const ownWords = inOneLanguage(OWN_WORDS, "de");
  const configuration = { ...payload.configuration, ownWords };
  const code = await encodeInvitation({ ...payload, configuration });
  await renderWithWords(<InvitationRoute code={code} />, "sv");
  expect(await screen.findByRole("button", { name: "Börja" })).toBeVisible();
});

it("words that were changed on their way are refused as damaged", async () => {
  const code = fromBase64url(await encodeInvitation(payloadFor(assessment, "B")));
  code[code.length - 9] = (code[code.length - 9] ?? 0) ^ 1;
  await renderWithWords(<InvitationRoute code={toBase64url(code)} />, "en");
  expect(await screen.findByRole("alert")).toBeVisible();
});
