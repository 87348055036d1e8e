import { describe, expect, it } from "vitest";
import { asksBalance } from "#domain/answers/balance.ts";

describe("asking in whose favour the balance tips", () => {
  it.each([1, 2, 3] as const)("asks at %i where the statement is about the balance", (rating) => {
    expect(asksBalance("equal-gain", rating)).toBe(true);
    expect(asksBalance("room", rating)).toBe(false);
  });

  it.each([4, 5, "cannot-judge", undefined] as const)("does not ask at %s", (answer) => {
    expect(asksBalance("equal-gain", answer)).toBe(false);
  });
});
