import { clipboardByPress } from "#tests/support/clipboard-by-press.ts";
import "#tests/support/serial-locks.ts";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { AnswerRoute } from "#app/routes/answer-route.tsx";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { writeAssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { readAssessment, saveAssessment } from "#platform/storage/workspace-store.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";
import { EMPTY_SHEET } from "#tests/support/sealing-samples.ts";

let fresh: Assessment;
let sealed: Uint8Array;
let code: string;

async function open(opened = code) {
  const user = userEvent.setup();
  await renderWithWords(<AnswerRoute code={opened} />, "en");
  return user;
}

async function chooseFile(user: Awaited<ReturnType<typeof open>>, assessment: Assessment) {
  const file = await writeAssessmentFile({ assessment, plan: null }, "");
  if (!file.ok) throw new Error(file.reason);
  const input = await screen.findByLabelText("Open the assessment file", { selector: "input" });
  await user.upload(input, new File([file.value], "x.samsyn.json", { type: "application/json" }));
}

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
  sealed = await anAnswer(fresh, "B", "AAAAAAAAAAA");
  code = textOfCode(sealed);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("an answer link on the facilitator's browser", () => {
  it("consumes nothing until one click puts the answer with the others", async () => {
    await saveAssessment(fresh);
    const user = await open();
    expect(await screen.findByText(/belongs to the assessment of Nordwind/)).toBeVisible();
    expect(screen.getByText(`Check code: ${await checkCode(sealed)}`)).toBeVisible();
    expect(await readAssessment(fresh.id)).toEqual({ ok: true, value: fresh });
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(await screen.findByRole("status")).toHaveTextContent(
      `${await checkCode(sealed)}: added for Åkerö Åkeri AB.`,
    );
    expect(screen.getByRole("link", { name: "Go to the replies" })).toHaveAttribute(
      "href",
      `#/a/${fresh.id}/collect`,
    );
    expect(await readAssessment(fresh.id)).toMatchObject({ value: { received: [{}] } });
  });

  it("is taken in once, however often one presses", async () => {
    await saveAssessment(fresh);
    const user = await open();
    const add = await screen.findByRole("button", { name: "Add" });
    await Promise.all([user.click(add), user.click(add)]);
    expect(add).toBeDisabled();
    expect(await screen.findByRole("status")).toHaveTextContent(/added for Åkerö Åkeri AB\.$/);
  });

  it("says why it could not, and leaves the way to the others", async () => {
    await saveAssessment(fresh);
    const user = await open();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no", "QuotaExceededError");
    });
    await user.click(await screen.findByRole("button", { name: "Add" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
  });
});

describe("an answer link elsewhere", () => {
  it("says where it belongs, and helps it on", async () => {
    const user = await open();
    expect(
      await screen.findByText(/belongs on the device that the invitation came from/),
    ).toBeVisible();
    clipboardByPress();
    await user.click(screen.getByRole("button", { name: "Copy the reply" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`samsyn:r/${code}`);
    const mail = screen.getByRole("link", { name: "Send by e-mail" }).getAttribute("href") ?? "";
    expect(decodeURIComponent(mail)).toBe(
      `mailto:?subject=Samsyn&body=http://localhost:3000/#/r/${code}`,
    );
  });

  it("is not offered for a mail that would be cut", async () => {
    const words = Array.from({ length: 2000 }, (_, at) => ((at * 7919) % 46656).toString(36));
    const text = words.join(" ");
    const comments = Object.fromEntries(
      CORE_STATEMENTS.slice(0, 8).map((id, at) => [id, text.slice(at * 500, at * 500 + 500)]),
    );
    const long = await sealAnswer(payloadFor(fresh, "B"), { ...EMPTY_SHEET, comments });
    await open(textOfCode(long));
    expect(await screen.findByRole("button", { name: "Copy the reply" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "Send by e-mail" })).toBeNull();
  });

  it("is taken in by whoever lost the assessment and opens its file", async () => {
    const user = await open();
    expect(await screen.findByText(/Its data was cleared/)).toBeVisible();
    await chooseFile(user, await freshAssessment());
    expect(await screen.findByRole("alert")).toHaveTextContent(/belongs to another assessment/);
    await user.click(screen.getByRole("button", { name: "Close" }));
    await chooseFile(user, fresh);
    expect(await screen.findByRole("status")).toHaveTextContent(
      `${await checkCode(sealed)}: added for Åkerö Åkeri AB.`,
    );
    expect(await readAssessment(fresh.id)).toMatchObject({ value: { received: [{}] } });
  });

  it.each([".", ">", "%3E", ")", "&utm_source=mail"])(
    "is read past a %s at its end",
    async (end) => {
      location.hash = `#/r/${code}${end}`;
      await renderWithWords(<App />, "en");
      expect(
        await screen.findByText(/belongs on the device that the invitation came from/),
      ).toBeVisible();
      expect(screen.getByText(`samsyn:r/${code}`)).toBeVisible();
    },
  );

  it("shows the text where the browser does not copy", async () => {
    const user = await open();
    const button = await screen.findByRole("button", { name: "Copy the reply" });
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(button);
    expect(await screen.findByRole("alert")).toHaveTextContent(/Select this and copy it/);
    expect(screen.getByText(`samsyn:r/${code}`)).toBeVisible();
  });
});

describe("a link that is no answer", () => {
  it.each([
    ["hello", /not a whole reply/],
    ["A".repeat(8193), /not a whole reply/],
  ])("is refused with a sentence: %#", async (text, sentence) => {
    await open(text);
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
  });

  it("is refused where its end is missing", async () => {
    await open(code.slice(0, -12));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /Not added. What you have collected is unchanged.This is not a whole reply/,
    );
    await waitFor(() => {
      expect(screen.queryByRole("button")).toBeNull();
    });
  });
});
