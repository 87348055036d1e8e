import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { clipboardByPress } from "#tests/support/clipboard-by-press.ts";
import { forgetDevice } from "#tests/support/render.tsx";
import { freshAssessment } from "#tests/support/sealed-assessment.ts";
import { askingOwn, card, click, collect, fillDisk, stored } from "./collecting.tsx";

const LINK = /^http:\/\/localhost:3000\/#\/i\//;

let fresh: Assessment;

beforeEach(async () => {
  await forgetDevice();
  fresh = await freshAssessment();
});

async function collectByPress(assessment: Assessment): Promise<UserEvent> {
  const { user } = await collect(assessment);
  clipboardByPress();
  return user;
}

const copied = () => card("B").findByRole("button", { name: "Copied" });

describe("where only a press may copy", () => {
  it("the first link is copied without a file", async () => {
    const user = await collectByPress(fresh);
    await user.click(card("B").getByRole("button", { name: "Copy link" }));
    await click(user, "Invite without saving");
    expect(await copied()).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(LINK);
  });

  it("the first link is copied once the file is there", async () => {
    catchDownloads();
    const user = await collectByPress(fresh);
    await user.click(card("B").getByRole("button", { name: "Copy link" }));
    await click(user, "Save and go on");
    const there = await screen.findByRole("button", { name: "Yes, it is there" });
    expect(await navigator.clipboard.readText()).toBe("nothing yet");
    expect(screen.queryByText(/Copying was not allowed/)).toBeNull();
    await user.click(there);
    expect(await copied()).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(LINK);
    expect(await stored(fresh)).toEqual({ ...fresh, fileSaved: true, invited: true });
  });

  it("the first link is copied where the file was saved before", async () => {
    const user = await collectByPress({ ...fresh, fileSaved: true });
    await user.click(card("B").getByRole("button", { name: "Copy link" }));
    expect(await copied()).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(LINK);
  });

  it("the text is copied in a language whose words are still to come", async () => {
    const user = await collectByPress({ ...fresh, fileSaved: true });
    await user.selectOptions(
      card("B").getByRole("combobox", { name: "Language of the text" }),
      "Deutsch",
    );
    await user.click(card("B").getByRole("button", { name: "Copy for e-mail" }));
    expect(await copied()).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/ und .*\n\nhttp:/s);
  });

  it("a text that fits into a mail is not copied", async () => {
    const { visited } = catchDownloads();
    const user = await collectByPress({ ...fresh, fileSaved: true });
    await user.click(card("B").getByRole("button", { name: "Send by e-mail" }));
    await waitFor(() => {
      expect(visited).toHaveLength(1);
    });
    expect(await navigator.clipboard.readText()).toBe("nothing yet");
    expect(card("B").queryByRole("alert")).toBeNull();
  });

  it.each([
    ["long names", () => ({ partyNames: { ...fresh.partyNames, A: "漢".repeat(60) } })],
    ["own words", () => ({ configuration: askingOwn(fresh) })],
  ] as const)("a text that is too long for a mail by %s is copied instead", async (_, change) => {
    const { visited } = catchDownloads();
    const user = await collectByPress({ ...fresh, ...change(), fileSaved: true });
    await user.click(card("B").getByRole("button", { name: "Send by e-mail" }));
    expect(await card("B").findByText(/Too long for a ready-made e-mail/)).toBeVisible();
    expect(visited).toEqual([]);
    expect(await navigator.clipboard.readText()).toMatch(/\n\nhttp:/);
  });

  it("personal links are copied, one and all", async () => {
    const user = await collectByPress({ ...fresh, fileSaved: true });
    await user.click(card("B").getByText(/^Personal invitations/));
    await user.click(card("B").getByRole("textbox", { name: "For whom" }));
    await user.paste("Åsa\nBo");
    await user.click(card("B").getByRole("button", { name: "Create invitations" }));
    await user.click(await screen.findByRole("button", { name: "Copy all with links" }));
    expect(await screen.findByText(/one line per person/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Åsa: http.*\nBo: http/);
    await user.click(screen.getByRole("button", { name: "Copy link: Bo" }));
    expect(await screen.findByRole("button", { name: "Copied: Bo" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(LINK);
  });

  it("nothing is copied where the rules cannot be locked", async () => {
    const user = await collectByPress({ ...fresh, fileSaved: true });
    fillDisk();
    await user.click(card("B").getByRole("button", { name: "Copy link" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(screen.queryByText(/Copying was not allowed/)).toBeNull();
    expect(await navigator.clipboard.readText()).toBe("nothing yet");
  });
});
