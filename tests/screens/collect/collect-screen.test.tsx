import "#tests/support/serial-locks.ts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { toDocument } from "#domain/assessment/assessment-document.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import { answerLink, answerText } from "#platform/channels/fragment.ts";
import { takeIn } from "#platform/storage/take-in.ts";
import { readAssessment, saveAssessment, useWorkspace } from "#platform/storage/workspace-store.ts";
import { CollectScreen } from "#screens/collect/collect-screen.tsx";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";

let fresh: Assessment;
let location: ReturnType<typeof memoryLocation>;

/** The screen over the stored assessment, as the app composes it. */
function Composed() {
  const assessment = useWorkspace((workspace) => workspace.assessment);
  return assessment && <CollectScreen assessment={assessment} />;
}

async function open(assessment: Assessment, language: "sv" | "de" | "en" = "en") {
  await saveAssessment(assessment);
  location = memoryLocation({ path: "/", record: true });
  const user = userEvent.setup();
  await renderWithWords(
    <Router hook={location.hook}>
      <Composed />
    </Router>,
    language,
  );
  return user;
}

async function stored(): Promise<Assessment> {
  const read = await readAssessment(fresh.id);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

function card(party: "A" | "B") {
  return within(screen.getByRole("region", { name: fresh.partyNames[party] }));
}

function click(user: UserEvent, name: string | RegExp) {
  return user.click(screen.getByRole("button", { name }));
}

function refuseWriting() {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no", "QuotaExceededError");
  });
}

