import { expect, it } from "vitest";
import { isAlike } from "#domain/comparison/comparison.ts";

it("is alike where both find it true, hardly true or in between, and not where they lack data", () => {
  expect(isAlike({ kind: "shared-strength" })).toBe(true);
  expect(isAlike({ kind: "shared-concern" })).toBe(true);
  expect(isAlike({ kind: "room-to-grow" })).toBe(true);
  expect(isAlike({ kind: "divided", parties: ["A"] })).toBe(false);
  expect(isAlike({ kind: "too-little-data", parties: ["B"] })).toBe(false);
  expect(isAlike({ kind: "not-on-the-same-page", difference: "degree", split: [] })).toBe(false);
});
