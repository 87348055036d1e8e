import { describe, expect, it } from "vitest";
import { groupByDimension } from "#domain/questionnaire/grouped.ts";
import { DIMENSIONS, STATEMENTS } from "#domain/questionnaire/look-up.ts";

describe("statements by dimension", () => {
  it("keeps the order, and leaves out what is not asked", () => {
    expect(groupByDimension(["both-goals", "experience-better", "room"])).toEqual([
      { dimension: "cooperative", module: "four-values", statements: ["both-goals"] },
      { dimension: "end-user-focused", module: "four-values", statements: ["experience-better"] },
      { dimension: "innovation-driven", module: "four-values", statements: ["room"] },
    ]);
  });

  it("gives every dimension where everything is asked", () => {
    const all = groupByDimension(STATEMENTS.map(({ id }) => id));
    expect(all.map(({ dimension }) => dimension)).toEqual(DIMENSIONS.map(({ id }) => id));
    expect(all.flatMap(({ statements }) => statements)).toEqual(STATEMENTS.map(({ id }) => id));
  });

  it("gives nothing for nothing", () => {
    expect(groupByDimension([])).toEqual([]);
  });
});
