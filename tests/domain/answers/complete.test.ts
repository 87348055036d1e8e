import { describe, expect, it } from "vitest";
import { newSheet } from "#domain/answers/answer-sheet.ts";
import { withComment, withGoOn, withRating } from "#domain/answers/change-answers.ts";
import { isSealable, openStatements, sheetToSeal } from "#domain/answers/complete.ts";

const EMPTY = newSheet("AAAAAAAAAAA", "sv");
const STATEMENTS = ["equal-gain", "both-goals", "room"] as const;

describe("a sheet", () => {
  it("can be sealed from the first rating on", () => {
    expect(isSealable(withGoOn(EMPTY, 3))).toBe(false);
    expect(isSealable(withRating(EMPTY, "room", "cannot-judge"))).toBe(true);
  });

  it("is complete once every statement has an answer, whatever it is", () => {
    const configuration = { statements: STATEMENTS };
    const begun = withRating(EMPTY, "both-goals", "cannot-judge");
    expect(openStatements(configuration, begun)).toEqual(["equal-gain", "room"]);
    const rest = withRating(withRating(begun, "equal-gain", 1), "room", 5);
    expect(openStatements(configuration, rest)).toEqual([]);
  });

  it("seals in the language of the screen, without blank comments", () => {
    const said = withComment(EMPTY, "both-goals", "Vi mäter inte.");
    const sheet = withComment(withComment(said, "experience-better", "  \n"), "room", " Tid ");
    expect(sheetToSeal(sheet, "de")).toEqual({
      ...EMPTY,
      language: "de",
      comments: { "both-goals": "Vi mäter inte.", room: "Tid" },
    });
  });
});
