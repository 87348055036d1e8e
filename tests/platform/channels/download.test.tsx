import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { copyText } from "#platform/channels/clipboard.ts";
import { download, fileNamePart } from "#platform/channels/download.ts";
import { writeMail } from "#platform/channels/mail.ts";

let clicked: HTMLAnchorElement[];

beforeEach(() => {
  clicked = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    clicked.push(this);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("download", () => {
  it("hands the file over under its name, and lets go of it later", () => {
    vi.useFakeTimers();
    const revoked = vi.fn();
    Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: revoked });
    download("a & b.json", new Blob(["{}"]));
    expect(clicked[0]).toMatchObject({ download: "a & b.json", href: "blob:x" });
    expect(revoked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(revoked).toHaveBeenCalledWith("blob:x");
  });
});

describe("fileNamePart", () => {
  it.each([
    ["Åkerö & Söhne", "Åkerö & Söhne"],
    ['a/b\\c:d*e?f"g<h>i|j', "abcdefghij"],
    ["..hidden. ", "hidden"],
    ["\u202eexe.txt", "exe.txt"],
    ["x".repeat(100), "x".repeat(60)],
  ])("makes %j %j", (text, part) => {
    expect(fileNamePart(text)).toBe(part);
  });
});

describe("writeMail", () => {
  it("opens the mail program with every character in its place", () => {
    expect(writeMail("A & B: how?", "Line 1\n\nhttps://x/#/i/abc?=&%")).toBe(true);
    const { href } = clicked[0] ?? { href: "" };
    const query = new URLSearchParams(href.slice("mailto:?".length));
    expect(href).toMatch(/^mailto:\?/);
    expect(query.get("subject")).toBe("A & B: how?");
    expect(query.get("body")).toBe("Line 1\r\n\r\nhttps://x/#/i/abc?=&%");
  });

  it("opens nothing that mail programs would cut", () => {
    expect(writeMail("A", "å".repeat(400))).toBe(false);
    expect(clicked).toEqual([]);
  });
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
});
