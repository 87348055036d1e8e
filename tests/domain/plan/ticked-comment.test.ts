import { describe, expect, it } from "vitest";
import { emptyPlan, PLAN_LIMITS, type TickedComment } from "#domain/plan/plan.ts";
import { commentKey, showDots, tickComment, untickComment } from "#domain/plan/ticked-comment.ts";
import { valueOf } from "#tests/support/value-of.ts";

const EMPTY = emptyPlan(null);
const FIRST: TickedComment = { statement: "experience-better", party: "A", key: "0000000a" };
const OTHERS: readonly TickedComment[] = [
  { ...FIRST, statement: "room" },
  { ...FIRST, party: "B" },
  { ...FIRST, key: "0000000b" },
];

describe("the key of a comment", () => {
  it("is FNV-1a of language and text", () => {
    // From an implementation that gives the published e40c292c for "a".
    expect(commentKey({ language: "sv", text: "Bra" })).toBe("2ca4d323");
    expect(commentKey({ language: "de", text: "" })).toBe("835916a6");
  });

  it("differs with text and language, and does not carry the words", () => {
    const keys = [
      commentKey({ language: "sv", text: "Bra" }),
      commentKey({ language: "de", text: "Bra" }),
      commentKey({ language: "sv", text: "bra" }),
    ];
    expect(new Set(keys).size).toBe(3);
  });
});

describe("what the projector shows of single people", () => {
  it("is nothing at first", () => {
    expect(EMPTY.projector).toMatchObject({ dots: false, comments: [] });
  });

  it("is what was ticked, in that order, once", () => {
    let plan = EMPTY;
    for (const comment of [FIRST, ...OTHERS, FIRST]) plan = valueOf(tickComment(plan, comment));
    expect(plan.projector.comments).toEqual([FIRST, ...OTHERS]);
    expect(untickComment(plan, FIRST).projector.comments).toEqual(OTHERS);
  });

  it("ends at its limit", () => {
    let plan = EMPTY;
    for (let count = 0; count < PLAN_LIMITS.tickedComments; count += 1) {
      const key = count.toString(16).padStart(8, "0");
      plan = valueOf(tickComment(plan, { ...FIRST, key }));
    }
    expect(tickComment(plan, { ...FIRST, key: "ffffffff" })).toEqual({
      ok: false,
      reason: "too-many",
    });
  });

  it("may be the dots, when asked for", () => {
    expect(showDots(EMPTY, true).projector.dots).toBe(true);
    expect(showDots(showDots(EMPTY, true), false)).toEqual(EMPTY);
  });
});
