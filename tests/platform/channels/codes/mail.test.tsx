import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeMail } from "#platform/channels/codes/mail.ts";

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
