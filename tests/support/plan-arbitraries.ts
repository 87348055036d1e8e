import fc from "fast-check";
import type { LocalDate } from "#domain/assessment/assessment.ts";
import { parseOptionalName } from "#domain/assessment/name.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import {
  MEMORANDUM_FIELDS,
  type NextStep,
  OUTCOME_STATES,
  type Owner,
  type Plan,
  type Position,
  type StepOutcome,
} from "#domain/plan/plan.ts";
import { FIGURES, isEmptyPosition } from "#domain/plan/position.ts";
import { isEmptyOutcome } from "#domain/plan/step-outcome.ts";
import { cleanText, fits } from "#domain/plan/text.ts";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { anyHistory } from "./assessment-arbitraries.ts";

const IDS = STATEMENTS.map(({ id }) => id);
const SLIDES = [
  "cover",
  "radar",
  "strengths",
  "strengths:2",
  "conversation:experience-better",
  "next-look",
];

const anyStatement = fc.constantFrom(...IDS);
const anyDay: fc.Arbitrary<LocalDate> = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function text(characters: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: fc.oneof(fc.constant("\n"), fc.string({ unit: "grapheme", maxLength: 3 })) })
    .map(cleanText)
    .filter((each) => fits(each, characters));
}

function line(characters: number): fc.Arbitrary<string> {
  return text(characters).map((each) => each.replaceAll("\n", "-"));
}

const anyName = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .map((raw) => parseOptionalName(raw))
  .map((parsed) => (parsed.ok ? parsed.value : "Kim"));

const anyOwner: fc.Arbitrary<Owner> = fc
  .record({ name: anyName, accepted: fc.boolean() })
  .map(({ name, accepted }) => ({ name, accepted: accepted && name !== "" }));

const anyFigure = fc.option(fc.constantFrom(...FIGURES));

const anyVotes = fc
  .array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 })
  .map((votes) => votes.toSorted((one, other) => one - other));

const anyPosition: fc.Arbitrary<Position> = fc
  .record({
    figures: fc.record({ A: anyFigure, B: anyFigure }),
    votes: fc.record({ A: anyVotes, B: anyVotes }),
    reason: text(500),
  })
  .filter((position) => !isEmptyPosition(position));

const anyStep: fc.Arbitrary<NextStep> = fc.record({
  id: fc.integer({ min: 1, max: 99 }),
  what: line(300),
  owners: fc.record({ A: anyOwner, B: anyOwner }),
  by: fc.option(anyDay),
  how: line(300),
  statement: fc.option(anyStatement),
});

const anyOutcome: fc.Arbitrary<StepOutcome> = fc
  .record({
    step: fc.integer({ min: 1, max: 99 }),
    state: fc.option(fc.constantFrom(...OUTCOME_STATES)),
    note: line(300),
  })
  .filter((outcome) => !isEmptyOutcome(outcome));

const anyNames = fc.option(
  fc.array(
    anyName.map((name) => name || "Kim"),
    { maxLength: 6 },
  ),
);

function byStatement<Value>(
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Partial<Record<StatementId, Value>>> {
  return fc.dictionary(anyStatement, value, { maxKeys: 8, noNullPrototype: true });
}

/** Any plan that this Samsyn can hold. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    picks: fc.record({ A: fc.option(anyStatement), B: fc.option(anyStatement) }),
    positions: byStatement(anyPosition),
    nextSteps: fc.uniqueArray(anyStep, { maxLength: 6, selector: ({ id }) => id }),
    lastStepId: fc.integer({ min: 99, max: 1000 }),
    outcomes: fc.uniqueArray(anyOutcome, { maxLength: 6, selector: ({ step }) => step }),
    memorandum: fc.record({
      texts: fc.dictionary(fc.constantFrom(...MEMORANDUM_FIELDS), text(2000), {
        noNullPrototype: true,
      }),
      nextLook: fc.option(anyDay),
      notedBy: fc.record({ A: anyNames, B: anyNames }),
      signatures: fc.boolean(),
    }),
    notes: byStatement(text(2000).filter((note) => note !== "")),
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
    projector: fc.record({
      dots: fc.boolean(),
      comments: fc.uniqueArray(
        fc.record({
          statement: fc.oneof(anyStatement, fc.constant("open-question" as const)),
          party: fc.constantFrom(...PARTIES),
          key: fc.stringMatching(/^[\da-f]{8}$/),
        }),
        { maxLength: 4, selector: ({ key }) => key },
      ),
      added: fc.uniqueArray(anyStatement, { maxLength: 5 }),
      order: fc.shuffledSubarray(SLIDES),
      hidden: fc.shuffledSubarray(SLIDES),
    }),
    history: fc.option(anyHistory),
  })
  .map(({ history, ...plan }) => ({ ...plan, ...(history && { history }) }));
