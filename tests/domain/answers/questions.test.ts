import { describe, expect, it } from "vitest";
import { asksBalance, type Question, questionsOf } from "#domain/answers/questions.ts";

const CONFIGURATION = {
  statements: ["equal-gain", "both-goals", "experience-better"],
  expectations: "none",
  importance: false,
} as const;

const rated = (statement: (typeof CONFIGURATION.statements)[number]): Question => ({
  ask: "statement",
  statement,
});

describe("the order of questions", () => {
  it("asks the relationship first, the closing question last, and nothing more than the configuration", () => {
    expect(questionsOf(CONFIGURATION)).toEqual([
      { ask: "relationship" },
      ...CONFIGURATION.statements.map(rated),
      { ask: "go-on" },
    ]);
  });

  it("asks in whose favour right after the low rating that asks for it", () => {
    const asked = questionsOf(CONFIGURATION, { "equal-gain": 3, "both-goals": 1 });
    expect(asked.slice(1, 4)).toEqual([
      rated("equal-gain"),
      { ask: "balance", statement: "equal-gain" },
      rated("both-goals"),
    ]);
    expect(questionsOf(CONFIGURATION, { "equal-gain": 4 })).toEqual(questionsOf(CONFIGURATION));
  });

  it("asks importance, then expectations, after all own answers", () => {
    const own = questionsOf(CONFIGURATION).length;
    expect(
      questionsOf({ ...CONFIGURATION, expectations: "marked", importance: true }).slice(own),
    ).toEqual([
      { ask: "importance", dimension: "cooperative" },
      { ask: "importance", dimension: "end-user-focused" },
      { ask: "expectation", statement: "equal-gain" },
      { ask: "expectation", statement: "experience-better" },
    ]);
  });
});

describe("asking in whose favour the balance tips", () => {
  it.each([1, 2, 3] as const)("asks at %i where the statement is about the balance", (rating) => {
    expect(asksBalance("equal-gain", rating)).toBe(true);
    expect(asksBalance("room", rating)).toBe(false);
  });

  it.each([4, 5, "cannot-judge", undefined] as const)("does not ask at %s", (answer) => {
    expect(asksBalance("equal-gain", answer)).toBe(false);
  });
});
