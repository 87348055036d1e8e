import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { openInvitation, personalInvitations } from "#domain/assessment/invitations.ts";
import { letterOf } from "#domain/assessment/letter.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { parseFragment } from "#platform/channels/fragment.ts";
import { takeIn } from "#platform/storage/take-in.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";
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

async function answerOf(label: string): Promise<Uint8Array> {
  const assessment = await stored(fresh);
  const invitation = personalInvitations(assessment).B.find((each) => each.label === label);
  if (!invitation) throw new Error(`nobody is ${label}`);
  return sealAnswer(letterOf(assessment, invitation), {
    ...EMPTY_SHEET,
    ratings: { "equal-gain": 4 },
  });
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
    await user.click(screen.getByRole("button", { name: "Copy link for Åsa" }));
    expect(screen.getByRole("button", { name: "Copied: link for Åsa" })).toHaveTextContent(
      "Copied",
    );
    const link = await navigator.clipboard.readText();
    const letter = decodeInvitation(parseFragment(new URL(link).hash)?.code ?? "");
    const [asa] = personalInvitations(await stored(fresh)).B;
    expect(letter).toMatchObject({ value: { invitationId: asa?.id, secret: asa?.secret } });
    expect(person("Åsa").getByText("No answer yet")).toBeVisible();
    await takeIn(await answerOf("Åsa"));
    expect(await person("Åsa").findByText("Answer is in")).toBeVisible();
    expect(person("Purchasing").getByText("No answer yet")).toBeVisible();
  });

  it("do not show who is back in confidential mode", async () => {
    fresh = { ...fresh, terms: { ...fresh.terms, mode: "confidential" } };
    await invite("Åsa");
    await screen.findByText("Personal invitations (1)");
    await takeIn(await answerOf("Åsa"));
    expect(screen.queryByText("Answer is in")).toBeNull();
    expect(screen.queryByText("No answer yet")).toBeNull();
  });

  it("can be revoked and allowed again", async () => {
    const user = await invite("Åsa");
    await user.click(await screen.findByRole("button", { name: "Revoke the invitation for Åsa" }));
    expect(await person("Åsa").findByText(/new answers are refused/)).toBeVisible();
    expect(await takeIn(await answerOf("Åsa"))).toEqual({
      ok: false,
      reason: "unknown-invitation",
    });
    await user.click(screen.getByRole("button", { name: "Allow again: invitation for Åsa" }));
    expect(await person("Åsa").findByText("No answer yet")).toBeVisible();
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

describe("the shared link", () => {
  it("can be replaced; the old one is refused", async () => {
    const before = openInvitation(fresh, "B");
    const { user } = await collect(fresh);
    await user.click(card("B").getByText(/^Personal invitations/));
    await user.click(card("B").getByRole("button", { name: "Replace the shared link" }));
    expect(await screen.findByText(/no longer valid/)).toBeVisible();
    const now = await stored(fresh);
    expect(openInvitation(now, "B").secret).not.toBe(before.secret);
    const sheet = { ...EMPTY_SHEET, ratings: { "equal-gain": 4 } } as const;
    expect(await takeIn(await sealAnswer(letterOf(fresh, before), sheet))).toEqual({
      ok: false,
      reason: "unknown-invitation",
    });
  });
});
