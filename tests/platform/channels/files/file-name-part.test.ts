import { describe, expect, it } from "vitest";
import { fileNamePart } from "#platform/channels/files/file-name-part.ts";

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
