import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadOf } from "#domain/assessment/invitation-payload.ts";
import { openInvitation, personalInvitations } from "#domain/assessment/invitations.ts";
import { checkCode } from "#domain/sealing/check-code.ts";
import { textOfCode } from "#domain/sealing/code-text.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { answerText } from "#platform/channels/codes/code-links.ts";
import { parseFragment } from "#platform/channels/codes/fragment.ts";
import { takeIn } from "#platform/use-cases/take-in-answers.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { anAnswer, freshAssessment } from "#tests/support/sealed-assessment.ts";
import { EMPTY_SHEET } from "#tests/support/sealing-samples.ts";
import { card, collect, stored } from "./collecting.tsx";

let fresh: Assessment;

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment({ invited: true });
});

async function invite(names: string, assessment = fresh) {
  const { user } = await collect(assessment);
  await user.click(card("B").getByText(/^Personal invitations/));
  await user.click(card("B").getByRole("textbox", { name: "For whom" }));
  await user.paste(names);
  await user.click(card("B").getByRole("button", { name: "Create invitations" }));
  return user;
}

async function answerOf(label: string, respondentId = "AAAAAAAAAAA"): Promise<Uint8Array> {
  const assessment = await stored(fresh);
  const invitation = personalInvitations(assessment).B.find((each) => each.label === label);
  if (!invitation) throw new Error(`nobody is ${label}`);
  return sealAnswer(payloadOf(assessment, invitation), {
    ...EMPTY_SHEET,
    respondentId,
    ratings: { "equal-gain": 4 },
  });
}

/** Two answers by the invitation for Åsa, the later one pasted; their check codes in that order. */
async function twice(user: UserEvent): Promise<readonly [first: string, second: string]> {
  const [first, second] = [await answerOf("Åsa"), await answerOf("Åsa", "BBBBBBBBBBA")];
  await takeIn(first);
  await user.click(screen.getByRole("textbox", { name: "Paste here" }));
  await user.paste(answerText(textOfCode(second)));
  await user.click(screen.getByRole("button", { name: "Add" }));
  await screen.findByText(/same personal invitation and count as different people/);
  return [await checkCode(first), await checkCode(second)];
}

function person(label: string) {
  const item = screen.getByText(label).closest("li");
  if (!item) throw new Error(`no row for ${label}`);
  return within(item);
}

