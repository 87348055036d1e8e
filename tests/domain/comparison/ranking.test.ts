import { describe, expect, it } from "vitest";
import type { CoorientationState, StatementVerdict } from "#domain/comparison/comparison.ts";
import { type Rankable, rankStatements } from "#domain/comparison/ranking.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";

const PAGE = { kind: "not-on-the-same-page", difference: "degree", split: [] } as const;

function rankable(
  id: StatementId,
  verdict: StatementVerdict,
  gap: number | null,
  state?: CoorientationState,
): Rankable {
  const expectation = {
    mean: null,
    rated: 0,
    accuracyError: null,
    unknown: false,
    wrongDirection: false,
  };
  const coorientation = state ? { state, parties: { A: expectation, B: expectation } } : null;
  return { id, verdict, gap, coorientation };
}

describe("ranking", () => {
  it("orders what to talk about", () => {
    const inOrder: readonly Rankable[] = [
      rankable("equal-gain", PAGE, -2, "false-consensus"),
      rankable("known-interests", PAGE, 1, "false-consensus"),
      rankable("both-goals", PAGE, -3, "false-consensus-B"),
      rankable("solve-first", PAGE, 1.5, "false-consensus-A"),
      rankable("long-term", PAGE, 3.5),
      rankable("promises-kept", PAGE, 3, "dissensus"),
      rankable("business-model", { kind: "divided", parties: ["A"] }, 0.5),
      rankable("told-in-time", { kind: "too-little-data", parties: ["A"] }, null),
      rankable("goals-told", { kind: "shared-concern" }, -0.4),
      rankable("difficult-subjects", { kind: "shared-concern" }, 0.3, "false-conflict"),
      rankable("fair-talk", { kind: "shared-strength" }, 0, "false-conflict"),
      rankable("not-exclusive", { kind: "room-to-grow" }, 0.9, "false-conflict-A"),
      rankable("first-goal", { kind: "shared-strength" }, 0.8, "true-consensus"),
    ];
    const ids = inOrder.map(({ id }) => id);
    expect(rankStatements(inOrder.toReversed())).toEqual(ids);
  });

  it("goes by the gap without expectations, and keeps the order of equals", () => {
    expect(
      rankStatements([
        rankable("experience-better", PAGE, 1),
        rankable("room", PAGE, -1),
        rankable("homework", PAGE, -2),
      ]),
    ).toEqual(["homework", "experience-better", "room"]);
  });
});
