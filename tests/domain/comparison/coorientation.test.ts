import { describe, expect, it } from "vitest";
import type { Answer, AnswerSheet, Rating } from "#domain/answers/answer-sheet.ts";
import {
  compareExpectations,
  coorientationState,
  type PartyOutlook,
  wrongDirections,
} from "#domain/comparison/coorientation.ts";
import { averageOf } from "#domain/comparison/mean.ts";
import { aSheet } from "./sheets.ts";

/** People who all rate and expect the same. */
function outlook(own: number, expected: number, people = 3): PartyOutlook {
  const all = (value: number) => averageOf(Array.from({ length: people }, () => value));
  return {
    respondents: people,
    own: all(own),
    expected: all(expected),
    perceivedGap: all(own - expected),
  };
}

/** One [own, expected] a person. */
function sheets(pairs: readonly (readonly [Answer | null, Answer | null])[]): AnswerSheet[] {
  return pairs.map(([own, expected]) =>
    aSheet({
      ratings: own === null ? {} : { voice: own },
      expectations: expected === null ? {} : { voice: expected },
    }),
  );
}

function times(people: number, own: Rating, expected: Rating | "cannot-judge"): AnswerSheet[] {
  return sheets(Array.from({ length: people }, () => [own, expected] as const));
}

describe("coorientation state", () => {
  it.each([
    ["true-consensus", outlook(4, 4), outlook(4, 4)],
    ["false-conflict", outlook(4, 2), outlook(4, 2)],
    ["false-conflict-B", outlook(4, 4), outlook(4, 2)],
    ["false-conflict-A", outlook(4, 2), outlook(4, 4)],
    ["dissensus", outlook(5, 3), outlook(3, 5)],
    ["false-consensus", outlook(5, 5), outlook(3, 3)],
    ["false-consensus-A", outlook(5, 5), outlook(3, 5)],
    ["false-consensus-B", outlook(5, 3), outlook(3, 3)],
  ])("is %s", (state, A, B) => {
    expect(coorientationState({ A, B })).toBe(state);
  });

  it("is unknown where a part is undefined", () => {
    const nobody = outlook(4, 4, 0);
    expect(coorientationState({ A: nobody, B: outlook(4, 4) })).toBeNull();
    expect(coorientationState({ A: outlook(4, 4), B: nobody })).toBeNull();
    const noPairs = { ...outlook(4, 4), perceivedGap: averageOf([]) };
    expect(coorientationState({ A: noPairs, B: outlook(4, 4) })).toBeNull();
    expect(coorientationState({ A: outlook(4, 4), B: noPairs })).toBeNull();
  });

  it("measures by 1.0, and by 1.5 with one or two", () => {
    expect(coorientationState({ A: outlook(4, 3), B: outlook(4, 4) })).toBe("false-conflict-A");
    expect(coorientationState({ A: outlook(4, 3, 2), B: outlook(4, 4) })).toBe("true-consensus");
    expect(coorientationState({ A: outlook(4, 3), B: outlook(3, 4) })).toBe("dissensus");
    expect(coorientationState({ A: outlook(4, 3), B: outlook(3, 4, 2) })).toBe("false-conflict-A");
  });
});

describe("direction of the gap expected", () => {
  it("is wrong where a party that sees the gap sees it the other way round", () => {
    expect(wrongDirections({ A: outlook(3, 1), B: outlook(5, 3) })).toEqual({ A: true, B: false });
    expect(wrongDirections({ A: outlook(3, 5), B: outlook(5, 5) })).toEqual({
      A: false,
      B: false,
    });
    expect(wrongDirections({ A: outlook(5, 3), B: outlook(3, 1) })).toEqual({ A: false, B: true });
  });

  it("is not wrong where there is no gap, none is seen, or nothing is known", () => {
    const none = { A: false, B: false };
    expect(wrongDirections({ A: outlook(4, 2), B: outlook(4, 2) })).toEqual(none);
    expect(wrongDirections({ A: outlook(3, 3), B: outlook(5, 5) })).toEqual(none);
    expect(wrongDirections({ A: outlook(3, 1, 0), B: outlook(5, 5) })).toEqual(none);
  });
});

describe("expectations", () => {
  it("gives means, numbers and the error with its sign", () => {
    const result = compareExpectations(
      {
        A: times(3, 5, 4),
        B: sheets([
          [3, 2],
          [3, 4],
          [3, null],
        ]),
      },
      "voice",
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
    const { state, parties } = compareExpectations({ A: lone, B: times(3, 4, 4) }, "voice", "open");
    expect(state).toBe("true-consensus");
    expect(parties.A.mean).toBe(13 / 4);
  });

  it("is unknown where more than half cannot tell what the other will say", () => {
    const half = [...times(2, 4, "cannot-judge"), ...times(2, 4, 4)];
    const most = [...times(3, 4, "cannot-judge"), ...times(2, 4, 4)];
    const { parties } = compareExpectations({ A: half, B: most }, "voice", "open");
    expect(parties.A.unknown).toBe(false);
    expect(parties.B.unknown).toBe(true);
  });

  it("needs three pairs a party in confidential mode", () => {
    const two = sheets([
      [5, 5],
      [5, 5],
      [5, null],
    ]);
    const open = compareExpectations({ A: two, B: times(3, 3, 3) }, "voice", "open");
    expect(open.state).toBe("false-consensus");
    const confidential = compareExpectations(
      { A: two, B: times(3, 3, 3) },
      "voice",
      "confidential",
    );
    expect(confidential.state).toBeNull();
    expect(confidential.parties).toEqual({
      A: { mean: null, rated: null, accuracyError: null, unknown: false, wrongDirection: false },
      B: { mean: 3, rated: null, accuracyError: -2, unknown: false, wrongDirection: false },
    });
  });
});
