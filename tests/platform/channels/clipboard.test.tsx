import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { copy, copyText } from "#platform/channels/clipboard.ts";
import { clipboardByPress } from "#tests/support/clipboard-by-press.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("copyText", () => {
  it("says whether the browser took it", async () => {
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error());
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    expect(await copyText("a")).toBe(true);
    expect(await copyText("b")).toBe(false);
    vi.stubGlobal("navigator", {});
    expect(await copyText("c")).toBe(false);
  });

  it("waits for a text where the browser takes no promise", async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    expect(await copyText(Promise.resolve("later"))).toBe(true);
    expect(await copyText(Promise.resolve(null))).toBeNull();
    expect(writeText.mock.calls).toEqual([["later"]]);
  });

  it("promises a text that is still to come, and leaves the clipboard alone where none comes", async () => {
    userEvent.setup();
    clipboardByPress();
    let outcome: Promise<boolean | null> | undefined;
    const press = (text: Promise<string | null>) => {
      const onClick = () => {
        outcome = copyText(text);
      };
      document.addEventListener("click", onClick, { once: true });
      document.body.click();
      return outcome;
    };
    expect(await press(Promise.resolve("later"))).toBe(true);
    expect(await press(Promise.resolve(null))).toBeNull();
    expect(await navigator.clipboard.readText()).toBe("later");
    expect(await copyText(Promise.resolve("without a press"))).toBe(false);
    expect(await copy("text/plain", Promise.resolve(null))).toBeNull();
  });
});
