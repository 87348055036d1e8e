import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastOn, ENOUGH_CONTRAST, GROUNDS, readableAccent } from "#charts/marks/accent.ts";

const anyColour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("an accent", () => {
  it("has the contrast of the standard", () => {
    // Against #faf9f5 and #1a1e23, worked out with another program.
    expect(contrastOn("#000000", "light")).toBeCloseTo(19.93, 1);
    expect(contrastOn("#ffffff", "dark")).toBeCloseTo(16.8, 0);
    expect(contrastOn("#faf9f5", "light")).toBeCloseTo(1);
  });

  it("is shown as it is where it can be read", () => {
    expect(readableAccent("#0a5a3c", "light")).toBe("#0a5a3c");
    expect(readableAccent("#ffd500", "dark")).toBe("#ffd500");
  });

  it("gets darker on paper and lighter on a dark ground, no more than it takes", () => {
    const dark = readableAccent("#ffd500", "light");
    expect(contrastOn(dark, "light")).toBeGreaterThanOrEqual(ENOUGH_CONTRAST);
    expect(contrastOn(dark, "light")).toBeLessThan(ENOUGH_CONTRAST + 0.3);
    expect(dark).toMatch(/^#[\da-f]{2}[\da-f]{2}00$/u);
    expect(contrastOn(readableAccent("#0a1f5c", "dark"), "dark")).toBeLessThan(
      ENOUGH_CONTRAST + 0.3,
    );
  });

  it("can always be read, whatever the colour", () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...GROUNDS), (colour, ground) => {
        const shown = readableAccent(colour, ground);
        expect(contrastOn(shown, ground)).toBeGreaterThanOrEqual(ENOUGH_CONTRAST);
        expect(shown).toMatch(/^#[\da-f]{6}$/u);
      }),
    );
  });
});
