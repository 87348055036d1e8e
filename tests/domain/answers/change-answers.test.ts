import { describe, expect, it } from "vitest";
import { answerOfDigit, newSheet } from "#domain/answers/answer-sheet.ts";
import {
  withBalance,
  withComment,
  withExpectation,
  withGoOn,
  withImportance,
  withOpenAnswer,
  withRating,
  withRelationship,
} from "#domain/answers/change-answers.ts";

const EMPTY = newSheet("AAAAAAAAAAA", "sv");

describe("changing answers", () => {
  it("keeps the same sheet where nothing changes", () => {
    const answered = withRating(EMPTY, "equal-gain", 3);
    expect(withRating(answered, "equal-gain", 3)).toBe(answered);
    expect(withComment(answered, "equal-gain", "")).toBe(answered);
  });

  it("removes an emptied comment", () => {
    const emptied = withComment(withComment(EMPTY, "equal-gain", "Ja"), "equal-gain", "");
    expect(emptied).toEqual(EMPTY);
  });

  it("keeps, changes and removes what is said to the open question", () => {
    const said = withOpenAnswer(EMPTY, "Mer tid.");
    expect(said).toEqual({ ...EMPTY, openAnswer: "Mer tid." });
    expect(withOpenAnswer(said, "Mer tid.")).toBe(said);
    expect(withOpenAnswer(EMPTY, "")).toBe(EMPTY);
    expect(withOpenAnswer(said, "")).toEqual(EMPTY);
  });

  it("holds every kind of answer, and notices where one is given again", () => {
    const related = withRelationship(EMPTY, "reseller");
    const weighed = withImportance(related, "cooperative", 5);
    const closed = withGoOn(weighed, "cannot-judge");
    const guessed = withExpectation(closed, "room", "cannot-judge");
    expect(guessed).toEqual({
      ...EMPTY,
      relationship: "reseller",
      importance: { cooperative: 5 },
      goOn: "cannot-judge",
      expectations: { room: "cannot-judge" },
    });
    expect(withRelationship(guessed, "reseller")).toBe(guessed);
    expect(withImportance(guessed, "cooperative", 5)).toBe(guessed);
    expect(withGoOn(guessed, "cannot-judge")).toBe(guessed);
    expect(withExpectation(guessed, "room", "cannot-judge")).toBe(guessed);
  });

  it("leaves every kind of question open again", () => {
    const low = withBalance(withRating(EMPTY, "equal-gain", 2), "equal-gain", "ours");
    const full = withExpectation(withGoOn(withRelationship(low, "licence"), 4), "room", 1);
    const weighed = withImportance(full, "cooperative", 5);
    const opened = withRating(withRelationship(weighed, null), "equal-gain", null);
    const emptied = withExpectation(withGoOn(opened, null), "room", null);
    expect(withImportance(emptied, "cooperative", null)).toEqual(EMPTY);
    expect(withRating(EMPTY, "equal-gain", null)).toBe(EMPTY);
  });

  it("keeps in whose favour the balance tips while the rating is low, and no longer", () => {
    const low = withBalance(withRating(EMPTY, "equal-gain", 3), "equal-gain", "theirs");
    expect(withBalance(low, "equal-gain", "theirs")).toBe(low);
    expect(withRating(low, "equal-gain", 1).balance).toEqual({ "equal-gain": "theirs" });
    expect(withRating(low, "room", 5).balance).toEqual({ "equal-gain": "theirs" });
    expect(withRating(low, "equal-gain", 4).balance).toEqual({});
    expect(withRating(low, "equal-gain", "cannot-judge").balance).toEqual({});
  });
});

it("reads a digit as an answer: 0 is that one cannot judge", () => {
  const read = [-1, 0, 1, 5, 6, 2.5].map(answerOfDigit);
  expect(read).toEqual([null, "cannot-judge", 1, 5, null, null]);
});