async function paste(user: UserEvent, text: string) {
  await user.click(screen.getByRole("textbox", { name: "Paste here" }));
  await user.paste(text);
  await click(user, "Take in");
}

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("inviting", () => {
  it("offers the file before the first link leaves, then copies it and locks the rules", async () => {
    const { files } = catchDownloads();
    const user = await open(fresh);
    await user.click(card("B").getByRole("button", { name: "Copy link" }));
    const dialog = within(screen.getByRole("dialog", { name: "Save the file before you invite" }));
    expect((await stored()).invited).toBe(false);
    await user.click(dialog.getByRole("button", { name: "Save and go on" }));
    expect(await card("B").findByRole("button", { name: "Copied" })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(JSON.parse((await files[0]?.content.text()) ?? "")).toEqual(
      toDocument({ ...fresh, fileSaved: true }),
    );
    expect(await stored()).toEqual({ ...fresh, fileSaved: true, invited: true });
    const link = await navigator.clipboard.readText();
    expect(link).toMatch(/^http:\/\/localhost:3000\/#\/i\//);
    expect(decodeInvitation(link.replace(/^.*#\/i\//, ""))).toMatchObject({
      ok: true,
      value: { party: "B", assessmentId: fresh.id, terms: fresh.terms },
    });
  });

  it("asks no second time, whatever was chosen", async () => {
    const user = await open(fresh);
    await user.click(card("A").getByRole("button", { name: "Copy link" }));
    await click(user, "Invite without saving");
    expect(await card("A").findByRole("button", { name: "Copied" })).toBeVisible();
    expect(await stored()).toMatchObject({ invited: true, fileSaved: false });
    await user.click(card("B").getByRole("button", { name: "Copy link" }));
    expect(await card("B").findByRole("button", { name: "Copied" })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("lets nothing leave when cancelled", async () => {
    const user = await open(fresh);
    await user.click(card("A").getByRole("button", { name: "Copy link" }));
    await click(user, "Cancel");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(await stored()).toEqual(fresh);
    expect(await navigator.clipboard.readText()).toBe("");
  });

  it.each([
    ["Svenska", /^Nordwind Logistik GmbH och Åkerö Åkeri AB: hur ser vi/, /ungefär 13 minuter/],
    ["Deutsch", /^Nordwind Logistik GmbH und Åkerö Åkeri AB: /, /13 Minuten/],
    ["English", /^Nordwind Logistik GmbH and Åkerö Åkeri AB: how do we see/, /about 13 minutes/],
  ])("has a ready text in %s, whatever the screen speaks", async (language, subject, minutes) => {
    const user = await open({ ...fresh, invited: true });
    const tools = card("A");
    await user.selectOptions(tools.getByRole("combobox"), language);
    await user.click(tools.getByRole("button", { name: "Copy text" }));
    expect(await tools.findByRole("button", { name: "Copied" })).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(subject);
    expect(text).toMatch(minutes);
    expect(text).toMatch(/\n\nhttp:\/\/localhost:3000\/#\/i\/[\w-]+\n\n/);
    expect(text).toMatch(/Eva Sjöberg, Nordwind$/);
    expect(text).not.toMatch(/\{\{|undefined/);
    await user.selectOptions(tools.getByRole("combobox"), "Svenska");
    await user.selectOptions(tools.getByRole("combobox"), language);
    expect(tools.getByRole("button", { name: "Copy text" })).toBeVisible();
  });

  it("hands the text to the mail program", async () => {
    const { visited } = catchDownloads();
    const user = await open({ ...fresh, invited: true });
    await user.click(card("A").getByRole("button", { name: "Send by e-mail" }));
    await waitFor(() => {
      expect(visited[0]).toMatch(/^mailto:\?subject=Nordwind.*&body=Hello.*%23%2Fi%2F/);
    });
  });

  it("shows the link where the browser does not copy", async () => {
    const user = await open({ ...fresh, invited: true });
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(card("A").getByRole("button", { name: "Copy link" }));
    expect(await card("A").findByRole("alert")).toHaveTextContent(
      /did not allow copying.*http:\/\/localhost:3000\/#\/i\//,
    );
  });

  it("lets nothing leave where the rules cannot be locked, and says why", async () => {
    const user = await open({ ...fresh, fileSaved: true });
    refuseWriting();
    await user.click(card("A").getByRole("button", { name: "Copy link" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(await navigator.clipboard.readText()).toBe("");
  });

  it("leads to answering on this device", async () => {
    await open(fresh);
    const link = card("B").getByRole("link", { name: "Answer on this device" });
    expect(link).toHaveAttribute("href", `#/a/${fresh.id}/answer/B`);
  });
});

describe("the file", () => {
  it("is saved any time, and says that it was", async () => {
    const { files } = catchDownloads();
    const user = await open({ ...fresh, invited: true });
    await click(user, "Save the file");
    expect(await screen.findByText(/Saved once/)).toBeVisible();
    expect(files).toHaveLength(1);
    expect((await stored()).fileSaved).toBe(true);
  });

  it("is encrypted with a passphrase", async () => {
    const { files } = catchDownloads();
    const user = await open({ ...fresh, invited: true });
    await user.type(screen.getByRole("textbox", { name: /Passphrase/ }), "three words");
    await click(user, "Save the file");
    await waitFor(
      () => {
        expect(files).toHaveLength(1);
      },
      { timeout: 20_000 },
    );
    const text = (await files[0]?.content.text()) ?? "";
    expect(text).toMatch(/samsyn-assessment-protected/);
    expect(text).not.toContain(fresh.keyPair.privateKey);
  }, 30_000);

  it("says where it could not be noted", async () => {
    catchDownloads();
    const user = await open({ ...fresh, invited: true });
    refuseWriting();
    await click(user, "Save the file");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
  });
});

describe("bringing answers in", () => {
  it("finds two in a pasted thread", async () => {
    const [forA, forB] = await Promise.all([
      anAnswer(fresh, "A", "AAAAAAAAAAA"),
      anAnswer(fresh, "B", "BBBBBBBBBBA"),
    ]);
    const user = await open(fresh);
    const link = answerLink("https://example.org/", textOfCode(forA)).replace("#", "%23");
    await paste(user, `> Hi!\n> <${link}>.\n>\n\nHere is mine:\n${answerText(textOfCode(forB))}\n`);
    const report = await screen.findByText("Result");
    expect(report).toBeVisible();
    for (const [code, name] of [
      [forA, "Nordwind Logistik GmbH"],
      [forB, "Åkerö Åkeri AB"],
    ] as const) {
      expect(screen.getByText(`${await checkCode(code)}: in, for ${name}.`)).toBeVisible();
    }
    expect(screen.queryByRole("alert")).toBeNull();
    expect((await stored()).received).toHaveLength(2);
    expect(card("A").getByText("1 sealed answer is in")).toBeVisible();
    expect(card("B").getByText("1 of 3 sealed answers are in")).toBeVisible();
    expect(card("B").getAllByRole("img", { name: "Still awaited" })).toHaveLength(2);
    expect(screen.getByRole("textbox", { name: "Paste here" })).toHaveValue("");
  });

  it("shows the check code and nothing that was said", async () => {
    const both = await withAnswers(fresh);
    await open(both);
    for (const { checkCode: code } of both.received) {
      expect(screen.getByText(`Sealed answer ${code}`)).toBeInTheDocument();
    }
  });

  it("keeps the pasted text where something went wrong, and asks for some where there is none", async () => {
    const user = await open(fresh);
    await click(user, "Take in");
    const box = screen.getByRole("textbox", { name: "Paste here" });
    expect(box).toHaveAccessibleDescription("Paste something first.");
    await paste(user, "no answer in here");
    expect(await screen.findByRole("alert")).toHaveTextContent(/No answer was found in it/);
    expect(box).toHaveValue("no answer in here");
    expect(box).toBeValid();
  });

  it("has a sentence for each way to be refused, and takes the good ones", async () => {
    const foreign = await freshAssessment();
    const whole = textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA"));
    const good = textOfCode(await anAnswer(fresh, "B", "BBBBBBBBBBA"));
    const other = textOfCode(await anAnswer(foreign, "A", "AAAAAAAAAAA"));
    const bent = whole.slice(0, 50) + (whole[50] === "A" ? "B" : "A") + whole.slice(51);
    const user = await open(fresh);
    await paste(user, [bent, other, good].map(answerText).join("\n\n"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(/was changed on its way/);
    expect(alert).toHaveTextContent(/belongs to another assessment/);
    expect(alert).toHaveTextContent(/in, for Åkerö Åkeri AB/);
    expect((await stored()).received).toHaveLength(1);
    expect(useWorkspace.getState().assessment?.id).toBe(fresh.id);
  });

  it("takes files, each with its own sentence", async () => {
    const good = answerText(textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")));
    const cut = answerText(textOfCode(await anAnswer(fresh, "B", "BBBBBBBBBBA")).slice(0, 60));
    const gone = new File(["x"], "gone.txt");
    vi.spyOn(gone, "text").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    const user = await open(fresh);
    const large = new File(["x".repeat(64 * 1024 + 1)], "large.txt");
    const read = vi.spyOn(large, "text");
    await user.upload(screen.getByLabelText("Choose files", { selector: "input" }), [
      new File([good], "good.txt"),
      new File(["hello"], "hello.txt"),
      new File([cut], "cut.txt"),
      large,
      gone,
    ]);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(/in, for Nordwind Logistik GmbH/);
    expect(alert).toHaveTextContent("hello.txt: no answer in it.");
    expect(alert).toHaveTextContent(/cut\.txt: The end of this answer is missing/);
    expect(alert).toHaveTextContent("large.txt: too large for an answer, not read.");
    expect(alert).toHaveTextContent(/gone\.txt: the browser could not read this file/);
    expect(read).not.toHaveBeenCalled();
    expect((await stored()).received).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Choose files" })).toBeEnabled();
  });

  it("takes files that are dropped on the page", async () => {
    const good = answerText(textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")));
    await open(fresh);
    const dataTransfer = { types: ["Files"], files: [new File([good], "good.txt")] };
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
    expect(await screen.findByText(/in, for Nordwind Logistik GmbH/)).toBeVisible();
    expect(fireEvent.drop(document.body, { dataTransfer: { types: [], files: [] } })).toBe(true);
  });

  it("counts nothing that is not on disk", async () => {
    const text = answerText(textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")));
    const user = await open(fresh);
    const put = refuseWriting();
    await paste(user, text);
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left. It was not taken in/);
    expect(card("A").getByText("0 sealed answers are in")).toBeVisible();
    put.mockRestore();
    await click(user, "Take in");
    expect(await card("A").findByText("1 sealed answer is in")).toBeVisible();
  });
});

describe("removing an answer", () => {
  it("comes with a way back, and the focus stays with it", async () => {
    const both = await withAnswers(fresh);
    const [answer] = both.received;
    const user = await open(both);
    await click(user, `Remove answer ${answer?.checkCode}`);
    const undo = await screen.findByRole("button", { name: "Undo" });
    expect(undo).toHaveFocus();
    expect((await stored()).received).toHaveLength(1);
    await user.click(undo);
    await waitFor(async () => {
      expect(await stored()).toEqual(both);
    });
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  it("keeps the way back of each of several", async () => {
    const both = await withAnswers(fresh);
    const third = await receiveAnswer(both, await anAnswer(both, "B", "CCCCCCCCCCA"));
    if (!third.ok) throw new Error(third.reason);
    const user = await open(third.value.assessment);
    const codes = card("B").getAllByRole("button", { name: /^Remove answer/ });
    for (const name of codes.map((button) => button.getAttribute("aria-label") ?? "")) {
      await click(user, name);
      await waitFor(() => {
        expect(screen.queryByRole("button", { name })).toBeNull();
      });
    }
    expect(card("B").getAllByRole("button", { name: "Undo" })).toHaveLength(2);
  });

  it("lets a newer answer of the same person stay", async () => {
    const both = await withAnswers(fresh);
    const answer = both.received.find(({ respondentId }) => respondentId === "BBBBBBBBBBA");
    const user = await open(both);
    await click(user, `Remove answer ${answer?.checkCode}`);
    await takeIn(await anAnswer(fresh, "B", "BBBBBBBBBBA", 2));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    });
    const revisions = (await stored()).received.map(({ revision }) => revision);
    expect(revisions.toSorted()).toEqual([1, 2]);
  });

  it("says why it could not, and keeps the answer", async () => {
    const both = await withAnswers(fresh);
    const user = await open(both);
    refuseWriting();
    await click(user, `Remove answer ${both.received[0]?.checkCode}`);
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(useWorkspace.getState().assessment).toEqual(both);
  });

  it("says why it could not be put back, and keeps the way", async () => {
    const both = await withAnswers(fresh);
    const user = await open(both);
    await click(user, `Remove answer ${both.received[0]?.checkCode}`);
    const undo = await screen.findByRole("button", { name: "Undo" });
    refuseWriting();
    await user.click(undo);
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(undo).toBeVisible();
  });
});

describe("the opening", () => {
  it("is not offered while a side is empty, and says why", async () => {
    await open(fresh);
    const button = screen.getByRole("button", { name: "Open the answers" });
    expect(button).toBeDisabled();
    expect(button).toHaveAccessibleDescription(/Both sides need at least one answer/);
  });

  it("asks once, warns, and shows both", async () => {
    const user = await open(await withAnswers(fresh));
    await click(user, "Open the answers");
    const dialog = within(screen.getByRole("dialog", { name: "Open the answers of both sides?" }));
    expect(dialog.getByText("Nordwind Logistik GmbH: 1 · Åkerö Åkeri AB: 1")).toBeVisible();
    expect(dialog.getByText(/^Fewer than expected: Åkerö Åkeri AB\./)).toBeVisible();
    expect(dialog.getByText(/Logistik GmbH and Åkerö Åkeri AB: only one or two/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Open now" }));
    await waitFor(() => {
      expect(location.history).toEqual(["/", `/a/${fresh.id}/compare`]);
    });
    expect((await stored()).opening).toEqual({
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      includedLate: 0,
    });
    expect(screen.queryByRole("button", { name: "Open the answers" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Remove answer/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Copy link" })).toBeNull();
    expect(screen.getByRole("link", { name: "See the comparison" })).toBeVisible();
  });

  it("can wait", async () => {
    const user = await open(await withAnswers(fresh));
    await click(user, "Open the answers");
    await click(user, "Keep waiting");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect((await stored()).opening).toBeNull();
  });

  it("says why it could not, and stays closed", async () => {
    const user = await open(await withAnswers(fresh));
    refuseWriting();
    await click(user, "Open the answers");
    await click(user, "Open now");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(location.history).toEqual(["/"]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("can be looked past only where the rule lets the facilitator", async () => {
    const both = await withAnswers(fresh);
    await open(both);
    expect(screen.queryByRole("link", { name: "Look ahead" })).toBeNull();
    await saveAssessment({ ...both, terms: { ...both.terms, lookAhead: true } });
    expect(await screen.findByRole("link", { name: "Look ahead" })).toHaveAttribute(
      "href",
      `#/a/${fresh.id}/compare`,
    );
  });
});

describe("late answers", () => {
  async function openLate() {
    const opened = openAnswers(await withAnswers(fresh), "2026-05-04");
    const user = await open(opened);
    await takeIn(await anAnswer(fresh, "A", "EEEEEEEEEEA"));
    return user;
  }

  it("stay apart until they are included", async () => {
    const user = await openLate();
    expect(await screen.findByText("1 late answer")).toBeVisible();
    expect(card("A").getByText("1 sealed answer is in")).toBeVisible();
    await click(user, "Include late answers");
    expect(await card("A").findByText("2 sealed answers are in")).toBeVisible();
    expect(screen.queryByText("1 late answer")).toBeNull();
    const { opening, late } = await stored();
    expect(late).toEqual([]);
    expect(opening).toMatchObject({ includedLate: 1 });
    expect(opening?.date).not.toBe("2026-05-04");
  });

  it("say why they could not be included", async () => {
    const user = await openLate();
    await screen.findByText("1 late answer");
    refuseWriting();
    await click(user, "Include late answers");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(screen.getByText("1 late answer")).toBeVisible();
  });
});

describe("names", () => {
  it("that run from right to left turn no sentence", async () => {
    await open({ ...fresh, partyNames: { A: "חברה", B: "Åkerö" } });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "\u2068חברה\u2069 and Åkerö answer on their own",
    );
    expect(screen.getByRole("heading", { name: "חברה" }).querySelector("bdi")).not.toBeNull();
  });
});
