import { describe, expect, it } from "vitest";
import type { Answer, AnswerSheet, Rating } from "#domain/answers/answer-sheet.ts";
import { type PerParty, perParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import type { Coorientation, CoorientationState } from "#domain/comparison/comparison.ts";
import { type PartyPerspectives, statementPerspectives } from "#domain/comparison/perspectives.ts";
import { averageOf } from "#domain/comparison/statistics/mean.ts";
import {
  comparePerspectives,
  coorientationState,
  STATEMENT_RULE,
  wrongDirections,
} from "#domain/comparison/verdict/coorientation.ts";
import { dimensionGapThreshold } from "#domain/comparison/verdict/thresholds.ts";
import { aSheet } from "../sheets.ts";

const MIXED_DIMENSION_RULE = { threshold: dimensionGapThreshold, sharesStrength: false };

/** People who all rate and expect the same. */
function perspectives(own: number, expected: number, people = 3): PartyPerspectives {
  const all = (value: number) => ({
    average: averageOf(Array.from({ length: people }, () => value)),
    people,
  });
  const both = { own: all(own), expected: all(expected) };
  return { respondents: people, ...both, paired: both };
}

function stateOf(perspectives: PerParty<PartyPerspectives>): CoorientationState | null {
  return coorientationState(perspectives, STATEMENT_RULE);
}

function directionsOf(perspectives: PerParty<PartyPerspectives>): PerParty<boolean> {
  return wrongDirections(perspectives, STATEMENT_RULE);
}

function comparing(sheets: PerParty<readonly AnswerSheet[]>, mode: Mode): Coorientation {
  const perspectives = perParty((party) =>
    statementPerspectives(sheets[party], "experience-better"),
  );
  return comparePerspectives(perspectives, STATEMENT_RULE, mode);
}

/** One [own, expected] a person. */
function sheets(pairs: readonly (readonly [Answer | null, Answer | null])[]): AnswerSheet[] {
  return pairs.map(([own, expected]) =>
    aSheet({
      ratings: own === null ? {} : { "experience-better": own },
      expectations: expected === null ? {} : { "experience-better": expected },
    }),
  );
}

function times(people: number, own: Rating, expected: Rating | "cannot-judge"): AnswerSheet[] {
  return sheets(Array.from({ length: people }, () => [own, expected] as const));
}

describe("coorientation state", () => {
  it.each([
    ["true-consensus", perspectives(4, 4), perspectives(4, 4)],
    ["false-conflict", perspectives(4, 2), perspectives(4, 2)],
    ["false-conflict-B", perspectives(4, 4), perspectives(4, 2)],
    ["false-conflict-A", perspectives(4, 2), perspectives(4, 4)],
    ["dissensus", perspectives(5, 3), perspectives(3, 5)],
    ["false-consensus", perspectives(5, 5), perspectives(3, 3)],
    ["false-consensus-A", perspectives(5, 5), perspectives(3, 5)],
    ["false-consensus-B", perspectives(5, 3), perspectives(3, 3)],
  ])("is %s", (state, A, B) => {
    expect(stateOf({ A, B })).toBe(state);
  });

  it("is unknown where a part is undefined", () => {
    const nobody = perspectives(4, 4, 0);
    expect(stateOf({ A: nobody, B: perspectives(4, 4) })).toBeNull();
    expect(stateOf({ A: perspectives(4, 4), B: nobody })).toBeNull();
    const noPairs = { ...perspectives(4, 4), paired: nobody.paired };
    expect(stateOf({ A: noPairs, B: perspectives(4, 4) })).toBeNull();
    expect(stateOf({ A: perspectives(4, 4), B: noPairs })).toBeNull();
  });

  it("measures by 1.0, and by 1.5 with one or two", () => {
    expect(stateOf({ A: perspectives(4, 3), B: perspectives(4, 4) })).toBe("false-conflict-A");
    expect(stateOf({ A: perspectives(4, 3, 2), B: perspectives(4, 4) })).toBe("true-consensus");
    expect(stateOf({ A: perspectives(4, 3), B: perspectives(3, 4) })).toBe("dissensus");
    expect(stateOf({ A: perspectives(4, 3), B: perspectives(3, 4, 2) })).toBe("false-conflict-A");
  });
});

describe("coorientation at the ends of the scale", () => {
  it("takes two high or two low means for agreement, as the verdict does", () => {
    // Gaps of exactly 1.0, which neither party expects.
    expect(stateOf({ A: perspectives(5, 5), B: perspectives(4, 4) })).toBe("true-consensus");
    expect(stateOf({ A: perspectives(1, 1), B: perspectives(2, 2) })).toBe("true-consensus");
    expect(stateOf({ A: perspectives(4, 4), B: perspectives(3, 3) })).toBe("false-consensus");
    expect(stateOf({ A: perspectives(3, 3), B: perspectives(2, 2) })).toBe("false-consensus");
  });

  it("takes them for agreement in what a party expects as well", () => {
    expect(stateOf({ A: perspectives(5, 4), B: perspectives(4, 5) })).toBe("true-consensus");
    expect(stateOf({ A: perspectives(1, 2), B: perspectives(2, 1) })).toBe("true-consensus");
    expect(stateOf({ A: perspectives(5, 3), B: perspectives(4, 5) })).toBe("false-conflict-A");
  });

  it("calls nobody mistaken who expects what is there", () => {
    const levels = [1, 2, 3, 4, 5];
    for (const A of levels) {
      for (const B of levels) {
        const state = stateOf({ A: perspectives(A, B), B: perspectives(B, A) });
        expect(["true-consensus", "dissensus"]).toContain(state);
      }
    }
  });

  it("measures high scores of a mixed dimension by their gap", () => {
    const both = { A: perspectives(4.75, 4.75), B: perspectives(4, 4) };
    const shared = { ...MIXED_DIMENSION_RULE, sharesStrength: true };
    expect(coorientationState(both, shared)).toBe("true-consensus");
    expect(coorientationState(both, MIXED_DIMENSION_RULE)).toBe("false-consensus");
  });
});

describe("direction of the gap expected", () => {
  it("is wrong where a party that sees the gap sees it the other way round", () => {
    expect(directionsOf({ A: perspectives(3, 1), B: perspectives(5, 3) })).toEqual({
      A: true,
      B: false,
    });
    expect(directionsOf({ A: perspectives(3, 5), B: perspectives(5, 5) })).toEqual({
      A: false,
      B: false,
    });
    expect(directionsOf({ A: perspectives(5, 3), B: perspectives(3, 1) })).toEqual({
      A: false,
      B: true,
    });
  });

  it("is not wrong where there is no gap, none is seen, or nothing is known", () => {
    const none = { A: false, B: false };
    expect(directionsOf({ A: perspectives(4, 2), B: perspectives(4, 2) })).toEqual(none);
    expect(directionsOf({ A: perspectives(3, 3), B: perspectives(5, 5) })).toEqual(none);
    expect(directionsOf({ A: perspectives(3, 1, 0), B: perspectives(5, 5) })).toEqual(none);
  });
});

describe("expectations", () => {
  it("gives means, numbers and the error with its sign", () => {
    const result = comparing(
      {
        A: times(3, 5, 4),
        B: sheets([
          [3, 2],
          [3, 4],
          [3, null],
        ]),
      },
      "open",
    );
    expect(result.parties).toEqual({
      A: { mean: 4, rated: 3, accuracyError: 1, unknown: false, wrongDirection: false },
      B: { mean: 3, rated: 2, accuracyError: -2, unknown: false, wrongDirection: false },
    });
  });

  it("sees own minus expected of those who gave both only", () => {
    const lone = sheets([
      [4, 4],
      [4, 4],
      [4, 4],
      [1, null],
      [null, 1],
    ]);
    // Means of 3.4 own and 3.4 expected; the three pairs see no gap either way.
    const { state, parties } = comparing({ A: lone, B: times(3, 4, 4) }, "open");
    expect(state).toBe("true-consensus");
    expect(parties.A.mean).toBe(13 / 4);
  });

  it("is unknown where more than half cannot tell what the other will say", () => {
    const half = [...times(2, 4, "cannot-judge"), ...times(2, 4, 4)];
    const most = [...times(3, 4, "cannot-judge"), ...times(2, 4, 4)];
    const { parties } = comparing({ A: half, B: most }, "open");
    expect(parties.A.unknown).toBe(false);
    expect(parties.B.unknown).toBe(true);
  });

  it("needs three pairs a party in confidential mode", () => {
    const two = sheets([
      [5, 5],
      [5, 5],
      [5, null],
    ]);
    const open = comparing({ A: two, B: times(3, 3, 3) }, "open");
    expect(open.state).toBe("false-consensus");
    const confidential = comparing({ A: two, B: times(3, 3, 3) }, "confidential");
    expect(confidential.state).toBeNull();
    expect(confidential.parties).toEqual({
      A: { mean: null, rated: null, accuracyError: null, unknown: false, wrongDirection: false },
      B: { mean: 3, rated: null, accuracyError: -2, unknown: false, wrongDirection: false },
    });
  });
});
