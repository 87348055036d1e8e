import { describe, expect, it } from "vitest";
import type { Answer } from "#domain/answers/answer-sheet.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { DIMENSIONS } from "#domain/questionnaire/look-up.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { StatementDevelopment } from "#domain/rounds/development.ts";
import { aComparison, MIXED_ANSWERS, type StatementAnswers } from "#tests/support/a-comparison.ts";

const SINCE = "2026-05-04";

type Mode = "open" | "confidential";

/** What became of one statement between two rounds. */
function developed(
  before: StatementAnswers,
  now: StatementAnswers,
  modes: readonly [Mode, Mode] = ["open", "open"],
): StatementDevelopment {
  const { statements } = develop(
    aComparison({ "experience-better": before }, modes[0]),
    aComparison({ "experience-better": now }, modes[1]),
    SINCE,
  );
  const [statement] = statements;
  if (!statement) throw new Error("not matched");
  return statement;
}

function people(count: number, answer: Answer): readonly Answer[] {
  return Array.from({ length: count }, () => answer);
}

describe("what a party did", () => {
  it("says before, now and the change between them", () => {
    const { parties } = developed({ A: [4, 4, 3], B: [3, 3, 2] }, { A: [5, 5, 5], B: [2, 2, 2] });
    expect(parties.A).toMatchObject({ before: 11 / 3, now: 5, movement: "up", clear: true });
    expect(parties.A.change).toBeCloseTo(4 / 3, 9);
    expect(parties.B).toMatchObject({ movement: "down", clear: false });
    expect(parties.B.change).toBeCloseTo(-2 / 3, 9);
  });

  it("counts a change of exactly one step as clear, and of 1.5 where one or two answered", () => {
    const exact = developed({ A: [2, 2, 1], B: [3, 3, 3] }, { A: [3, 3, 2], B: [3, 3, 3] });
    expect(exact.parties.A.clear).toBe(true);
    const few = developed({ A: [3, 3], B: [3, 3] }, { A: [4, 4, 4], B: [5, 4, 4] });
    expect(few.parties).toMatchObject({ A: { clear: false }, B: { clear: false } });
    expect(developed({ A: [3, 3], B: [3] }, { A: [5, 4], B: [3] }).parties.A.clear).toBe(true);
  });

  it("is undefined, never 0, where nobody rated in one of the rounds", () => {
    const { parties, gap } = developed({ A: ["cannot-judge"], B: [4] }, { A: [3], B: [4] });
    expect(parties.A).toEqual({
      before: null,
      now: 3,
      change: null,
      movement: null,
      clear: false,
    });
    expect(gap).toEqual({ before: null, now: -1, change: null });
  });
});

describe("what became of the difference", () => {
  it.each([
    ["closed", { A: [5, 5, 5], B: [3, 3, 3] }, { A: [4, 4, 4], B: [4, 4, 4] }],
    ["opened", { A: [4, 4, 4], B: [4, 4, 4] }, { A: [5, 5, 5], B: [3, 3, 3] }],
    ["narrower", { A: [5, 5, 5], B: [2, 2, 2] }, { A: [5, 5, 5], B: [3, 3, 3] }],
    ["wider", { A: [4, 4, 4], B: [4, 4, 4] }, { A: [4, 5, 4], B: [4, 4, 4] }],
    ["same", { A: [4, 4, 4], B: [3, 3, 3] }, { A: [3, 3, 3], B: [4, 4, 4] }],
  ] as const)("%s", (change, before, now) => {
    expect(developed(before, now).gap.change).toBe(change);
  });
});

describe("what is matched", () => {
  const { "experience-better": experience, "their-needs": needs, ...others } = MIXED_ANSWERS;
  if (!experience || !needs) throw new Error("missing");
  const development = develop(
    aComparison({ ...others, "experience-better": experience }),
    aComparison({ ...others, "their-needs": needs }),
    SINCE,
  );

  it("names what only one round asked, and compares the rest by id", () => {
    expect(development.notComparable.statements).toEqual({
      before: ["experience-better"],
      now: ["their-needs"],
    });
    expect(development.statements.map(({ id }) => id)).not.toContain("experience-better");
    expect(development.statements).toHaveLength(Object.keys(others).length);
  });

  it("compares a dimension only where both rounds asked the same of it", () => {
    const touched = DIMENSIONS.filter(({ statements }) =>
      statements.some((id) => id === "experience-better" || id === "their-needs"),
    ).map(({ id }) => id);
    expect(development.notComparable.dimensions).toEqual(touched);
    expect(development.dimensions.some(({ id }) => touched.includes(id))).toBe(false);
    expect(development.dimensions.length).toBeGreaterThan(0);
  });
});

