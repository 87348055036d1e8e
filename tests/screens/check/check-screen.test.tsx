import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ABILITIES } from "#platform/device/check-device.ts";
import { listKeys } from "#platform/storage/records.ts";
import { CheckScreen } from "#screens/check/check-screen.tsx";
import { clipboardByPress } from "#tests/support/clipboard-by-press.ts";
import { forgetDevice, renderWithWords } from "#tests/support/render.tsx";
import "#tests/support/serial-locks.ts";

beforeEach(forgetDevice);
afterEach(() => {
  vi.restoreAllMocks();
});

async function row(name: string) {
  const heading = await screen.findByRole("heading", { level: 2, name: new RegExp(`^${name}`) });
  const item = heading.closest("li");
  if (!item) throw new Error(`no row ${name}`);
  return within(item);
}

describe("checking the device", () => {
  it("says in a word that all is well, and leaves nothing behind", async () => {
    await renderWithWords(<CheckScreen />, "en");
    expect(await screen.findByText("Everything that is needed works here.")).toBeVisible();
    expect((await row("Saving on the device")).getByText("Works")).toBeVisible();
    expect((await row("Sealing and opening")).getByText("Works")).toBeVisible();
    expect((await row("E-mail")).getByText("Not known")).toBeVisible();
    expect(screen.getByRole("link", { name: "Try e-mail" })).toHaveAttribute(
      "href",
      "mailto:?subject=Samsyn&body=",
    );
    const left = await listKeys("");
    expect(left.ok && left.value).toEqual([]);
  });

  it("says what is missing and what to do, and tries again", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const user = userEvent.setup();
    await renderWithWords(<CheckScreen />, "en");
    expect(await screen.findByRole("alert")).toHaveTextContent(/does not work here/);
    expect((await row("Saving on the device")).getByText(/ordinary window/)).toBeVisible();
    put.mockRestore();
    await user.click(screen.getByRole("button", { name: "Check again" }));
    expect(await screen.findByText("Everything that is needed works here.")).toBeVisible();
  });

  it("knows a browser that cannot encrypt", async () => {
    vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(
      new DOMException("no", "NotSupportedError"),
    );
    await renderWithWords(<CheckScreen />, "de");
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(
      (await row("Versiegeln und Öffnen")).getByText(/Aktualisieren Sie den Browser/),
    ).toBeVisible();
  });

  it("gives a result to copy, by hand where the browser refuses", async () => {
    const user = userEvent.setup();
    await renderWithWords(<CheckScreen />, "en");
    clipboardByPress();
    await user.click(await screen.findByRole("button", { name: "Copy the result" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
    const text = await navigator.clipboard.readText();
    for (const ability of ABILITIES)
      expect(text).toMatch(new RegExp(`^${ability}: (yes|no|unknown)$`, "m"));
    vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("no"));
    await user.click(screen.getByRole("button", { name: "Copied" }));
    expect(await screen.findByRole("textbox", { name: "Result" })).toHaveValue(text);
  });
});
