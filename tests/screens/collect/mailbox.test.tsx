import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openAnswers } from "#domain/assessment/change.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { mailboxAccess } from "#domain/sealing/mailbox.ts";
import { randomId } from "#domain/sealing/random-id.ts";
import { answerText } from "#platform/channels/codes/code-links.ts";
import { fakeMailbox, folderOf, marked } from "#tests/support/fake-mailbox.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment, withAnswers } from "#tests/support/sealed-assessment.ts";
import { card, click, collect, stored } from "./collecting.tsx";

let server: ReturnType<typeof fakeMailbox>;
let assessment: Assessment;
let box: Map<string, string>;

beforeEach(async () => {
  await forgetDevice();
  server = fakeMailbox();
  const made = await freshAssessment();
  const { name } = await mailboxAccess(made.keyPair);
  assessment = { ...made, mailbox: name };
  box = new Map();
  server.boxes.set(folderOf(name), box);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function lay(party: "A" | "B", respondentId: string) {
  const code = await anAnswer(assessment, party, respondentId);
  box.set(randomId(16), answerText(textOfCode(code)));
}

function comeToFront() {
  document.dispatchEvent(new Event("visibilitychange"));
}

describe("the mailbox at Collect", () => {
  it("is looked into when the page opens, when it comes to the front, and when asked", async () => {
    await lay("A", "AAAAAAAAAAA");
    const { user } = await collect(assessment);
    expect(await screen.findByText(/: added for Nordwind/)).toBeVisible();
    expect(card("A").getByText("Replies: 1")).toBeVisible();
    await lay("B", "BBBBBBBBBBA");
    comeToFront();
    expect(await screen.findByText(/: added for Åkerö/)).toBeVisible();
    await click(user, "Look now");
    expect(await screen.findByText("Nothing new in the mailbox.")).toBeVisible();
    expect((await stored(assessment)).received).toHaveLength(2);
  });

  it("says what is in it besides, and why it cannot be looked into", async () => {
    box.set(randomId(16), "junk");
    const { user } = await collect(assessment);
    expect(await screen.findByText(/no replies to this assessment: 1/)).toBeVisible();
    server.answerOddly(() => new Response("<h1>Sign in</h1>"));
    await click(user, "Look now");
    expect(await screen.findByText(/No mailbox answers on localhost/)).toBeVisible();
    server.answerOddly(() => marked(404));
    await click(user, "Look now");
    expect(await screen.findByText(/was removed from the server/)).toBeVisible();
    expect(screen.queryByText(/no replies to this assessment/)).toBeNull();
    server.answerOddly(() => marked(403));
    await click(user, "Look now");
    expect(await screen.findByText(/No mailbox answers on localhost/)).toBeVisible();
  });

  it("is emptied only after a last look, and only when one means it", async () => {
    await lay("A", "AAAAAAAAAAA");
    const { user } = await collect(assessment);
    await screen.findByText(/: added for Nordwind/);
    await lay("B", "BBBBBBBBBBA");
    await click(user, "Empty the mailbox");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Keep it" }));
    expect(box.size).toBe(2);
    await click(user, "Empty the mailbox");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Empty now" }));
    expect(await screen.findByText("Removed from the mailbox: 2")).toBeVisible();
    expect(box.size).toBe(0);
    expect((await stored(assessment)).received).toHaveLength(2);
  });

  it("is not emptied where the last look failed", async () => {
    await lay("A", "AAAAAAAAAAA");
    server.answerOddly(({ method }) => (method === "GET" ? marked(500) : null));
    const { user } = await collect(assessment);
    await screen.findByText(/out of order/);
    await click(user, "Empty the mailbox");
    await user.click(screen.getByRole("button", { name: "Empty now" }));
    await waitFor(() => expect(server.asked).toHaveLength(2));
    expect(await screen.findByText(/out of order/)).toBeVisible();
    expect(server.asked.filter(({ method }) => method === "DELETE")).toEqual([]);
  });

  it("offers to be emptied once the answers are opened", async () => {
    const opened = openAnswers(await withAnswers(assessment), "2026-05-04");
    await collect(opened);
    expect(
      await screen.findByText(/Empty the mailbox once nobody’s reply is awaited/),
    ).toBeVisible();
    await lay("B", "CCCCCCCCCCA");
    comeToFront();
    await waitFor(async () => expect((await stored(opened)).late).toHaveLength(1));
  });

  it("is not there where answers are carried by hand", async () => {
    const { mailbox: _none, ...byHand } = assessment;
    await collect(byHand);
    expect(screen.queryByRole("heading", { name: "Mailbox" })).toBeNull();
    expect(server.asked).toEqual([]);
  });
});