describe("the summary", () => {
  it("counts both rounds over the statements that both have", () => {
    const before = aComparison({
      "experience-better": { A: [5, 5, 5], B: [3, 3, 3] },
      "solve-first": { A: [4, 4, 4], B: [4, 4, 4] },
      "goals-told": { A: [1, 1, 1], B: [5, 5, 5] },
    });
    const now = aComparison({
      "experience-better": { A: [4, 4, 4], B: [4, 4, 4] },
      "solve-first": { A: [4, 4, 4], B: [3, 4, 4] },
    });
    const { summary, worthTelling, since } = develop(before, now, SINCE);
    expect(summary).toMatchObject({
      compared: 2,
      same: { before: 1, now: 2 },
      gaps: { closed: 1, opened: 0, narrower: 0, wider: 1, same: 0 },
      moved: { A: { up: 0, down: 1 }, B: { up: 1, down: 0 } },
    });
    expect(summary.meanGap.before).toBe(1);
    expect(summary.meanGap.now).toBeCloseTo(1 / 6, 9);
    expect(worthTelling).toEqual(["experience-better"]);
    expect(since).toBe(SINCE);
  });

  it("leaves out of both counts what one of them could not compare", () => {
    const alike = { A: [4, 4, 4], B: [4, 4, 4] } as const;
    const unknown = { A: people(3, "cannot-judge"), B: [4, 4, 4] } as const;
    const { summary } = develop(
      aComparison({ "experience-better": alike, "solve-first": alike, room: unknown }),
      aComparison({ "experience-better": alike, "solve-first": unknown, room: alike }),
      SINCE,
    );
    expect(summary).toMatchObject({ compared: 1, same: { before: 1, now: 1 } });
  });

  it("tells closed differences first, then opened ones, then clear movements, larger ones first", () => {
    const before = aComparison({
      "experience-better": { A: [3, 3, 3], B: [3, 3, 3] },
      "solve-first": { A: [4, 4, 4], B: [4, 4, 4] },
      "goals-told": { A: [1, 1, 1], B: [5, 5, 5] },
      room: { A: [3, 3, 3], B: [3, 3, 3] },
      homework: { A: [3, 3, 3], B: [3, 3, 3] },
    });
    const now = aComparison({
      "experience-better": { A: [4, 4, 4], B: [4, 4, 4] },
      "solve-first": { A: [2, 2, 2], B: [4, 4, 4] },
      "goals-told": { A: [4, 4, 4], B: [5, 5, 5] },
      room: { A: [5, 5, 5], B: [5, 5, 5] },
      homework: { A: [3, 3, 3], B: [3, 3, 3] },
    });
    expect(develop(before, now, SINCE).worthTelling).toEqual([
      "goals-told",
      "solve-first",
      "room",
      "experience-better",
    ]);
  });

  it("has no figures where nothing can be compared", () => {
    const { summary } = develop(
      aComparison({ "experience-better": { A: [3], B: [4] } }),
      aComparison({ room: { A: [3], B: [4] } }),
      SINCE,
    );
    expect(summary).toMatchObject({ compared: 0, meanGap: { before: null, now: null } });
  });
});

describe("in confidential mode", () => {
  const FOUR = { A: people(4, 2), B: people(5, 2) };
  const FIVE = { A: people(5, 4), B: people(5, 4) };

  it.each([
    ["both confidential", ["confidential", "confidential"]],
    ["this one", ["open", "confidential"]],
    ["the earlier one", ["confidential", "open"]],
  ] as const)("tells a change only from five answers in both rounds: %s", (_, modes) => {
    for (const [before, now] of [
      [FOUR, FIVE],
      [FIVE, FOUR],
    ] as const) {
      const { parties, gap } = developed(before, now, modes);
      expect(parties.A).toEqual({
        before: null,
        now: null,
        change: null,
        movement: null,
        clear: false,
      });
      expect(parties.B.change).not.toBeNull();
      expect(gap).toEqual({ before: null, now: null, change: null });
    }
    const { parties } = developed(FIVE, FIVE, modes);
    for (const party of PARTIES) expect(parties[party].change).toBe(0);
  });

  it("holds for scores of dimensions too, also where the number of scores is shown", () => {
    const scores = (count: number, silent: number) => {
      const row = Array.from({ length: count }, (_, index): Answer | null =>
        index < silent ? null : 4,
      );
      return aComparison({ "experience-better": { A: row, B: people(9, 4) } }, "confidential");
    };
    const change = (one: ReturnType<typeof scores>, other: ReturnType<typeof scores>) =>
      develop(one, other, SINCE).dimensions[0]?.parties.A.change;
    expect(change(scores(5, 1), scores(5, 0))).toBeNull();
    expect(change(scores(9, 5), scores(9, 0))).toBeNull();
    expect(change(scores(9, 4), scores(9, 0))).toBe(0);
    expect(change(scores(5, 0), scores(5, 0))).toBe(0);
  });
});
