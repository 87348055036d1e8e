import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { answerLink, answerText, invitationLink } from "#platform/channels/codes/code-links.ts";
import { findCodes } from "#platform/channels/codes/find-codes.ts";
import { listKeys } from "#platform/storage/records.ts";
import { BundleScreen } from "#screens/bundle/bundle-screen.tsx";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { cancel, savePicker } from "#tests/support/save-picker.ts";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";
import { SEALED_V1 } from "#tests/vectors/sealed-v1.ts";

let fresh: Assessment;

async function paste(text: string) {
  const user = userEvent.setup();
  await user.click(screen.getByRole("textbox"));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Add" }));
  return user;
}

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
  await renderWithWords(<BundleScreen />, "en");
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("bundling answers", () => {
  it("puts those of colleagues into one file, which is taken in like any other", async () => {
    const { files } = catchDownloads();
    const one = await anAnswer(fresh, "A", "AAAAAAAAAAA");
    const two = await anAnswer(fresh, "A", "BBBBBBBBBBA");
    const user = await paste(`> ${answerLink("https://example.org/", textOfCode(one))}.`);
    expect(await screen.findByText("1 sealed reply")).toBeVisible();
    const file = new File([answerText(textOfCode(two)), answerText(textOfCode(one))], "two.txt");
    const dataTransfer = { types: ["Files"], files: [file] };
    fireEvent.drop(document.body, { dataTransfer });
    expect(await screen.findByText("2 sealed replies")).toBeVisible();
    for (const code of [one, two]) {
      expect(screen.getByText(await checkCode(code))).toBeVisible();
    }
    await user.click(screen.getByRole("button", { name: "Save as one file" }));
    expect(await screen.findByText(/Send it to the person who sent the invitation/)).toBeVisible();
    expect(screen.getByText(/^Handed to your browser as “samsyn-answers-2\.txt”/)).toBeVisible();
    const [saved] = files;
    expect(saved?.name).toBe("samsyn-answers-2.txt");
    const found = findCodes((await saved?.content.text()) ?? "", "answer");
    expect(found.map(({ ok }) => ok)).toEqual([true, true]);
    const stored = await listKeys("");
    expect(stored.ok && stored.value).toEqual([]);
  });

  it("is said to be saved where the browser says so, and not where nobody chose a place", async () => {
    const { asked } = savePicker({ choose: cancel });
    const code = await anAnswer(fresh, "A", "AAAAAAAAAAA");
    const user = await paste(answerText(textOfCode(code)));
    await user.click(await screen.findByRole("button", { name: "Save as one file" }));
    expect(asked).toHaveLength(1);
    expect(screen.queryByText(/Send it to the person/)).toBeNull();
    savePicker();
    await user.click(screen.getByRole("button", { name: "Save as one file" }));
    expect(await screen.findByText("Saved as “samsyn-answers-1.txt”.")).toBeVisible();
  });

  it("is not said to be saved with an answer that came while the place was chosen", async () => {
    let choose = (_name: string) => {};
    const { disk } = savePicker({
      choose: () =>
        new Promise((chosen) => {
          choose = chosen;
        }),
    });
    const one = await anAnswer(fresh, "A", "AAAAAAAAAAA");
    const two = await anAnswer(fresh, "A", "BBBBBBBBBBA");
    const user = await paste(answerText(textOfCode(one)));
    await user.click(await screen.findByRole("button", { name: "Save as one file" }));
    await paste(answerText(textOfCode(two)));
    expect(await screen.findByText("2 sealed replies")).toBeVisible();
    choose("one.txt");
    await waitFor(() => {
      expect(disk.get("one.txt")?.size).toBeGreaterThan(0);
    });
    await user.click(screen.getByRole("heading", { level: 1 }));
    expect(screen.queryByText(/^Saved as/)).toBeNull();
    expect(dispatchEvent(new Event("beforeunload", { cancelable: true }))).toBe(false);
  });

  it("tells how many of a contact's file are not whole", async () => {
    const answers = [
      await anAnswer(fresh, "A", "AAAAAAAAAAA"),
      await anAnswer(fresh, "A", "BBBBBBBBBBA"),
    ].map((code) => answerText(textOfCode(code)));
    const [one = "", two = ""] = answers;
    await paste(`Two answers.\n\n${one}\n\n${two.replace("samsyn", "sams~n")}\n`);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "What you pasted: Replies that could not be read: 1. Ask for the file again.",
    );
    expect(screen.getByText("1 sealed reply")).toBeVisible();
  });

  it("lets one be taken out again", async () => {
    const code = await anAnswer(fresh, "A", "AAAAAAAAAAA");
    const user = await paste(answerText(textOfCode(code)));
    await user.click(await screen.findByRole("button", { name: /^Remove reply/ }));
    expect(screen.getByText("No replies added yet")).toBeVisible();
  });

  it("says what was wrong with the rest, and keeps the text", async () => {
    const code = textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA"));
    const cut = textOfCode(await anAnswer(fresh, "A", "BBBBBBBBBBA")).slice(0, 70);
    const text = `${answerText(code)}\n\n${answerText(cut)}`;
    await paste(text);
    expect(await screen.findByRole("alert")).toHaveTextContent(/not a whole reply/);
    expect(screen.getByText("1 sealed reply")).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue(text);
  });

  it("knows an invitation from an answer, and nothing from something", async () => {
    await paste(invitationLink("https://example.org/", SEALED_V1.invitation.code));
    expect(await screen.findByRole("alert")).toHaveTextContent(/an invitation, not a reply/);
    await userEvent.clear(screen.getByRole("textbox"));
    await paste("hello");
    expect(await screen.findByText("What you pasted: No reply in it.")).toBeVisible();
  });

  it("fetches the newer version where an answer is of one, so that loading again shows it", async () => {
    const update = vi.fn<() => Promise<void>>(async () => undefined);
    const serviceWorker = { getRegistration: async () => ({ update, installing: null }) };
    Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: serviceWorker });
    await paste("samsyn:r/IgDma1Tf");
    expect(await screen.findByRole("alert")).toHaveTextContent(/reload this page/);
    await waitFor(() => {
      expect(update).toHaveBeenCalledOnce();
    });
    Reflect.deleteProperty(navigator, "serviceWorker");
  });

  it("says so where the answers belong to different assessments", async () => {
    const other = await freshAssessment();
    const codes = [
      await anAnswer(fresh, "A", "AAAAAAAAAAA"),
      await anAnswer(other, "A", "AAAAAAAAAAA"),
    ];
    await paste(codes.map((code) => answerText(textOfCode(code))).join("\n\n"));
    expect(await screen.findByText(/belong to different assessments/)).toBeVisible();
  });
});
