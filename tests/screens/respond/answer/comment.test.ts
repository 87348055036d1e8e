import { describe, expect, it } from "vitest";
import { commentLength, withinLimit } from "#screens/respond/answer/comment.ts";

describe("the length of a comment", () => {
  it("counts characters, not code units", () => {
    expect(commentLength("Å𝄞ß")).toBe(3);
  });

  it("leaves a text alone that fits", () => {
    const text = "𝄞".repeat(500);
    expect(withinLimit(text)).toBe(text);
  });

  it("never cuts inside what a reader sees as one character", () => {
    const family = "👩‍👩‍👧";
    expect(withinLimit("x".repeat(497) + family)).toBe("x".repeat(497));
    expect(withinLimit("x".repeat(495) + family + "y")).toBe("x".repeat(495) + family);
  });
});
