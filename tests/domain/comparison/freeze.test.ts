import { describe, expect, it } from "vitest";
import { deepFreeze } from "#domain/comparison/freeze.ts";

describe("freeze", () => {
  it("freezes everything inside", () => {
    const value = deepFreeze({ list: [{ deep: 1 }], nothing: null, word: "x" });
    expect(Object.isFrozen(value)).toBe(true);
    expect(Object.isFrozen(value.list)).toBe(true);
    expect(Object.isFrozen(value.list[0])).toBe(true);
  });
});
