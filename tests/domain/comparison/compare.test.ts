import { describe, expect, it } from "vitest";
import type { Answer, AnswerSheet } from "#domain/answers/answer-sheet.ts";
import { perParty } from "#domain/assessment/party.ts";
import { compare } from "#domain/comparison/compare.ts";
import { CORE_STATEMENTS } from "#domain/questionnaire/look-up.ts";
import { WORKED_EXAMPLES } from "#tests/vectors/verdicts.ts";
import { anInput, aSheet, sheetsRating } from "./sheets.ts";

/** People who give every statement the same answer, and everything else that can be asked. */
function everything(answers: readonly Answer[]): readonly AnswerSheet[] {
  const toAll = <Value>(value: Value) =>
    Object.fromEntries(CORE_STATEMENTS.map((id) => [id, value]));
  return answers.map((answer) =>
    aSheet({
      ratings: toAll(answer),
      expectations: toAll(answer),
      importance: { cooperative: 4 },
      relationship: "reseller",
      comments: toAll("because"),
    }),
  );
}

describe("compare", () => {
  it.each(WORKED_EXAMPLES)("follows worked example $number", (example) => {
    const statements = ["experience-better"] as const;
    const sheets = sheetsRating("experience-better", example.answers);
    const [statement] = compare(anInput(sheets, { statements })).statements;
    expect(statement?.verdict).toEqual(example.verdict);
    expect(statement?.firmness).toBe(example.firmness);
    if (example.gap === null) expect(statement?.gap).toBeNull();
    else expect(statement?.gap).toBeCloseTo(example.gap, 9);
    for (const party of ["A", "B"] as const) {
      expect(statement?.parties[party].mean).toBeCloseTo(example.means[party], 9);
      const spread = statement?.parties[party].spread ?? null;
      expect(spread === null ? null : Math.round(spread * 100 + 1e-9) / 100).toBe(
        example.spread[party],
      );
    }
  });

  it("hides worked example 13 in confidential mode", () => {
    const example = WORKED_EXAMPLES.find(({ number }) => number === 13);
    if (!example) throw new Error("no example 13");
    const input = anInput(sheetsRating("experience-better", example.answers), {
      statements: ["experience-better"],
      mode: "confidential",
    });
    expect(compare(input).statements[0]).toMatchObject({
      parties: { A: { mean: null }, B: { mean: 4 } },
      verdict: { kind: "too-little-data", parties: ["A"] },
    });
  });

  it("holds what was asked, in questionnaire order", () => {
    const sheets = { A: everything([4, 4, 4]), B: everything([2, 2, 2]) };
    const result = compare(
      anInput(sheets, {
        statements: ["satisfaction", "promises-kept", "equal-gain"],
        expectations: "marked",
      }),
    );
    expect(result.statements.map(({ id }) => id)).toEqual([
      "equal-gain",
      "promises-kept",
      "satisfaction",
    ]);
    expect(result.statements.map(({ coorientation }) => coorientation?.state ?? null)).toEqual([
      "false-consensus",
      "false-consensus",
      null,
    ]);
    expect(result.modules).toHaveLength(1);
    expect(result.modules[0]?.dimensions.map(({ id, statements }) => [id, statements])).toEqual([
      ["cooperative", ["equal-gain", "promises-kept"]],
      ["end-user-focused", ["satisfaction"]],
    ]);
    expect(result.ranking).toEqual(["equal-gain", "promises-kept", "satisfaction"]);
    expect(result.respondents).toEqual({ A: 3, B: 3 });
    expect(result.summary).toMatchObject({ asked: 3, comparable: 3, same: 0, meanGap: 2 });
    expect(result.relationship?.differ).toBe(false);
    expect(result.mode).toBe("open");
  });

  it("has an alignment index of dimensions and of the whole", () => {
    const sheets = { A: everything([4, 4, 4]), B: everything([2, 2, 2]) };
    const result = compare(anInput(sheets));
    expect(result.summary.alignment).toBe(50);
    const alignments = result.modules.flatMap(({ dimensions }) =>
      dimensions.map(({ alignment }) => alignment),
    );
    expect(new Set(alignments)).toEqual(new Set([50]));
    const half = compare(anInput(sheetsRating("experience-better", { A: [4], B: [4] })));
    expect(half.summary).toMatchObject({ comparable: 1, alignment: null });
  });

  it("has coorientation of dimensions whose expectations were all asked", () => {
    const sheets = { A: everything([4, 4, 4]), B: everything([2, 2, 2]) };
    const states = (expectations: "none" | "marked" | "all") =>
      compare(
        anInput(sheets, {
          expectations,
          statements: ["equal-gain", "promises-kept", "satisfaction"],
        }),
      )
        .modules.flatMap(({ dimensions }) => dimensions)
        .map(({ coorientation }) => coorientation);
    const unnoticed = {
      state: "false-consensus",
      parties: {
        A: { mean: 4, rated: 3, accuracyError: 2, unknown: false, wrongDirection: false },
        B: { mean: 2, rated: 3, accuracyError: -2, unknown: false, wrongDirection: false },
      },
    };
    expect(states("all")).toEqual([unnoticed, unnoticed]);
    expect(states("marked")).toEqual([unnoticed, null]);
    expect(states("none")).toEqual([null, null]);
  });

  it("measures coorientation of a dimension by 0.75, and 1.0 with few people", () => {
    const statements = ["equal-gain", "known-interests", "both-goals", "solve-first"] as const;
    // Scores of 3.75 against 3, which neither expects.
    const people = (count: number, last: 3 | 4, others: 3 | 4) =>
      Array.from({ length: count }, () => {
        const ratings = Object.fromEntries(statements.map((id) => [id, others]));
        const own = { ...ratings, "solve-first": last };
        return aSheet({ ratings: own, expectations: own });
      });
    const stateWith = (count: number) =>
      compare(
        anInput(
          { A: people(count, 3, 4), B: people(count, 3, 3) },
          { statements, expectations: "all" },
        ),
      ).modules[0]?.dimensions[0]?.coorientation?.state;
    expect(stateWith(3)).toBe("false-consensus");
    expect(stateWith(2)).toBe("true-consensus");
  });

  it("has importance only where it was asked", () => {
    const sheets = { A: everything([4, 4, 4]), B: everything([2, 2, 2]) };
    const importances = (importance: boolean) =>
      compare(anInput(sheets, { importance })).modules[0]?.dimensions.map(
        (dimension) => dimension.importance?.gap,
      );
    expect(importances(true)?.slice(0, 2)).toEqual([0, null]);
    expect(importances(false)?.[0]).toBeUndefined();
  });

  it("compares nothing without answers, and makes no number of it", () => {
    const result = compare(anInput({ A: [], B: [] }, { expectations: "all", importance: true }));
    expect(result.summary).toMatchObject({ comparable: 0, same: 0, meanGap: null });
    expect(result.relationship).toBeNull();
    expect(JSON.stringify(result)).not.toContain("NaN");
    for (const statement of result.statements) {
      expect(statement.parties.A.mean).toBeNull();
      expect(statement.gap).toBeNull();
      expect(statement.coorientation?.state).toBeNull();
    }
  });

  it("says nothing in figures about two people in confidential mode", () => {
    const sheets = perParty(() => everything([1, 5]));
    const configuration = { mode: "confidential", expectations: "all", importance: true } as const;
    const { respondents, summary, ...rest } = compare(anInput(sheets, configuration));
    expect(respondents).toEqual({ A: 2, B: 2 });
    expect(summary).toMatchObject({ comparable: 0, meanGap: null });
    const serialised = JSON.stringify(rest);
    expect(serialised).not.toMatch(/:-?\d/);
    expect(serialised).not.toContain("because");
    expect(serialised).not.toContain('"divided":true');
    expect(serialised).not.toContain('"reseller"');
  });

  it("leaves no party's figures in the result where only the other may be seen", () => {
    const sheets = { A: everything([1, 5]), B: everything([2, 2, 2, 2, 2, 2, 2, 2]) };
    const configuration = { mode: "confidential", expectations: "all", importance: true } as const;
    const result = compare(anInput(sheets, configuration));
    for (const { parties, gap, coorientation } of result.statements) {
      expect(parties.A).toEqual({
        mean: null,
        rated: null,
        cannotJudge: null,
        spread: null,
        divided: false,
        ratings: null,
      });
      expect(parties.B).toMatchObject({ mean: 2, rated: 8 });
      expect(gap).toBeNull();
      expect(coorientation?.parties.A).toMatchObject({ mean: null, accuracyError: null });
      expect(coorientation?.parties.B).toMatchObject({ mean: 2, accuracyError: null });
    }
  });
});
