import { describe, expect, it } from "vitest";
import { addNextStep } from "#domain/plan/next-step.ts";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import {
  clearPosition,
  discussedStatements,
  FIGURES,
  positionOn,
  restorePosition,
  setFigure,
  setReason,
  setVotes,
} from "#domain/plan/position.ts";
import { valueOf } from "#tests/support/value-of.ts";

const EMPTY = emptyPlan(null);

function withFigure(plan: Plan = EMPTY): Plan {
  return valueOf(setFigure(plan, "experience-better", "A", 3.5));
}

describe("a position after the conversation", () => {
  it("is nothing until it is noted", () => {
    expect(positionOn(EMPTY, "experience-better")).toEqual({
      figures: { A: null, B: null },
      votes: { A: [], B: [] },
      reason: "",
    });
  });

  it("has one figure a party and one reason", () => {
    const plan = valueOf(
      setReason(withFigure(), "experience-better", " We ask the nurses first. "),
    );
    expect(positionOn(plan, "experience-better")).toEqual({
      figures: { A: 3.5, B: null },
      votes: { A: [], B: [] },
      reason: "We ask the nurses first.",
    });
    expect(plan.positions["room"]).toBeUndefined();
  });

  it.each(FIGURES)("takes the figure %d", (figure) => {
    expect(
      positionOn(valueOf(setFigure(EMPTY, "experience-better", "B", figure)), "experience-better")
        .figures.B,
    ).toBe(figure);
  });

  it.each([0, 0.5, 5.5, 3.25, -1, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses the figure %d",
    (figure) => {
      expect(setFigure(EMPTY, "experience-better", "A", figure)).toEqual({
        ok: false,
        reason: "out-of-range",
      });
    },
  );

  it("refuses a reason above 500 characters", () => {
    expect(setReason(EMPTY, "experience-better", "x".repeat(500)).ok).toBe(true);
    expect(setReason(EMPTY, "experience-better", "x".repeat(501))).toEqual({
      ok: false,
      reason: "too-long",
    });
  });

  it("has each person's vote beside the figures, in an order that says nothing about people", () => {
    const plan = setVotes(withFigure(), "experience-better", "B", [5, 3, 4, 3]);
    expect(positionOn(plan, "experience-better")).toEqual({
      figures: { A: 3.5, B: null },
      votes: { A: [], B: [3, 3, 4, 5] },
      reason: "",
    });
    const without = setVotes(plan, "experience-better", "B", []);
    expect(without).toEqual(withFigure());
    const alone = setVotes(EMPTY, "room", "A", [2]);
    expect(discussedStatements(alone)).toEqual(["room"]);
    expect(setVotes(alone, "room", "A", [])).toEqual(EMPTY);
  });

  it("is gone when nothing is left of it", () => {
    expect(valueOf(setFigure(withFigure(), "experience-better", "A", null))).toEqual(EMPTY);
    expect(clearPosition(withFigure(), "experience-better")).toEqual(EMPTY);
  });

  it("comes back as it was", () => {
    const voted = setVotes(withFigure(), "experience-better", "B", [4, 5, 3]);
    const plan = valueOf(setReason(voted, "experience-better", "Why"));
    const position = positionOn(plan, "experience-better");
    expect(
      valueOf(
        restorePosition(clearPosition(plan, "experience-better"), "experience-better", position),
      ),
    ).toEqual(plan);
  });

  it("comes back only within its limits", () => {
    const position = { figures: { A: 3, B: 3 }, votes: { A: [], B: [] }, reason: "" };
    for (const beyond of [
      { ...position, reason: "x".repeat(501) },
      { ...position, figures: { A: 9, B: 3 } },
      { ...position, figures: { A: 3, B: 9 } },
    ]) {
      expect(restorePosition(EMPTY, "experience-better", beyond).ok).toBe(false);
    }
  });
});

describe("discussedStatements", () => {
  it("names statements with a position or a next step, in questionnaire order", () => {
    const stepped = valueOf(addNextStep(withFigure(), { statement: "equal-gain" }));
    expect(discussedStatements(stepped)).toEqual(["equal-gain", "experience-better"]);
    expect(discussedStatements(EMPTY)).toEqual([]);
  });
});
