import { describe, expect, it } from "vitest";
import {
  countResponseCodes,
  responseCodeOf,
  talliesWithoutOne,
  tallyOf,
} from "#domain/comparison/response-code.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { aSheet, balanceSheets, sheetsRating } from "./sheets.ts";

const plain = statementById("experience-better");
const balanced = statementById("equal-gain");

describe("response code", () => {
  it("counts ratings, those who cannot judge and those who did not answer", () => {
    const { A } = sheetsRating("experience-better", { A: [5, 5, 1, "cannot-judge", null], B: [] });
    expect(tallyOf(countResponseCodes(A.map((sheet) => responseCodeOf(sheet, plain))))).toEqual({
      respondents: 5,
      levels: [1, 0, 0, 0, 2],
      cannotJudge: 1,
      balance: { given: 0, theirs: 0 },
    });
  });

  it("counts a balance only beside a rating of 3 or lower", () => {
    const sheets = balanceSheets([
      [2, "theirs"],
      [3, "theirs"],
      [2, "ours"],
      [2, "neither"],
      [1, "cannot-say"],
      [2, null],
      [4, "theirs"],
    ]);
    expect(
      tallyOf(countResponseCodes(sheets.map((sheet) => responseCodeOf(sheet, balanced)))).balance,
    ).toEqual({
      given: 5,
      theirs: 2,
    });
  });

  it("has no balance where the statement does not ask for one", () => {
    const sheet = aSheet({
      ratings: { "experience-better": 2 },
      balance: { "experience-better": "theirs" },
    });
    expect(responseCodeOf(sheet, plain)).toBe(2);
  });

  it("leaves one person of each code out", () => {
    const { A } = sheetsRating("experience-better", { A: [5, 5, 1, null], B: [] });
    const without = talliesWithoutOne(
      countResponseCodes(A.map((sheet) => responseCodeOf(sheet, plain))),
    );
    expect(without.size).toBe(3);
    expect(without.get(5)).toMatchObject({ respondents: 3, levels: [1, 0, 0, 0, 1] });
    expect(without.get(0)).toMatchObject({ respondents: 3, levels: [1, 0, 0, 0, 2] });
  });
});
