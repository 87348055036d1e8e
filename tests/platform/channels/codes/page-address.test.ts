import { afterEach, describe, expect, it, vi } from "vitest";
import { pageAddress, trustOf } from "#platform/channels/codes/page-address.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("trustOf", () => {
  it.each([
    ["https://samsyn.example.org/", "secure"],
    ["https://example.org/sub/folder/index.html", "secure"],
    ["http://samsyn.example.org/", "plain"],
    ["http://192.168.1.20:4173/", "plain"],
    ["http://localhost:4173/", "local"],
    ["https://localhost/", "local"],
    ["http://127.0.0.1:8080/x", "local"],
    ["http://[::1]:80/", "local"],
    ["file:///home/eva/index.html", "local"],
    ["http://localhost.example.org/", "plain"],
    ["http://127.0.0.1.example.org/", "plain"],
  ])("calls %s %s", (address, trust) => {
    expect(trustOf(address)).toBe(trust);
  });
});

describe("pageAddress", () => {
  it("leaves out what stands behind the question mark and the #", () => {
    const { origin, pathname } = new URL("https://example.org/sub/?x=1#/a/b");
    vi.stubGlobal("location", { origin, pathname });
    expect(pageAddress()).toBe("https://example.org/sub/");
  });
});
