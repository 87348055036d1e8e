import { describe, expect, it } from "vitest";
import { averageScore, partyScores, personScore, withoutScore } from "#domain/comparison/score.ts";
import { meanOf } from "#domain/comparison/statistics/mean.ts";
import { aSheet } from "./sheets.ts";

const SIX = [
  "equal-gain",
  "known-interests",
  "both-goals",
  "solve-first",
  "long-term",
  "promises-kept",
] as const;

describe("person score", () => {
  const four = aSheet({
    ratings: {
      "equal-gain": 5,
      "known-interests": 4,
      "both-goals": 4,
      "solve-first": 2,
      "long-term": "cannot-judge",
    },
  });

  it("averages what was answered, from four of six on", () => {
    expect(personScore(four.ratings, SIX)).toBe(3.75 * 60);
    const { "solve-first": _, ...three } = four.ratings;
    expect(personScore(three, SIX)).toBeNull();
  });

  it("needs both of two, two of three, the one of one", () => {
    const one = aSheet({ ratings: { "equal-gain": 3 } });
    expect(personScore(one.ratings, ["equal-gain", "long-term"])).toBeNull();
    expect(personScore(four.ratings, ["equal-gain", "both-goals", "long-term"])).toBe(4.5 * 60);
    expect(personScore(one.ratings, ["equal-gain"])).toBe(180);
  });

  it("is undefined of nothing", () => {
    expect(personScore(four.ratings, [])).toBeNull();
  });
});

describe("party score", () => {
  it("averages the people's scores, not their answers", () => {
    const scores = partyScores([300, null, 240]);
    expect(scores).toEqual({ respondents: 3, scored: 2, total: 540 });
    expect(meanOf(averageScore(scores))).toBe(4.5);
  });

  it("is undefined without any", () => {
    expect(meanOf(averageScore(partyScores([null])))).toBeNull();
  });

  it("can leave a person out, with or without a score", () => {
    const scores = partyScores([300, null, 240]);
    expect(withoutScore(scores, 300)).toEqual({ respondents: 2, scored: 1, total: 240 });
    expect(withoutScore(scores, null)).toEqual({ respondents: 2, scored: 2, total: 540 });
  });
});