describe("personal invitations", () => {
  it("are made one a line, each with a link of its own, and show who is back", async () => {
    const user = await invite("Åsa\n\nPurchasing");
    expect(await card("B").findByText("Personal invitations (2)")).toBeVisible();
    await waitFor(() => {
      expect(card("B").getByRole("textbox", { name: "For whom" })).toHaveValue("");
    });
    await user.click(screen.getByRole("button", { name: "Copy link: Åsa" }));
    expect(screen.getByRole("button", { name: "Copied: Åsa" })).toHaveTextContent("Copied");
    const link = await navigator.clipboard.readText();
    const payload = decodeInvitation(parseFragment(new URL(link).hash)?.code ?? "");
    const [asa] = personalInvitations(await stored(fresh)).B;
    expect(payload).toMatchObject({
      value: { payload: { invitationId: asa?.id, secret: asa?.secret } },
    });
    expect(person("Åsa").getByText("No reply yet")).toBeVisible();
    await takeIn(await answerOf("Åsa"));
    expect(await person("Åsa").findByText("Reply is in")).toBeVisible();
    expect(person("Purchasing").getByText("No reply yet")).toBeVisible();
  });

  it("do not show who is back in confidential mode", async () => {
    fresh = { ...fresh, configuration: { ...fresh.configuration, mode: "confidential" } };
    await invite("Åsa");
    await screen.findByText("Personal invitations (1)");
    await takeIn(await answerOf("Åsa"));
    expect(screen.queryByText("Reply is in")).toBeNull();
    expect(screen.queryByText("No reply yet")).toBeNull();
  });

  it("can be revoked and allowed again", async () => {
    const user = await invite("Åsa");
    await user.click(await screen.findByRole("button", { name: "Revoke: Åsa" }));
    expect(await person("Åsa").findByText(/new replies are refused/)).toBeVisible();
    expect(await takeIn(await answerOf("Åsa"))).toEqual({
      ok: false,
      reason: "unknown-invitation",
    });
    await user.click(screen.getByRole("button", { name: "Allow again: Åsa" }));
    expect(await person("Åsa").findByText("No reply yet")).toBeVisible();
    expect(await takeIn(await answerOf("Åsa"))).toMatchObject({ ok: true });
  });

  it("say which line is refused, and keep what was written", async () => {
    await invite(`Åsa\n${"x".repeat(61)}`);
    const box = card("B").getByRole("textbox", { name: "For whom" });
    expect(await card("B").findByText("At most 60 characters per line.")).toBeVisible();
    expect(box).not.toHaveValue("");
    expect(personalInvitations(await stored(fresh)).B).toEqual([]);
  });

  it("are copied together, a line each", async () => {
    const user = await invite("Åsa\nBo");
    await user.click(await card("B").findByRole("button", { name: "Copy all with links" }));
    expect(await screen.findByText(/one line per person/)).toBeVisible();
    const lines = (await navigator.clipboard.readText()).split("\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual(["Åsa", "Bo"]);
  });
});

describe("one personal invitation used twice", () => {
  it("is said with the name, the later one told; one of them is kept, and the other comes back", async () => {
    const user = await invite("Åsa");
    await screen.findByText("Personal invitations (1)");
    const [first, second] = await twice(user);
    expect(screen.getByText(new RegExp(`^${second}: added for .*used before`))).toBeVisible();
    const notice = screen.getByText(/count as different people/).closest("[role=status]");
    expect(notice).toHaveTextContent("Åsa");
    expect(notice).toHaveTextContent(first);
    await user.click(screen.getByRole("button", { name: `Keep only ${second}` }));
    await waitFor(async () => {
      expect((await stored(fresh)).received.map(({ checkCode }) => checkCode)).toEqual([second]);
    });
    expect(screen.queryByText(/count as different people/)).toBeNull();
    expect(screen.getByText(`Reply ${first} was removed.`)).toBeVisible();
    const undo = screen.getByRole("button", { name: "Undo" });
    expect(undo).toHaveFocus();
    await user.click(undo);
    expect(await screen.findByText(/count as different people/)).toBeVisible();
    expect((await stored(fresh)).received).toHaveLength(2);
  });

  it("is said without the name in confidential mode", async () => {
    fresh = { ...fresh, configuration: { ...fresh.configuration, mode: "confidential" } };
    const user = await invite("Åsa");
    await screen.findByText("Personal invitations (1)");
    await twice(user);
    const notice = screen.getByText(/count as different people/).closest("[role=status]");
    expect(notice).not.toHaveTextContent("Åsa");
  });

  it("is named before the opening, and decided by nobody else", async () => {
    const user = await invite("Åsa");
    await screen.findByText("Personal invitations (1)");
    const codes = await twice(user);
    await takeIn(await anAnswer(fresh, "A", "CCCCCCCCCCA"));
    await user.click(await screen.findByRole("button", { name: "Open the answers" }));
    const dialog = screen.getByRole("dialog");
    for (const code of codes) expect(dialog).toHaveTextContent(code);
    expect(dialog).toHaveTextContent(/count as different people/);
    await user.click(within(dialog).getByRole("button", { name: "Open now" }));
    await waitFor(async () => {
      expect((await stored(fresh)).opening).not.toBeNull();
    });
    expect((await stored(fresh)).received).toHaveLength(3);
  });

  it("is said of a late answer too, which can be left out and comes back", async () => {
    const user = await invite("Åsa");
    await screen.findByText("Personal invitations (1)");
    const [first, second] = [await answerOf("Åsa"), await answerOf("Åsa", "BBBBBBBBBBA")];
    await takeIn(first);
    await takeIn(await anAnswer(fresh, "A", "CCCCCCCCCCA"));
    await user.click(await screen.findByRole("button", { name: "Open the answers" }));
    await user.click(screen.getByRole("button", { name: "Open now" }));
    await screen.findByRole("link", { name: "See the comparison" });
    await takeIn(second);
    expect(await screen.findByText(/count as different people/)).toBeVisible();
    expect(
      screen.queryByRole("button", { name: `Remove reply ${await checkCode(first)}` }),
    ).toBeNull();
    const late = `Remove reply ${await checkCode(second)}`;
    await user.click(screen.getByRole("button", { name: late }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: late })).toBeVisible();
    expect((await stored(fresh)).late).toHaveLength(1);
  });
});

describe("the shared link", () => {
  it("is not said to be copied once another has taken its place", async () => {
    const { user } = await collect({ ...fresh, invited: true });
    await user.click(card("B").getByRole("button", { name: "Copy link" }));
    expect(await card("B").findByRole("button", { name: "Copied" })).toBeVisible();
    await user.click(card("B").getByText(/^Personal invitations/));
    await user.click(card("B").getByRole("button", { name: "Replace the shared link" }));
    expect(await screen.findByText(/no longer valid/)).toBeVisible();
    expect(await card("B").findByRole("button", { name: "Copy link" })).toBeVisible();
  });

  it("can be replaced; the old one is refused", async () => {
    const before = openInvitation(fresh, "B");
    const { user } = await collect(fresh);
    await user.click(card("B").getByText(/^Personal invitations/));
    await user.click(card("B").getByRole("button", { name: "Replace the shared link" }));
    expect(await screen.findByText(/no longer valid/)).toBeVisible();
    const now = await stored(fresh);
    expect(openInvitation(now, "B").secret).not.toBe(before.secret);
    const sheet = { ...EMPTY_SHEET, ratings: { "equal-gain": 4 } } as const;
    expect(await takeIn(await sealAnswer(payloadOf(fresh, before), sheet))).toEqual({
      ok: false,
      reason: "unknown-invitation",
    });
  });
});
