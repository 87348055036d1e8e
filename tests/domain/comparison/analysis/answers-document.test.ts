import { describe, expect, it } from "vitest";
import { parseAnswers } from "#domain/comparison/analysis/answers-document.ts";
import { anAnswersDocument } from "./answers-document.ts";

/** A document with one part replaced. */
function withPart(part: object): unknown {
  return { ...anAnswersDocument(), ...part };
}

function withSheet(sheet: object): unknown {
  return withPart({ sheets: { A: [{ language: "en", ratings: {}, ...sheet }], B: [] } });
}

function withConfiguration(configuration: object): unknown {
  return withPart({ configuration: { ...anAnswersDocument().configuration, ...configuration } });
}

function damagedAt(place: string) {
  return { ok: false, reason: "damaged", place };
}

describe("answers document", () => {
  it("gives what a comparison takes, and fills in what a sheet leaves out", () => {
    const parsed = parseAnswers(anAnswersDocument());
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        questionnaireVersion: 1,
        partyNames: { A: "Nordvik", B: "Alpenblick" },
        configuration: {
          statements: ["equal-gain", "experience-better"],
          expectations: "all",
          importance: true,
          mode: "open",
        },
      },
    });
    expect(parsed.ok && parsed.value.sheets.B[0]).toEqual({
      language: "de",
      ratings: { "experience-better": 3 },
      expectations: {},
      importance: {},
      relationship: null,
      goOn: null,
      balance: {},
      comments: {},
    });
    expect(parsed.ok && parsed.value.sheets.A[0]).toEqual(anAnswersDocument().sheets.A[0]);
  });

  it.each([null, 1, "text", [], {}, { format: "samsyn-comparison", version: 1 }])(
    "is not %j",
    (value) => {
      expect(parseAnswers(value)).toEqual({ ok: false, reason: "not-answers", place: null });
    },
  );

  it("says newer before it looks at the rest", () => {
    const newer = { ok: false, reason: "newer-version", place: null };
    expect(parseAnswers({ format: "samsyn-answers", version: 2 })).toEqual(newer);
    const configuration = { questionnaireVersion: 99, statements: ["not-yet-known"] };
    expect(parseAnswers(withPart({ configuration }))).toEqual(newer);
  });

  it.each([
    ["version", withPart({ version: 0 })],
    ["version", withPart({ version: "1" })],
    ["more", withPart({ more: 1 })],
    ["partyNames.B", withPart({ partyNames: { A: "Nordvik" } })],
    ["partyNames.A", withPart({ partyNames: { A: " ", B: "Alpenblick" } })],
    ["partyNames.A", withPart({ partyNames: { A: "x".repeat(61), B: "Alpenblick" } })],
    ["configuration.statements", withConfiguration({ statements: [] })],
    ["configuration.statements.0", withConfiguration({ statements: ["toString"] })],
    ["configuration.expectations", withConfiguration({ expectations: "some" })],
    ["configuration.importance", withConfiguration({ importance: null })],
    ["configuration.mode", withConfiguration({ mode: "secret" })],
    ["sheets.B", withPart({ sheets: { A: [] } })],
    ["sheets.A.0.language", withSheet({ language: "fr" })],
    ["sheets.A.0.ratings", withSheet({ ratings: undefined })],
    ["sheets.A.0.ratings.experience-better", withSheet({ ratings: { "experience-better": 0 } })],
    ["sheets.A.0.ratings.experience-better", withSheet({ ratings: { "experience-better": 3.5 } })],
    ["sheets.A.0.ratings.experience-better", withSheet({ ratings: { "experience-better": "4" } })],
    ["sheets.A.0.ratings.experience-better", withSheet({ ratings: { "experience-better": null } })],
    ["sheets.A.0.ratings.codes", withSheet({ ratings: { codes: 4 } })],
    ["sheets.A.0.rating", withSheet({ rating: {} })],
    [
      "sheets.A.0.importance.experience-better",
      withSheet({ importance: { "experience-better": 3 } }),
    ],
    ["sheets.A.0.relationship", withSheet({ relationship: "friends" })],
    ["sheets.A.0.goOn", withSheet({ goOn: 6 })],
    ["sheets.A.0.balance.equal-gain", withSheet({ balance: { "equal-gain": "nobody" } })],
    [
      "sheets.A.0.comments.experience-better",
      withSheet({ comments: { "experience-better": "x".repeat(501) } }),
    ],
  ])("names the damaged field %s", (place, value) => {
    expect(parseAnswers(value)).toEqual(damagedAt(place));
  });

  it("counts a comment in characters, not in their parts", () => {
    expect(
      parseAnswers(withSheet({ comments: { "experience-better": "😀".repeat(500) } })).ok,
    ).toBe(true);
    const long = withSheet({ comments: { "experience-better": "😀".repeat(501) } });
    expect(parseAnswers(long)).toEqual(damagedAt("sheets.A.0.comments.experience-better"));
  });

  it("takes a thousand people a party and no more", () => {
    const people = (count: number) =>
      withPart({
        sheets: {
          A: Array.from({ length: count }, () => ({ language: "sv", ratings: {} })),
          B: [],
        },
      });
    expect(parseAnswers(people(1000)).ok).toBe(true);
    expect(parseAnswers(people(1001))).toEqual(damagedAt("sheets.A"));
  });
});
