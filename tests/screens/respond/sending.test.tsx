import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { catchDownloads } from "#tests/support/catch-downloads.ts";
import { clipboardByPress } from "#tests/support/clipboard-by-press.ts";
import { cancel, savePicker } from "#tests/support/save-picker.ts";
import {
  answerAll,
  freshDevice,
  open,
  opened,
  start,
  statement,
  stored,
} from "./on-own-device.tsx";

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("overview, sealing and sending", () => {
  it("marks what is open, leads to a statement and back", async () => {
    const { user } = await start();
    await answerAll(user, "4 3");
    expect(screen.getByText("2 of 3 statements answered")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /success.*Not answered/ }));
    await user.keyboard("5{Enter}");
    expect(await screen.findByText("3 of 3 statements answered")).toBeVisible();
    expect(screen.getByRole("button", { name: /success.*Completely true/ })).toBeVisible();
  });

  it("seals nothing where nothing is answered", async () => {
    const { user } = await start();
    await answerAll(user, "   ");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    expect(await screen.findByText("Answer at least one statement first.")).toBeVisible();
  });

  it("is sent only when the person says so, and can be unsaid", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    expect(screen.getByText("Not sent yet")).toBeVisible();
    expect(screen.queryByRole("button", { name: "I have sent them" })).toBeNull();
    clipboardByPress();
    await user.click(screen.getByRole("button", { name: /^Copy as a link/ }));
    expect(await navigator.clipboard.readText()).toMatch(/^http:\/\/localhost:3000\/#\/r\/[\w-]+$/);
    await user.click(await screen.findByRole("button", { name: "I have sent them" }));
    expect(screen.getByText("Marked as sent")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Not sent after all" }));
    expect(screen.getByText("Not sent yet")).toBeVisible();
  });

  it("gives a copy as a PDF once it is said what the PDF cannot show, and as a text at once", async () => {
    const { files } = catchDownloads();
    const { user } = await start();
    await user.click(await screen.findByRole("button", { name: "Add a comment" }));
    await user.type(screen.getByLabelText("Your comment"), "ask 株式");
    await user.tab();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    const asPdf = await screen.findByRole("button", { name: "Save as PDF" });
    await user.click(asPdf);
    expect(
      await screen.findByText(/^The PDF cannot show 2 characters: 株 式\. .*“Save as PDF” again/u),
    ).toBeVisible();
    expect(files).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Save as text" }));
    expect(await screen.findByText(/samsyn-my-answers-\w{6}\.txt/u)).toBeVisible();
    await user.click(asPdf);
    expect(await screen.findByText(/samsyn-my-answers-\w{6}\.pdf/u)).toBeVisible();
    const texts = await Promise.all(files.map(({ content }) => content.text()));
    for (const text of texts) expect(text).toContain("株式");
    expect(texts).toHaveLength(2);
  });

  it("shows the text to copy by hand where the browser refuses", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    await user.click(screen.getByRole("button", { name: /^Copy as text/ }));
    expect(await screen.findByLabelText("Your sealed answers")).toHaveValue(
      `samsyn:r/${(await stored()).sealed?.code}`,
    );
  });

  it("says where sharing came to nothing, but not to whoever closed it", async () => {
    const share = vi.fn<() => Promise<void>>();
    Object.defineProperty(navigator, "share", { configurable: true, value: share });
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    const button = await screen.findByRole("button", { name: /^Share/ });
    share.mockRejectedValue(new DOMException("closed", "AbortError"));
    await user.click(button);
    expect(screen.queryByRole("alert")).toBeNull();
    share.mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await user.click(button);
    expect(await screen.findByText(/^Sharing did not work here/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "I have sent them" })).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Copy as text/ }));
    expect(await screen.findByRole("button", { name: "I have sent them" })).toBeVisible();
    expect(screen.queryByText(/^Sharing did not work here/)).toBeNull();
    Reflect.deleteProperty(navigator, "share");
  });

  it("is tried with a file only once there is one", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    const { asked } = savePicker({ choose: cancel });
    const button = screen.getByRole("button", { name: /^Save as a file/ });
    await user.click(button);
    expect(asked).toHaveLength(1);
    expect(screen.queryByText(/Send this file/)).toBeNull();
    expect(screen.queryByRole("button", { name: "I have sent them" })).toBeNull();
    const { disk } = savePicker();
    await user.click(button);
    expect(await screen.findByText(/^Saved as “samsyn-answer-\w{6}\.txt”\.$/)).toBeVisible();
    expect(screen.getByText(/Send this file/)).toBeVisible();
    expect(screen.getByRole("button", { name: "I have sent them" })).toBeVisible();
    const [file] = disk.values();
    expect(await file?.text()).toContain(`samsyn:r/${(await stored()).sealed?.code}`);
    vi.unstubAllGlobals();
    const { files } = catchDownloads();
    await user.click(button);
    expect(await screen.findByText(/^Handed to your browser as/)).toBeVisible();
    expect(files).toHaveLength(1);
  });

  it("writes a mail to the reply address with link and check code", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    const mail = await screen.findByRole("link", { name: /Write an e-mail/ });
    const { sealed } = await stored();
    expect(mail).toHaveAttribute("href", expect.stringMatching(/^mailto:anna@nordvik\.example\?/));
    expect(decodeURIComponent(mail.getAttribute("href") ?? "")).toContain(`#/r/${sealed?.code}`);
  });

  it("makes a higher revision of the same respondent when something changed", async () => {
    const { user } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    await waitFor(async () => expect((await stored()).sealed?.revision).toBe(1));
    const first = await opened((await stored()).sealed?.code ?? "");
    await user.click(screen.getByRole("button", { name: "Change my answers" }));
    await user.click(await screen.findByRole("button", { name: /success/ }));
    await statement(/success/);
    await user.keyboard("1{Enter}");
    expect(await screen.findByText(/Seal again and send the new version/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    await waitFor(async () => expect((await stored()).sealed?.revision).toBe(2));
    const second = await opened((await stored()).sealed?.code ?? "");
    expect(first).toMatchObject({ revision: 1, ratings: { "both-goals": 3 } });
    expect(second).toMatchObject({ revision: 2, ratings: { "both-goals": 1 } });
    expect(second.respondentId).toBe(first.respondentId);
  });

  it("offers to change and resend what was sent", async () => {
    const { user, unmount } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await user.click(await screen.findByRole("button", { name: /^Copy as text/ }));
    await user.click(await screen.findByRole("button", { name: "I have sent them" }));
    await waitFor(async () => expect((await stored()).sealed?.sending).toBe("sent"));
    unmount();
    history.replaceState(null, "", "/");
    const again = await open();
    expect(await screen.findByText("Answers were marked as sent on this device.")).toBeVisible();
    await again.user.click(screen.getByRole("button", { name: "Change or send again" }));
    expect(await screen.findByText("Marked as sent")).toBeVisible();
    await again.user.click(screen.getByRole("button", { name: "Change my answers" }));
    await statement("Your answers at a glance");
  });

  it("keeps the same sealing where nothing changed", async () => {
    const { user, unmount } = await start();
    await answerAll(user, "432");
    await user.click(screen.getByRole("button", { name: "Seal the answers" }));
    await statement("Send your answers back");
    await waitFor(async () => expect((await stored()).location.page).toBe("send"));
    const { sealed } = await stored();
    unmount();
    history.replaceState(null, "", "/");
    const again = await open();
    expect(
      await screen.findByText("Answers on this device are sealed but not sent yet."),
    ).toBeVisible();
    await again.user.click(screen.getByRole("button", { name: "Send the answers back" }));
    expect(await screen.findByText(sealed?.checkCode ?? "none")).toBeVisible();
    await again.user.click(screen.getByRole("button", { name: "Change my answers" }));
    await again.user.click(await screen.findByRole("button", { name: "Send the answers back" }));
    expect(await screen.findByText(sealed?.checkCode ?? "none")).toBeVisible();
  });
});
