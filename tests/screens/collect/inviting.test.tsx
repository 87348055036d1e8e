import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { writeAssessmentFile } from "#platform/channels/files/assessment-file.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { cancel, savePicker } from "#tests/support/save-picker.ts";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { card, click, collect, fillDisk, stored } from "./collecting.tsx";

let fresh: Assessment;

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Presses for the first invitation; what then asks for the file. */
async function inviteB() {
  const { user } = await collect(fresh);
  await user.click(card("B").getByRole("button", { name: "Copy link" }));
  const dialog = within(
    screen.getByRole("dialog", { name: "Save the assessment file before you invite" }),
  );
  await user.click(dialog.getByRole("button", { name: "Save and go on" }));
  return { user, dialog };
}

const copied = () => card("B").findByRole("button", { name: "Copied" });

describe("inviting", () => {
  it("offers the file before the first link leaves, then copies it and locks the rules", async () => {
    const { files } = catchDownloads();
    const { user, dialog } = await inviteB();
    expect(
      await dialog.findByText(/Handed to your browser as .* Is the file there\?/),
    ).toBeVisible();
    expect(await stored(fresh)).toEqual(fresh);
    await user.click(dialog.getByRole("button", { name: "Yes, it is there" }));
    expect(await copied()).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(JSON.parse((await files[0]?.content.text()) ?? "")).toMatchObject(
      toDocument({ ...fresh, fileSaved: true }),
    );
    expect(await stored(fresh)).toEqual({ ...fresh, fileSaved: true, invited: true });
    const link = await navigator.clipboard.readText();
    expect(link).toMatch(/^http:\/\/localhost:3000\/#\/i\//);
    expect(decodeInvitation(link.replace(/^.*#\/i\//, ""))).toMatchObject({
      ok: true,
      value: {
        payload: { party: "B", assessmentId: fresh.id, configuration: fresh.configuration },
      },
    });
  });

  it("lets nothing leave where the person chose no place for the file", async () => {
    const { files } = catchDownloads();
    const { asked } = savePicker({ choose: cancel });
    const { user, dialog } = await inviteB();
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(await stored(fresh)).toEqual(fresh);
    expect(files).toEqual([]);
    expect(dialog.queryByRole("status")).toBeNull();
    expect(dialog.queryByRole("alert")).toBeNull();
    expect(await navigator.clipboard.readText()).toBe("nothing yet");
    const { disk } = savePicker();
    await user.click(dialog.getByRole("button", { name: "Save and go on" }));
    expect(await copied()).toBeVisible();
    expect(await stored(fresh)).toEqual({ ...fresh, fileSaved: true, invited: true });
    expect([...disk.keys()]).toEqual([expect.stringMatching(/^Samsyn – .*\.samsyn\.json$/)]);
  });

  it("lets nothing leave where the file could not be written", async () => {
    const { disk } = savePicker({
      close: () => {
        throw new DOMException("no room", "QuotaExceededError");
      },
    });
    const { dialog } = await inviteB();
    expect(await dialog.findByRole("alert")).toHaveTextContent(/could not be written there/);
    expect(await stored(fresh)).toEqual(fresh);
    expect(disk.size).toBe(0);
  });

  it("lets nothing leave once the person has gone back, though the file comes later", async () => {
    let choose = (_name: string) => {};
    const { disk, asked, removed } = savePicker({
      choose: () =>
        new Promise((resolve) => {
          choose = resolve;
        }),
    });
    const { user, dialog } = await inviteB();
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    await user.click(dialog.getByRole("button", { name: "Cancel" }));
    choose("mine.json");
    await waitFor(() => {
      expect(removed).toEqual(["mine.json"]);
    });
    expect(disk.size).toBe(0);
    expect(await stored(fresh)).toEqual(fresh);
    expect(await navigator.clipboard.readText()).toBe("nothing yet");
  });

  it("takes the file itself for an answer, and no other", async () => {
    const { files } = catchDownloads();
    const { user, dialog } = await inviteB();
    const show = await dialog.findByLabelText("Show the file", { selector: "input" });
    const other = await writeAssessmentFile(
      { assessment: await freshAssessment(), plan: null },
      "",
    );
    await user.upload(show, new File([valueOf(other)], "other.json"));
    expect(await dialog.findByRole("alert")).toHaveTextContent(/belongs to another assessment/);
    const [half = ""] = [(await files[0]?.content.text())?.slice(0, 500)];
    await user.upload(show, new File([half], "half.json"));
    expect(await dialog.findByText(/damaged/)).toBeVisible();
    expect(await stored(fresh)).toEqual(fresh);
    await user.upload(show, new File([files[0]?.content ?? ""], "Samsyn (1).samsyn.json"));
    expect(await copied()).toBeVisible();
    expect(await stored(fresh)).toEqual({ ...fresh, fileSaved: true, invited: true });
  });

  it("asks no second time, whatever was chosen", async () => {
    const { user } = await collect(fresh);
    await user.click(card("A").getByRole("button", { name: "Copy link" }));
    await click(user, "Invite without saving");
    expect(await card("A").findByRole("button", { name: "Copied" })).toBeVisible();
    expect(await stored(fresh)).toMatchObject({ invited: true, fileSaved: false });
    await user.click(card("B").getByRole("button", { name: "Copy link" }));
    expect(await card("B").findByRole("button", { name: "Copied" })).toBeVisible();
    expect(card("A").getByRole("button", { name: "Copy link" })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("lets nothing leave when cancelled", async () => {
    const { user } = await collect(fresh);
    await user.click(card("A").getByRole("button", { name: "Copy link" }));
    await click(user, "Cancel");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(await stored(fresh)).toEqual(fresh);
    expect(await navigator.clipboard.readText()).toBe("nothing yet");
  });

  it.each([
    ["Svenska", /^Nordwind Logistik GmbH och Åkerö Åkeri AB: hur ser vi/, /ungefär 11 minuter/],
    ["Deutsch", /^Nordwind Logistik GmbH und Åkerö Åkeri AB: /, /11 Minuten/],
    ["English", /^Nordwind Logistik GmbH and Åkerö Åkeri AB: how do we see/, /about 11 minutes/],
  ])("has a ready text in %s, whatever the screen speaks", async (language, subject, minutes) => {
    const { user } = await collect({ ...fresh, invited: true });
    const tools = card("A");
    const choice = tools.getByRole("combobox", { name: "Language of the text" });
    await user.selectOptions(choice, language);
    await user.click(tools.getByRole("button", { name: "Copy for e-mail" }));
    expect(await tools.findByRole("button", { name: "Copied" })).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(subject);
    expect(text).toMatch(minutes);
    expect(text).toMatch(/\n\nhttp:\/\/localhost:3000\/#\/i\/[\w-]+\n\n/);
    expect(text).toMatch(/Eva Sjöberg, Nordwind$/);
    expect(text).not.toMatch(/\{\{|undefined/);
    await user.selectOptions(choice, "Svenska");
    await user.selectOptions(choice, language);
    expect(tools.getByRole("button", { name: "Copy for e-mail" })).toBeVisible();
  });

  it.each([
    ["Svenska", "Svara gärna senast 12\u00a0maj 2149."],
    ["Deutsch", "Bitte antworten Sie bis 12.\u00a0Mai 2149."],
    ["English", "Please answer by 12\u00a0May 2149."],
  ])("names the day by which to answer, for mail and chat, in %s", async (language, sentence) => {
    const { user } = await collect({ ...fresh, invited: true, answerBy: "2149-05-12" });
    const tools = card("A");
    await user.selectOptions(
      tools.getByRole("combobox", { name: "Language of the text" }),
      language,
    );
    for (const [kind, carriesLink] of [
      ["Invitation", true],
      ["Reminder", true],
      ["Thanks", false],
    ] as const) {
      await user.selectOptions(tools.getByRole("combobox", { name: "Which text" }), kind);
      const texts: string[] = [];
      for (const button of ["Copy for chat", "Copy for e-mail"]) {
        await user.click(tools.getByRole("button", { name: button }));
        expect(await tools.findByRole("button", { name: "Copied" })).toBeVisible();
        texts.push(await navigator.clipboard.readText());
      }
      const [chat = "", mail = ""] = texts;
      expect(chat).not.toContain("\n");
      expect(mail).toMatch(/Eva Sjöberg, Nordwind$/);
      for (const text of texts) {
        expect(text.includes(sentence)).toBe(carriesLink);
        expect(text.includes("http://localhost:3000/#/i/")).toBe(carriesLink);
        expect(text).not.toMatch(/\{\{|undefined| {2}/);
      }
    }
    expect(screen.queryByRole("link", { name: "Set a date" })).toBeNull();
  });

  it.each([
    [undefined, "No date is set by which to answer."],
    ["2001-01-01", "The date by which to answer has passed."],
  ])("leads from a reminder to where the day is set: %s", async (answerBy, said) => {
    const { user } = await collect({ ...fresh, invited: true, ...(answerBy && { answerBy }) });
    const tools = card("B");
    expect(tools.queryByText(said)).toBeNull();
    await user.selectOptions(tools.getByRole("combobox", { name: "Which text" }), "Reminder");
    expect(tools.getByText(said)).toBeVisible();
    expect(tools.getByRole("link", { name: "Set a date" })).toHaveAttribute(
      "href",
      `#/a/${fresh.id}/setup`,
    );
  });

  it("offers thanks alone once the answers are opened", async () => {
    const opening = { date: "2026-11-22", includedLate: 0 };
    const { user } = await collect({ ...fresh, invited: true, opening });
    expect(card("A").queryByRole("button", { name: "Copy link" })).toBeNull();
    expect(card("A").queryByRole("combobox", { name: "Which text" })).toBeNull();
    await user.click(card("A").getByRole("button", { name: "Copy for chat" }));
    expect(await card("A").findByRole("button", { name: "Copied" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Thank you for saying/);
  });

  it("hands the text to the mail program", async () => {
    const { visited } = catchDownloads();
    const { user } = await collect({ ...fresh, invited: true });
    await user.click(card("A").getByRole("button", { name: "Send by e-mail" }));
    await waitFor(() => {
      expect(visited[0]).toMatch(/^mailto:\?subject=Nordwind.*&body=Hello.*%23%2Fi%2F/);
    });
  });

  it("shows the link where the browser does not copy", async () => {
    const { user } = await collect({ ...fresh, invited: true });
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(card("A").getByRole("button", { name: "Copy link" }));
    expect(await card("A").findByRole("alert")).toHaveTextContent(
      /Copying was not allowed.*http:\/\/localhost:3000\/#\/i\//,
    );
  });

  it("lets nothing leave where the rules cannot be locked, and says why", async () => {
    const { user } = await collect({ ...fresh, fileSaved: true });
    fillDisk();
    await user.click(card("A").getByRole("button", { name: "Copy link" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(await navigator.clipboard.readText()).toBe("nothing yet");
  });

  it("leads to answering on this device", async () => {
    await collect(fresh);
    const link = card("B").getByRole("link", { name: "Answer on this device" });
    expect(link).toHaveAttribute("href", `#/a/${fresh.id}/answer/B`);
  });
});

describe("names", () => {
  it("that run from right to left turn no sentence", async () => {
    await collect({ ...fresh, partyNames: { A: "חברה", B: "Åkerö" } });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "\u2068חברה\u2069 and Åkerö answer separately",
    );
    expect(screen.getByRole("heading", { name: "חברה" }).querySelector("bdi")).not.toBeNull();
  });
});
