import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRealDate } from "#domain/assessment/consistency.ts";
import { monthsAfter } from "#domain/plan/local-date.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";

describe("monthsAfter", () => {
  it.each([
    ["2026-05-04", 6, "2026-11-04"],
    ["2026-08-15", 6, "2027-02-15"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-12-31", 12, "2027-12-31"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-03-31", 0, "2026-03-31"],
    ["9999-08-01", 6, "9999-12-31"],
  ])("%s and %i months: %s", (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });

  it("is a day that the calendar has", () => {
    const property = fc.property(
      fc.date({
        min: new Date("0101-01-01"),
        max: new Date("9999-12-31"),
        noInvalidDate: true,
      }),
      fc.nat({ max: 60 }),
      (date, months) => {
        expect(isRealDate(monthsAfter(date.toISOString().slice(0, 10), months))).toBe(true);
      },
    );
    fc.assert(property, SEED);
  });
});
