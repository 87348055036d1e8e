import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerSheet } from "#domain/answers/answer-sheet.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import { expectedStatements } from "#domain/assessment/survey-configuration.ts";
import { compare } from "#domain/comparison/compare.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { codeOfText } from "#domain/sealing/code-text.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { EXAMPLE_EXPECTATIONS, EXAMPLE_RATINGS, makeExample } from "#screens/home/example.ts";

const WORDS = { language: "sv", inviter: "Exemplets samtalsledare", comment: String } as const;

let example: Assessment;
let comparison: Comparison;
const sheets: { A: AnswerSheet[]; B: AnswerSheet[] } = { A: [], B: [] };

beforeAll(async () => {
  example = await makeExample(WORDS, "2026-05-04");
  for (const { sealed } of example.received) {
    const code = codeOfText(sealed, "answer", 100_000);
    if (!code.ok) throw new Error(code.reason);
    const opened = await openAnswer(example, code.value);
    if (!opened.ok) throw new Error(opened.reason);
    sheets[opened.value.party].push(opened.value.sheet);
  }
  comparison = compare({ configuration: example.configuration, sheets });
});

describe("the example", () => {
  it("is an assessment like any other, marked, opened, and a fresh copy each time", async () => {
    expect(parseDocument(toDocument(example))).toEqual({ ok: true, value: example });
    expect(example).toMatchObject({
      example: true,
      invited: true,
      opening: { date: "2026-05-04", includedLate: 0 },
    });
    const again = await makeExample(WORDS, "2026-05-04");
    expect(again.id).not.toBe(example.id);
    expect(again.keyPair.privateKey).not.toBe(example.keyPair.privateKey);
  });

  it("has four and three people, whose answers come out of their envelopes", () => {
    expect([sheets.A.length, sheets.B.length]).toEqual([4, 3]);
    const ratings = (sheet: AnswerSheet) =>
      example.configuration.statements
        .map((id) => sheet.ratings[id] ?? "-")
        .map((answer) => (answer === "cannot-judge" ? "x" : answer))
        .join("");
    expect(sheets.A.map(ratings).toSorted()).toEqual(EXAMPLE_RATINGS.A.toSorted());
    expect(sheets.B.map(ratings).toSorted()).toEqual(EXAMPLE_RATINGS.B.toSorted());
  });

  it("misses some answers, and has people who cannot judge", () => {
    const all = [...EXAMPLE_RATINGS.A, ...EXAMPLE_RATINGS.B];
    expect(all.join("")).toMatch(/-/);
    expect(all.join("")).toMatch(/x/);
    for (const line of all) expect(line).toHaveLength(example.configuration.statements.length);
    for (const line of [...EXAMPLE_EXPECTATIONS.A, ...EXAMPLE_EXPECTATIONS.B]) {
      expect(line).toHaveLength(expectedStatements(example.configuration).length);
    }
  });

  it("carries comments of both parties", () => {
    const comments = [...sheets.A, ...sheets.B].flatMap((sheet) => Object.values(sheet.comments));
    expect(comments.toSorted()).toEqual([
      "businessModelA",
      "businessModelB",
      "changeA",
      "experienceB",
    ]);
  });

  it("has every kind of result", () => {
    const counts = new Map<string, number>();
    for (const {
      verdict: { kind },
    } of comparison.statements) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      "shared-strength": 9,
      "shared-concern": 2,
      "not-on-the-same-page": 5,
      divided: 1,
      "too-little-data": 1,
      "room-to-grow": 6,
    });
  });

  it("has a difference that nobody noticed", () => {
    const states = comparison.statements.map(({ coorientation }) => coorientation?.state);
    expect(states).toContain("false-consensus");
  });
});
