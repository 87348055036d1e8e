import { describe, expect, it } from "vitest";
import { correctOpening, doubtOpening } from "#domain/assessment/opening-date.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";

describe("doubtOpening", () => {
  const bounds = { today: "2026-11-28", builtOn: "2026-11-01", earlier: null };

  it.each([
    ["2016-01-01", "clock"],
    ["1970-01-01", "clock"],
    ["2026-10-31", "clock"],
    ["2026-11-01", null],
    ["2026-11-28", null],
    ["2026-11-29", "to-come"],
    ["2031-12-31", "to-come"],
    ["2032-01-01", "clock"],
  ] as const)("takes %s, today, as %s", (date, doubt) => {
    expect(doubtOpening(date, bounds)).toBe(doubt);
  });

  it("believes what is written over a clock that is behind or ahead", () => {
    expect(doubtOpening("2026-11-28", { ...bounds, today: "2016-01-01" })).toBeNull();
    expect(doubtOpening("2036-01-01", { ...bounds, today: "2036-01-01" })).toBe("clock");
  });

  it("knows no build where a day is corrected that may be older", () => {
    expect(doubtOpening("2026-03-01", { ...bounds, builtOn: null })).toBeNull();
  });

  it("sees a round that would be older than the one before it", () => {
    const round = { ...bounds, earlier: "2026-11-20" };
    expect(doubtOpening("2026-11-19", round)).toBe("before-earlier");
    expect(doubtOpening("2026-11-20", round)).toBeNull();
  });
});

describe("correctOpening", () => {
  it("changes the day alone, and of an opened assessment alone", () => {
    const opened = { ...ASSESSMENT, opening: { date: "2016-01-01", includedLate: 2 } };
    expect(correctOpening(opened, "2026-11-28")).toEqual({
      ...ASSESSMENT,
      opening: { date: "2026-11-28", includedLate: 2 },
    });
    const unopened = { ...ASSESSMENT, opening: null };
    expect(correctOpening(unopened, "2026-11-28")).toBe(unopened);
  });
});
