import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import { answerLink, answerText } from "#platform/channels/codes/code-links.ts";
import { useWorkspace } from "#platform/storage/workspace-store.ts";
import { takeIn } from "#platform/use-cases/take-in-answers.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { card, click, collect, fillDisk, stored } from "./collecting.tsx";

let fresh: Assessment;

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function paste(user: UserEvent, text: string) {
  await user.click(screen.getByRole("textbox", { name: "Paste here" }));
  await user.paste(text);
  await click(user, "Add");
}

describe("bringing answers in", () => {
  it("finds two in a pasted thread", async () => {
    const [forA, forB] = await Promise.all([
      anAnswer(fresh, "A", "AAAAAAAAAAA"),
      anAnswer(fresh, "B", "BBBBBBBBBBA"),
    ]);
    const { user } = await collect(fresh);
    const link = answerLink("https://example.org/", textOfCode(forA)).replace("#", "%23");
    await paste(user, `> Hi!\n> <${link}>.\n>\n\nHere is mine:\n${answerText(textOfCode(forB))}\n`);
    const report = await screen.findByText("Result");
    expect(report).toBeVisible();
    for (const [code, name] of [
      [forA, "Nordwind Logistik GmbH"],
      [forB, "Åkerö Åkeri AB"],
    ] as const) {
      expect(screen.getByText(`${await checkCode(code)}: added for ${name}.`)).toBeVisible();
    }
    expect(screen.queryByRole("alert")).toBeNull();
    expect((await stored(fresh)).received).toHaveLength(2);
    expect(card("A").getByText("Replies: 1")).toBeVisible();
    expect(card("B").getByText("Replies: 1 of 3")).toBeVisible();
    expect(card("B").getAllByRole("img", { name: "No reply yet" })).toHaveLength(2);
    expect(screen.getByRole("textbox", { name: "Paste here" })).toHaveValue("");
  });

  it("shows the first of many, and all of them when asked", async () => {
    const both = await withAnswers(fresh);
    const [known] = both.received.filter(({ invitationId }) => invitationId === 1);
    if (!known) throw new Error("nobody of party A has answered");
    const received = Array.from({ length: 100 }, (_, place) => {
      const number = String(place).padStart(3, "0");
      return {
        ...known,
        respondentId: `AAAAAAAA${number.slice(0, 2)}A`,
        checkCode: `AAA-${number}`,
        sealed: `${known.sealed.slice(0, -3)}${number}`,
      };
    });
    const { user } = await collect({ ...fresh, received });
    expect(screen.getAllByText(/^Sealed reply AAA/)).toHaveLength(60);
    await click(user, "Show all 100 replies");
    expect(screen.getAllByText(/^Sealed reply AAA/)).toHaveLength(100);
    expect(screen.queryByRole("button", { name: /^Show all/ })).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  it("shows the check code and nothing that was said", async () => {
    const both = await withAnswers(fresh);
    await collect(both);
    for (const { checkCode: code } of both.received) {
      expect(screen.getByText(`Sealed reply ${code}`)).toBeInTheDocument();
    }
  });

  it("keeps the pasted text where something went wrong, and asks for some where there is none", async () => {
    const { user } = await collect(fresh);
    await click(user, "Add");
    const box = screen.getByRole("textbox", { name: "Paste here" });
    expect(box).toHaveAccessibleDescription("Paste something first.");
    await paste(user, "no answer in here");
    expect(await screen.findByRole("alert")).toHaveTextContent(/No reply in that/);
    expect(box).toHaveValue("no answer in here");
    expect(box).toBeValid();
  });

  it("has a sentence for each way to be refused, and takes the good ones", async () => {
    const foreign = await freshAssessment();
    const whole = textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA"));
    const good = textOfCode(await anAnswer(fresh, "B", "BBBBBBBBBBA"));
    const other = textOfCode(await anAnswer(foreign, "A", "AAAAAAAAAAA"));
    const bent = whole.slice(0, 50) + (whole[50] === "A" ? "B" : "A") + whole.slice(51);
    const { user } = await collect(fresh);
    await paste(user, [bent, other, good].map(answerText).join("\n\n"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(/not a whole reply/);
    expect(alert).toHaveTextContent(/belongs to another assessment/);
    expect(alert).toHaveTextContent(/added for Åkerö Åkeri AB/);
    expect((await stored(fresh)).received).toHaveLength(1);
    expect(useWorkspace.getState().assessment?.id).toBe(fresh.id);
  });

  it("takes files, each with its own sentence", async () => {
    const good = answerText(textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")));
    const cut = answerText(textOfCode(await anAnswer(fresh, "B", "BBBBBBBBBBA")).slice(0, 60));
    const gone = new File(["x"], "gone.txt");
    vi.spyOn(gone, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotReadableError"));
    const { user } = await collect(fresh);
    const large = new File(["x".repeat(5 * 1024 * 1024 + 1)], "large.txt");
    const read = vi.spyOn(large, "arrayBuffer");
    await user.upload(screen.getByLabelText("Choose files", { selector: "input" }), [
      new File([good], "good.txt"),
      new File(["hello"], "hello.txt"),
      new File([cut], "cut.txt"),
      large,
      gone,
    ]);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(/added for Nordwind Logistik GmbH/);
    expect(alert).toHaveTextContent("hello.txt: No reply in it.");
    expect(alert).toHaveTextContent(/cut\.txt: This is not a whole reply/);
    expect(alert).toHaveTextContent("large.txt: Too large for a reply, so it was not read.");
    expect(alert).toHaveTextContent(/gone\.txt: The browser could not read this file/);
    expect(read).not.toHaveBeenCalled();
    expect((await stored(fresh)).received).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Choose files" })).toBeEnabled();
  });

  it("says of a file that cannot be read what to do, and of an archive once that nothing is in it", async () => {
    const good = answerText(textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")));
    const photo = Uint8Array.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", (each) =>
      each.charCodeAt(0),
    );
    const empty = zipSync({ "word/a.xml": strToU8("<a/>"), "word/b.png": photo });
    const full = zipSync({ "word/a.xml": strToU8(good), "b.xml": strToU8(good), "c.heic": photo });
    const { user } = await collect(fresh);
    await user.upload(screen.getByLabelText("Choose files", { selector: "input" }), [
      new File([photo], "IMG_1.HEIC"),
      new File(["%PDF-1.7"], "mail.pdf"),
      new File([empty.slice()], "letter.docx"),
      new File([full.slice()], "answer.docx"),
    ]);
    const alert = await screen.findByRole("alert");
    expect(
      within(alert)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      expect.stringMatching(/: added for Nordwind Logistik GmbH\.$/),
      "IMG_1.HEIC: The browser cannot show this file as a picture. Choose a JPEG or PNG.",
      "mail.pdf: Samsyn cannot read this kind of file. Open it, copy everything and paste it here.",
      "letter.docx: No reply in it.",
    ]);
  });

  it("takes files that are dropped on the page", async () => {
    const good = answerText(textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")));
    await collect(fresh);
    const dataTransfer = { types: ["Files"], files: [new File([good], "good.txt")] };
    expect(fireEvent.dragOver(document.body, { dataTransfer })).toBe(false);
    expect(fireEvent.drop(document.body, { dataTransfer })).toBe(false);
    expect(await screen.findByText(/added for Nordwind Logistik GmbH/)).toBeVisible();
    expect(fireEvent.drop(document.body, { dataTransfer: { types: [], files: [] } })).toBe(true);
  });

  it("counts what came in where it is much, in an archive and a mail too", async () => {
    const codes: string[] = [];
    for (let index = 0; index < 24; index += 1) {
      const id = `${String.fromCharCode(65 + index)}AAAAAAAAAA`;
      codes.push(answerText(textOfCode(await anAnswer(fresh, index % 2 ? "A" : "B", id))));
    }
    const archive = zipSync(
      Object.fromEntries(codes.map((code, at) => [`${at}.txt`, strToU8(code)])),
    );
    const mail = `Content-Transfer-Encoding: base64\n\n${btoa(codes[0] ?? "")}`;
    const { user } = await collect(fresh);
    await user.upload(screen.getByLabelText("Choose files", { selector: "input" }), [
      new File([archive.slice()], "all.zip"),
      new File([mail], "one.eml"),
    ]);
    const report = (await screen.findByText("Result")).closest("div");
    expect(report).toHaveTextContent("Added: 24");
    expect(report).toHaveTextContent("Already in: 1");
    expect((await stored(fresh)).received).toHaveLength(24);
  });

  it("counts nothing that is not on disk", async () => {
    const text = answerText(textOfCode(await anAnswer(fresh, "A", "AAAAAAAAAAA")));
    const { user } = await collect(fresh);
    const put = fillDisk();
    await paste(user, text);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /Not added. What you have collected is unchanged.There is no room left on this device/,
    );
    expect(card("A").getByText("Replies: 0")).toBeVisible();
    put.mockRestore();
    await click(user, "Add");
    expect(await card("A").findByText("Replies: 1")).toBeVisible();
  });
});

describe("removing an answer", () => {
  it("comes with a way back, and the focus stays with it", async () => {
    const both = await withAnswers(fresh);
    const [answer] = both.received;
    const { user } = await collect(both);
    await click(user, `Remove reply ${answer?.checkCode}`);
    const undo = await screen.findByRole("button", { name: "Undo" });
    expect(undo).toHaveFocus();
    expect((await stored(fresh)).received).toHaveLength(1);
    await user.click(undo);
    await waitFor(async () => {
      expect(await stored(fresh)).toEqual({
        ...both,
        removals: [expect.objectContaining({ times: 2 })],
      });
    });
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  it("keeps the way back of each of several", async () => {
    const both = await withAnswers(fresh);
    const third = await receiveAnswer(both, await anAnswer(both, "B", "CCCCCCCCCCA"));
    if (!third.ok) throw new Error(third.reason);
    const { user } = await collect(third.value.assessment);
    const codes = card("B").getAllByRole("button", { name: /^Remove reply/ });
    for (const name of codes.map((button) => button.getAttribute("aria-label") ?? "")) {
      await click(user, name);
      await waitFor(() => {
        expect(screen.queryByRole("button", { name })).toBeNull();
      });
    }
    await waitFor(() => {
      expect(card("B").getAllByRole("button", { name: "Undo" })).toHaveLength(2);
    });
  });

  it("lets a newer answer of the same person stay", async () => {
    const both = await withAnswers(fresh);
    const answer = both.received.find(({ respondentId }) => respondentId === "BBBBBBBBBBA");
    const { user } = await collect(both);
    await click(user, `Remove reply ${answer?.checkCode}`);
    await takeIn(await anAnswer(fresh, "B", "BBBBBBBBBBA", 2));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    });
    const revisions = (await stored(fresh)).received.map(({ revision }) => revision);
    expect(revisions).toHaveLength(2);
    expect(revisions).toContain(2);
  });

  it("says why it could not, and keeps the answer", async () => {
    const both = await withAnswers(fresh);
    const { user } = await collect(both);
    fillDisk();
    await click(user, `Remove reply ${both.received[0]?.checkCode}`);
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(useWorkspace.getState().assessment).toEqual(both);
  });

  it("says why it could not be put back, and keeps the way", async () => {
    const both = await withAnswers(fresh);
    const { user } = await collect(both);
    await click(user, `Remove reply ${both.received[0]?.checkCode}`);
    const undo = await screen.findByRole("button", { name: "Undo" });
    fillDisk();
    await user.click(undo);
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(undo).toBeVisible();
  });
});
