import { strFromU8, strToU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { reproducibleZip } from "../../scripts/reproducible-zip.mjs";

const FILES = {
  "b/two.txt": strToU8("two ".repeat(1000)),
  "a.txt": strToU8("one"),
  "b/ö.txt": strToU8("three"),
};

afterEach(() => vi.useRealTimers());

describe("an archive", () => {
  it("is the same byte for byte on another day and in another order", () => {
    vi.useFakeTimers({ now: new Date("2026-11-29T12:00:00Z") });
    const first = reproducibleZip(FILES);
    vi.setSystemTime(new Date("2031-02-03T04:05:06Z"));
    const again = reproducibleZip(Object.fromEntries(Object.entries(FILES).toReversed()));
    expect(again).toEqual(first);
  });

  it("holds its files in the order of their paths", () => {
    const files = unzipSync(reproducibleZip(FILES));
    expect(Object.keys(files)).toEqual(["a.txt", "b/two.txt", "b/ö.txt"]);
    expect(strFromU8(files["b/ö.txt"] ?? new Uint8Array())).toBe("three");
  });
});
