import { describe, expect, it } from "vitest";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import {
  withBalance,
  withComment,
  withExpectation,
  withImportance,
  withRating,
  withRelationship,
} from "#domain/answers/change-answers.ts";
import {
  canSealAgain,
  type DraftDocument,
  newDraft,
  parseLocation,
  type RespondLocation,
  withAnswers,
  withLocation,
  withSealed,
  withSending,
} from "#platform/storage/drafts/draft-document.ts";
import { parseDraft } from "#platform/storage/drafts/parse-draft.ts";

const EMPTY = newDraft("AAAAAAAAAAA", "sv");
const FULL = withSealed(
  withAnswers(EMPTY, (sheet) =>
    withComment(withRating(sheet, "equal-gain", 4), "both-goals", "Vi mäter inte."),
  ),
  {
    code: "Ab-_9",
    checkCode: "K7Q-4MD",
    slot: "AAAAAAAAAAAAAAAAAAAAAA",
    sheet: EMPTY.sheet,
    current: true,
  },
);

/** As it comes back from the disk. */
function stored(draft: DraftDocument): Record<string, unknown> {
  return structuredClone(draft);
}

describe("reading a stored draft", () => {
  it("gives back what was written", () => {
    const places: readonly RespondLocation[] = [
      { page: "relationship", fromReview: true },
      { page: "statement", statement: "room", fromReview: false },
      { page: "importance", fromReview: false },
      { page: "expectations", dimension: "transparent", fromReview: true },
      { page: "review" },
      { page: "send" },
    ];
    for (const draft of [EMPTY, FULL, ...places.map((location) => withLocation(FULL, location))]) {
      expect(parseDraft(stored(draft))).toEqual({ ok: true, value: draft });
    }
  });

  it("tells a draft of a newer version from a damaged one", () => {
    expect(parseDraft({ version: 2, anything: "else" })).toEqual({ ok: false, reason: "newer" });
  });

  it.each([
    ["nothing", null],
    ["a text", "draft"],
    ["no version", {}],
    ["a version that never was", { ...stored(FULL), version: 0 }],
    ["half a version", { ...stored(FULL), version: 1.5 }],
    ["no sheet", { ...stored(FULL), sheet: undefined }],
    ["an unknown place", { ...stored(FULL), location: { page: "elsewhere" } }],
    [
      "a statement that is not asked",
      { ...stored(FULL), location: { page: "statement", statement: "x", fromReview: false } },
    ],
    [
      "a page of a dimension that there is not",
      { ...stored(FULL), location: { page: "expectations", dimension: "x", fromReview: false } },
    ],
    ["a place without its way back", { ...stored(FULL), location: { page: "importance" } }],
    [
      "an unknown relationship",
      { ...stored(FULL), sheet: { ...FULL.sheet, relationship: "friends" } },
    ],
    [
      "a rating out of range",
      { ...stored(FULL), sheet: { ...FULL.sheet, ratings: { "equal-gain": 6 } } },
    ],
    ["an unknown statement", { ...stored(FULL), sheet: { ...FULL.sheet, ratings: { nobody: 3 } } }],
    [
      "a comment that is no text",
      { ...stored(FULL), sheet: { ...FULL.sheet, comments: { "equal-gain": 1 } } },
    ],
    ["a revision out of range", { ...stored(FULL), sheet: { ...FULL.sheet, revision: 256 } }],
    ["a respondent without id", { ...stored(FULL), sheet: { ...FULL.sheet, respondentId: "" } }],
    ["a language we do not speak", { ...stored(FULL), sheet: { ...FULL.sheet, language: "fr" } }],
    [
      "a sealed code with foreign characters",
      { ...stored(FULL), sealed: { ...FULL.sealed, code: "<b>" } },
    ],
  ])("refuses %s as damaged", (_name, value) => {
    expect(parseDraft(value)).toEqual({ ok: false, reason: "damaged" });
  });

  it("reads a location of the browser's history, and nothing else", () => {
    expect(parseLocation({ page: "review" })).toEqual({ page: "review" });
    expect(parseLocation("first")).toBeNull();
    expect(parseLocation(undefined)).toBeNull();
  });
});

describe("changing a draft", () => {
  it("keeps the same draft where nothing changes", () => {
    const answered = withAnswers(EMPTY, (sheet) => withRating(sheet, "equal-gain", 3));
    expect(withAnswers(answered, (sheet) => withRating(sheet, "equal-gain", 3))).toBe(answered);
  });

  it("reads back every kind of answer", () => {
    const guessed = withAnswers(EMPTY, (sheet) =>
      withExpectation(
        withImportance(withRelationship(sheet, "reseller"), "cooperative", 5),
        "room",
        "cannot-judge",
      ),
    );
    expect(parseDraft(stored(guessed))).toEqual({ ok: true, value: guessed });
  });

  it("says that a sealing is no longer current once an answer or comment changes", () => {
    const changes: readonly ((sheet: AnswerSheet) => AnswerSheet)[] = [
      (sheet) => withRating(sheet, "equal-gain", 5),
      (sheet) => withComment(sheet, "equal-gain", "Nej"),
      (sheet) => withRelationship(sheet, "licence"),
      (sheet) => withBalance(sheet, "equal-gain", "ours"),
      (sheet) => withImportance(sheet, "transparent", 1),
      (sheet) => withExpectation(sheet, "room", 1),
    ];
    for (const change of changes) expect(withAnswers(FULL, change).sealed?.current).toBe(false);
    expect(withLocation(FULL, { page: "review" }).sealed?.current).toBe(true);
  });

  it("gives each sealing the next revision, up to the last", () => {
    expect(FULL.sealed?.revision).toBe(1);
    expect(FULL.sheet.revision).toBe(2);
    const last = withSealed(FULL, {
      code: "A",
      checkCode: "B",
      slot: "AAAAAAAAAAAAAAAAAAAAAA",
      sheet: { ...FULL.sheet, revision: 255 },
      current: true,
    });
    expect(last.sheet.revision).toBe(255);
    expect(canSealAgain(FULL)).toBe(true);
    expect(canSealAgain(last)).toBe(false);
  });

  it("keeps what the person says about sending with the sealing it is about", () => {
    expect(withSending(EMPTY, "sent")).toBe(EMPTY);
    expect(withSending(FULL, "sent").sealed?.sending).toBe("sent");
    const again = {
      code: "A",
      checkCode: "B",
      slot: "AAAAAAAAAAAAAAAAAAAAAA",
      sheet: FULL.sheet,
      current: true,
    };
    expect(withSealed(withSending(FULL, "sent"), again).sealed?.sending).toBe("untried");
  });
});
