import { afterEach, describe, expect, it, vi } from "vitest";
import { isLocal, pageAddress } from "#platform/channels/codes/page-address.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("isLocal", () => {
  it.each([
    ["https://samsyn.example.org/", false],
    ["https://example.org/sub/folder/index.html", false],
    ["http://samsyn.example.org/", false],
    ["http://192.168.1.20:4173/", false],
    ["http://localhost:4173/", true],
    ["https://localhost/", true],
    ["http://127.0.0.1:8080/x", true],
    ["http://[::1]:80/", true],
    ["file:///home/eva/index.html", true],
    ["http://localhost.example.org/", false],
    ["http://127.0.0.1.example.org/", false],
  ])("of %s: %s", (address, expected) => {
    expect(isLocal(address)).toBe(expected);
  });
});

describe("pageAddress", () => {
  it("leaves out what stands behind the question mark and the #", () => {
    const { origin, pathname } = new URL("https://example.org/sub/?x=1#/a/b");
    vi.stubGlobal("location", { origin, pathname });
    expect(pageAddress()).toBe("https://example.org/sub/");
  });
});
