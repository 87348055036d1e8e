import { describe, expect, it } from "vitest";
import { afterConversation, votedStatements } from "#domain/deck/after-conversation.ts";
import { positionOn, setFigure, setVotes } from "#domain/plan/position.ts";
import { aComparison } from "#tests/support/a-comparison.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { EMPTY } from "./decks.ts";

const FIGURED = valueOf(setFigure(EMPTY, "room", "A", 3.5));
const UNKNOWN = { mean: null, spread: null, divided: false };

function afterVotes(votes: readonly number[], mode: "open" | "confidential") {
  const plan = setVotes(FIGURED, "room", "A", votes);
  return afterConversation(positionOn(plan, "room"), mode).A;
}

describe("where the parties stand after the conversation", () => {
  it("is the figure that was shown, as long as there are no votes", () => {
    expect(afterConversation(positionOn(FIGURED, "room"), "open")).toEqual({
      A: { mean: 3.5, spread: null, divided: false },
      B: UNKNOWN,
    });
  });

  it("is the mean of the votes, and their spread as that of answers", () => {
    expect(afterVotes([3, 4, 4, 5], "open")).toEqual({ mean: 4, spread: 0.5, divided: false });
    expect(afterVotes([2], "open")).toEqual({ mean: 2, spread: null, divided: false });
    expect(afterVotes([1, 1, 5, 5], "open")).toEqual({ mean: 3, spread: 2, divided: true });
  });

  it("is hidden in confidential mode as answers are: a mean from three votes, a spread from five", () => {
    expect(afterVotes([1, 5], "confidential")).toEqual(UNKNOWN);
    expect(afterVotes([3, 4, 5], "confidential")).toEqual({
      mean: 4,
      spread: null,
      divided: false,
    });
    expect(afterVotes([1, 1, 5, 5], "confidential")).toEqual({
      mean: 3,
      spread: null,
      divided: true,
    });
    expect(afterVotes([3, 4, 4, 4, 5], "confidential")).toEqual({
      mean: 4,
      spread: 0.4,
      divided: false,
    });
  });

  it("is told with its spread beside the answers, for statements that were asked", () => {
    const comparison = aComparison({
      room: { A: [2, 3], B: [3] },
      "equal-gain": { A: [2], B: [3] },
    });
    const votes = setVotes(setVotes(FIGURED, "room", "B", [3, 4]), "their-needs", "A", [1, 2]);
    expect(votedStatements(comparison, votes)).toEqual([
      {
        statement: "room",
        before: {
          A: { mean: 2.5, spread: 0.5, divided: false },
          B: { mean: 3, spread: null, divided: false },
        },
        after: {
          A: { mean: 3.5, spread: null, divided: false },
          B: { mean: 3.5, spread: 0.5, divided: false },
        },
      },
    ]);
  });
});
