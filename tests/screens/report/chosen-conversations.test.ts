import { describe, expect, it } from "vitest";
import { chosenConversations, firstConversations } from "#screens/report/chosen-conversations.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { aPlan, aSource, SOME_PEOPLE } from "./pdf/builders.ts";

const agreed = () =>
  aSource(SOME_PEOPLE, { comparison: aComparison(MIXED_ANSWERS), plan: aPlan(1) });

describe("chosenConversations", () => {
  it("takes the projector's, and not what is hidden there", () => {
    const source = agreed();
    const chosen = chosenConversations(source);
    expect(chosen.slice(0, 2)).toEqual(["solve-first", "fair-talk"]);
    const projector = { ...source.plan.projector, hidden: ["conversation:fair-talk"] };
    const without = chosenConversations({ ...source, plan: { ...source.plan, projector } });
    expect(without).toEqual(chosen.filter((id) => id !== "fair-talk"));
  });
});

describe("firstConversations", () => {
  it("begins with those that were held", () => {
    expect(firstConversations(agreed(), 3)).toEqual(["solve-first", "fair-talk", "equal-gain"]);
  });

  it("follows the order of conversation as long as none was held", () => {
    const source = aSource(SOME_PEOPLE);
    expect(firstConversations(source, 3)).toEqual(source.comparison.ranking.slice(0, 3));
  });
});
