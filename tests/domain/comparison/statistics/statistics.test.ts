import { describe, expect, it } from "vitest";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import { type PerParty, perParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import {
  type DifferenceStatistics,
  exportStatistics,
} from "#domain/comparison/statistics/statistics.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { WORKED_EXAMPLES } from "#tests/vectors/verdicts.ts";
import { anInput, aSheet, sheetsRating } from "../sheets.ts";

type Row = readonly (Answer | null)[];

function onCode(answers: PerParty<Row>, mode: Mode = "open") {
  const input = anInput(sheetsRating("experience-better", answers), {
    statements: ["experience-better"],
    mode,
  });
  const { statements, dimensions } = exportStatistics(input);
  const [statement] = statements;
  const [dimension] = dimensions;
  if (!statement || !dimension) throw new Error("nothing was asked");
  return { statement, dimension };
}

/** People who answer each statement by this row, one answer a person. */
function people(rows: Partial<Record<StatementId, Row>>) {
  const most = Math.max(...Object.values(rows).map((row) => row.length));
  return Array.from({ length: most }, (_, person) => {
    const ratings = Object.entries(rows).flatMap(([id, row]) => {
      const answer = row[person] ?? null;
      return answer === null ? [] : [[id, answer]];
    });
    return aSheet({ ratings: Object.fromEntries(ratings) });
  });
}

const HIDDEN: DifferenceStatistics = { hedgesG: null, p: null, pReason: "hidden", pAdjusted: null };
const TOO_LITTLE = { ...HIDDEN, pReason: "too-little-data" };

describe("export statistics", () => {
  it.each(WORKED_EXAMPLES)("give the p of worked example $number", ({ answers, p }) => {
    const { statement } = onCode(answers);
    if (p === null) expect(statement).toMatchObject(TOO_LITTLE);
    else expect(statement.p).toBeCloseTo(p, 2);
    expect(statement.pReason).toBe(p === null ? "too-little-data" : null);
  });

  it("give agreement of each party, also where the parties cannot be compared", () => {
    const { statement } = onCode({ A: [5, null, null], B: [1, 5, 5] });
    expect(statement).toMatchObject(TOO_LITTLE);
    expect(statement.agreement.A).toEqual({ raw: null, reported: null });
    expect(statement.agreement.B.raw).toBeCloseTo(-5 / 3, 12);
    expect(statement.agreement.B.reported).toBe(0);
  });

  it("have a p without g where nobody differs within a party", () => {
    const { statement } = onCode({ A: [5, 5, 5], B: [1, 1, 1] });
    expect(statement).toMatchObject({ hedgesG: null, p: 0.1, pReason: null });
  });

  it("have g without a p above 200 people", () => {
    const many = Array.from({ length: 201 }, (_, index) => (index % 2 === 0 ? 4 : 5));
    const { statement, dimension } = onCode({ A: many, B: [1, 2, 3] });
    expect(statement).toMatchObject({ p: null, pReason: "too-many", pAdjusted: null });
    expect(statement.hedgesG).toBeGreaterThan(1);
    expect(dimension).toMatchObject({ p: null, pReason: "too-many" });
  });

  it("rest on person scores for dimensions", () => {
    const sheets = {
      A: people({ "equal-gain": [5, 4, 3, 5], "known-interests": [4, 4, 4, null] }),
      B: people({ "equal-gain": [2, 3, 3], "known-interests": [3, 3, 3] }),
    };
    const statements = ["equal-gain", "known-interests"] as const;
    const { dimensions } = exportStatistics(anInput(sheets, { statements }));
    // Scores 4.5, 4, 3.5 against 2.5, 3, 3: only the two extreme deals of 20 are as far apart.
    expect(dimensions).toHaveLength(1);
    expect(dimensions[0]).toMatchObject({ id: "cooperative", p: 0.1, pReason: null });
    const spread = Math.sqrt((0.5 + 1 / 6) / 4);
    const correction = 1 / (Math.SQRT2 * (Math.sqrt(Math.PI) / 2));
    expect(dimensions[0]?.hedgesG).toBeCloseTo(((4 - 17 / 6) / spread) * correction, 9);
  });

  it("adjust p over statements and dimensions apart, in questionnaire order", () => {
    const sheets = {
      A: people({ "experience-better": [5, 5, 5], "equal-gain": [4, 4, 3], "first-goal": [4] }),
      B: people({
        "experience-better": [1, 1, 1],
        "equal-gain": [3, 3, 2],
        "first-goal": [null, null, null],
      }),
    };
    const statements = ["experience-better", "first-goal", "equal-gain"] as const;
    const result = exportStatistics(anInput(sheets, { statements }));
    expect(result.statements.map(({ id }) => id)).toEqual([
      "equal-gain",
      "first-goal",
      "experience-better",
    ]);
    const [gain, goal, experience] = result.statements;
    expect(gain?.p).toBeCloseTo(0.3, 9);
    expect(gain?.pAdjusted).toBeCloseTo(0.3, 9);
    expect(goal?.pAdjusted).toBeNull();
    expect(experience?.pAdjusted).toBeCloseTo(0.2, 9);
    expect(result.dimensions.map(({ id, p }) => [id, p === null])).toEqual([
      ["cooperative", false],
      ["end-user-focused", true],
    ]);
    expect(result.dimensions[0]?.pAdjusted).toBe(result.dimensions[0]?.p);
  });

  it("are hidden in confidential mode below five answers of a party, like spread", () => {
    const four = onCode({ A: [4, 4, 5, 5, 4], B: [1, 2, 3, 2] }, "confidential");
    expect(four.statement).toMatchObject(HIDDEN);
    expect(four.dimension).toMatchObject(HIDDEN);
    expect(four.statement.agreement.A.raw).not.toBeNull();
    expect(four.statement.agreement.B).toEqual({ raw: null, reported: null });
    const five = onCode({ A: [4, 4, 5, 5, 4], B: [1, 2, 3, 2, 2] }, "confidential");
    expect(five.statement).toMatchObject({ pReason: null });
    expect(five.statement.p).toBeCloseTo(2 / 252, 9);
    expect(five.dimension.hedgesG).toBeCloseTo(five.statement.hedgesG ?? 0, 12);
  });

  it("say nothing in figures of nobody", () => {
    const { statements, dimensions } = exportStatistics(anInput(perParty(() => [])));
    expect(statements).toHaveLength(anInput({ A: [], B: [] }).configuration.statements.length);
    for (const row of [...statements, ...dimensions]) expect(row).toMatchObject(TOO_LITTLE);
  });
});
