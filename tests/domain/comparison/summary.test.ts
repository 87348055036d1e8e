import { describe, expect, it } from "vitest";
import { summarise } from "#domain/comparison/summary.ts";

describe("summary", () => {
  it("counts what is seen the same way over what is comparable", () => {
    expect(
      summarise([
        { verdict: { kind: "shared-strength" }, gap: 0.5 },
        { verdict: { kind: "shared-concern" }, gap: -0.5 },
        { verdict: { kind: "room-to-grow" }, gap: 0 },
        { verdict: { kind: "not-on-the-same-page", difference: "degree", split: [] }, gap: -2 },
        { verdict: { kind: "divided", parties: ["B"] }, gap: 1 },
        { verdict: { kind: "too-little-data", parties: ["A"] }, gap: null },
      ]),
    ).toEqual({
      asked: 6,
      comparable: 5,
      same: 3,
      counts: {
        "too-little-data": 1,
        "not-on-the-same-page": 1,
        divided: 1,
        "shared-strength": 1,
        "shared-concern": 1,
        "room-to-grow": 1,
      },
      meanGap: 0.8,
      alignment: 80,
    });
  });

  it("has no average gap where nothing is comparable", () => {
    expect(summarise([])).toMatchObject({ meanGap: null, alignment: null });
  });
});
