import { describe, expect, it } from "vitest";
import type { Balance, Rating } from "#domain/answers/answer-sheet.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import { answerFirmness } from "#domain/comparison/verdict/firmness.ts";
import { type Judgement, judge } from "#domain/comparison/verdict/leave-one-out.ts";
import { statementById } from "#domain/questionnaire/look-up.ts";
import { balanceSheets, sheetsRating } from "../sheets.ts";

type BalanceAnswers = readonly (readonly [Rating, Balance | null])[];

function judgeBalance(A: BalanceAnswers, B: BalanceAnswers, mode: Mode = "open"): Judgement {
  return judge(statementById("equal-gain"), { A: balanceSheets(A), B: balanceSheets(B) }, mode);
}

const DIRECTION = { kind: "not-on-the-same-page", difference: "direction", split: [] };
const THEY_WIN: BalanceAnswers = [
  [2, "theirs"],
  [2, "theirs"],
  [2, "theirs"],
];

describe("direction of balance", () => {
  it("is no shared concern when each party thinks that the other wins", () => {
    expect(judgeBalance(THEY_WIN, THEY_WIN).verdict).toEqual(DIRECTION);
    expect(judgeBalance([[2, "theirs"]], [[2, "theirs"]]).verdict).toEqual(DIRECTION);
  });

  it("needs a majority of the balance answers given, in both parties", () => {
    const half: BalanceAnswers = [
      [2, "theirs"],
      [2, "cannot-say"],
      [2, null],
    ];
    const most: BalanceAnswers = [...half, [2, "theirs"]];
    expect(judgeBalance(THEY_WIN, half).verdict).toEqual({ kind: "shared-concern" });
    expect(judgeBalance(THEY_WIN, most).verdict).toEqual(DIRECTION);
    expect(judgeBalance(THEY_WIN, [[2, null]]).verdict).toEqual({ kind: "shared-concern" });
  });

  it("counts those who say that it favours neither among the answers given", () => {
    const half: BalanceAnswers = [
      [2, "theirs"],
      [2, "neither"],
    ];
    const neither: BalanceAnswers = [
      [2, "neither"],
      [2, "neither"],
    ];
    expect(judgeBalance(THEY_WIN, half).verdict).toEqual({ kind: "shared-concern" });
    expect(judgeBalance(neither, neither).verdict).toEqual({ kind: "shared-concern" });
    expect(judgeBalance(THEY_WIN, [...half, [1, "theirs"]]).verdict).toEqual(DIRECTION);
  });

  it("turns shared concerns only", () => {
    const middling: BalanceAnswers = [
      [3, "theirs"],
      [3, "theirs"],
      [3, "theirs"],
    ];
    expect(judgeBalance(middling, middling).verdict).toEqual({ kind: "room-to-grow" });
  });

  it("needs three balance answers a party in confidential mode", () => {
    const twoSaid: BalanceAnswers = [
      [2, "theirs"],
      [2, "theirs"],
      [2, null],
    ];
    expect(judgeBalance(THEY_WIN, THEY_WIN, "confidential").verdict).toEqual(DIRECTION);
    expect(judgeBalance(THEY_WIN, twoSaid, "confidential").verdict).toEqual({
      kind: "shared-concern",
    });
  });

  it("is tentative where one person's direction decides", () => {
    const narrow: BalanceAnswers = [
      [2, "theirs"],
      [2, "theirs"],
      [2, "ours"],
    ];
    expect(answerFirmness(judgeBalance(THEY_WIN, THEY_WIN), "open")).toBe("firm");
    expect(answerFirmness(judgeBalance(THEY_WIN, narrow), "open")).toBe("tentative");
  });
});

describe("confidential verdict", () => {
  const statement = statementById("experience-better");

  it("names the party with fewer than three answers", () => {
    const sheets = sheetsRating("experience-better", { A: [5, 5], B: [1, 1, 1] });
    expect(judge(statement, sheets, "open").verdict.kind).toBe("not-on-the-same-page");
    expect(judge(statement, sheets, "confidential").verdict).toEqual({
      kind: "too-little-data",
      parties: ["A"],
    });
  });

  it("names the party of which fewer than half answered beside it", () => {
    const sheets = sheetsRating("experience-better", {
      A: [5, 5],
      B: [1, 1, 1, null, null, null, null],
    });
    expect(judge(statement, sheets, "confidential").verdict).toEqual({
      kind: "too-little-data",
      parties: ["A", "B"],
    });
  });
});
