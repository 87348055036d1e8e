import { describe, expect, it } from "vitest";
import { type ListView, WHOLE_LIST } from "#screens/compare/context/list-view.ts";
import { listedStatements } from "#screens/compare/context/listed-statements.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";

const COMPARISON = aComparison(MIXED_ANSWERS);

function listed(view: Partial<ListView>, comparison = COMPARISON) {
  const words = ({ id }: { readonly id: string }) =>
    id === "experience-better" ? "Så löser vi det" : id;
  return listedStatements(comparison, { ...WHOLE_LIST, ...view }, words).map(({ id }) => id);
}

describe("the statements of a view", () => {
  it("are all of them in the order of the conversations at first", () => {
    expect(listed({})).toEqual(COMPARISON.ranking);
  });

  it("are filtered by value and result", () => {
    expect(listed({ dimension: "transparent", verdict: "not-on-the-same-page" })).toEqual([
      "business-model",
      "fair-talk",
    ]);
    expect(listed({ module: "tensions" })).toEqual([]);
  });

  it("are found without case or accents, by every word of the search", () => {
    expect(listed({ search: " LOSER så " })).toEqual(["experience-better"]);
    expect(listed({ search: "loser nichts" })).toEqual([]);
  });

  it("are sorted by difference, those without one last", () => {
    const order = listed({ sort: "gap" });
    expect(order.slice(0, 2)).toEqual(["business-model", "fair-talk"]);
    expect(order.at(-1)).toBe("not-exclusive");
  });

  it("are sorted from what both find least true", () => {
    expect(listed({ sort: "lowest" })[0]).toBe("their-needs");
  });

  it("are sorted from what divides a party most", () => {
    expect(listed({ sort: "spread" })[0]).toBe("experience-better");
  });

  it("are sorted from what most could not judge", () => {
    expect(listed({ sort: "cannot-judge" })[0]).toBe("not-exclusive");
  });

  it("keep the conversations' order where the mode hides the figure", () => {
    const hidden = aComparison(MIXED_ANSWERS, "confidential");
    expect(listed({ sort: "spread" }, hidden)).toEqual(hidden.ranking);
    expect(listed({ sort: "cannot-judge" }, hidden)).toEqual(hidden.ranking);
  });
});
