import fc from "fast-check";
import {
  type AnswerSheet,
  BALANCES,
  RATINGS,
  RELATIONSHIPS,
} from "#domain/answers/answer-sheet.ts";
import { EXPECTATION_CHOICES, MODES } from "#domain/assessment/survey-configuration.ts";
import type { ComparisonInput } from "#domain/comparison/compare.ts";
import { aSheet } from "./sheets.ts";

/** Few statements, so that few people already make every kind of verdict; one asks for a balance. */
export const FEW_STATEMENTS = [
  "equal-gain",
  "solve-first",
  "experience-better",
  "their-needs",
] as const;

export const anyRating = fc.constantFrom(...RATINGS);
export const anyAnswer = fc.oneof(
  { weight: 6, arbitrary: anyRating },
  fc.constant("cannot-judge" as const),
);
const optional = { requiredKeys: [] as [] };

export const anySheet: fc.Arbitrary<AnswerSheet> = fc
  .record({
    ratings: fc.record(
      {
        "equal-gain": anyAnswer,
        "solve-first": anyAnswer,
        "experience-better": anyAnswer,
        "their-needs": anyAnswer,
      },
      optional,
    ),
    expectations: fc.record({ "equal-gain": anyAnswer, "experience-better": anyAnswer }, optional),
    importance: fc.record({ cooperative: anyRating, "end-user-focused": anyRating }, optional),
    relationship: fc.option(fc.constantFrom(...RELATIONSHIPS.slice(0, 2))),
    goOn: fc.option(anyAnswer),
    balance: fc.record({ "equal-gain": fc.constantFrom(...BALANCES) }, optional),
    comments: fc.record({ "experience-better": fc.constantFrom("a", "b", "c") }, optional),
    language: fc.constantFrom("sv" as const, "en" as const),
  })
  .map(aSheet);

export const anyPeople = fc.array(anySheet, { maxLength: 9 });

export const anyInput: fc.Arbitrary<ComparisonInput> = fc.record({
  configuration: fc.record({
    statements: fc.constant(FEW_STATEMENTS),
    expectations: fc.constantFrom(...EXPECTATION_CHOICES),
    importance: fc.boolean(),
    mode: fc.constantFrom(...MODES),
  }),
  sheets: fc.record({ A: anyPeople, B: anyPeople }),
});
