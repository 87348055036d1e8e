/**
 * The plan as a part of a stored document. docs/formats.md describes it.
 *
 * FROZEN with the first release: names and meanings of fields.
 */
import * as v from "valibot";
import { isRealDate } from "../assessment/consistency.ts";
import { historySchema } from "../assessment/join/history.ts";
import { cleanName, parseName, parseOptionalName } from "../assessment/name.ts";
import { NAME_CODE_UNITS } from "../assessment/name-length.ts";
import { PARTIES } from "../assessment/party.ts";
import { isStatementId } from "../questionnaire/look-up.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import { fail, ok, type Result } from "../result.ts";
import { areMinutes } from "./conversation.ts";
import { hasNamedOwners } from "./next-step.ts";
import {
  type CommentPlace,
  MEMORANDUM_FIELDS,
  OUTCOME_STATES,
  PLAN_LIMITS,
  type Plan,
} from "./plan.ts";
import { isEmptyPosition, isFigure } from "./position.ts";
import { isEmptyOutcome } from "./step-outcome.ts";
import { cleanText, fits } from "./text.ts";

const bounded = (characters: number, clean: (raw: string) => string) =>
  v.pipe(
    v.string(),
    v.maxLength(2 * characters),
    v.transform(clean),
    v.check((text) => fits(text, characters)),
  );
const line = (characters: number) => bounded(characters, cleanName);
const text = (characters: number) => bounded(characters, cleanText);
const written = (characters: number) => v.pipe(text(characters), v.minLength(1));

const cleanedName = v.pipe(v.string(), v.maxLength(NAME_CODE_UNITS), v.transform(cleanName));
const ownerName = v.pipe(
  cleanedName,
  v.check((name) => parseOptionalName(name).ok),
);
const name = v.pipe(
  cleanedName,
  v.check((name) => parseName(name).ok),
);

const statement = v.custom<StatementId>(isStatementId);
const date = v.nullable(v.pipe(v.string(), v.check(isRealDate)));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const perParty = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({ A: schema, B: schema });
const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

const figure = v.custom<number | null>(isFigure);
const votes = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  v.maxLength(PLAN_LIMITS.votes),
  v.transform((values) => values.toSorted((one, other) => one - other)),
);
const position = v.pipe(
  v.strictObject({
    figures: perParty(figure),
    // Plans that were written before votes could be noted one by one have none.
    votes: v.optional(perParty(votes), { A: [], B: [] }),
    reason: text(PLAN_LIMITS.reasonCharacters),
  }),
  v.check((value) => !isEmptyPosition(value)),
);

const nextStep = v.pipe(
  v.strictObject({
    id: v.pipe(whole, v.minValue(1)),
    what: line(PLAN_LIMITS.whatCharacters),
    owners: perParty(v.strictObject({ name: ownerName, accepted: v.boolean() })),
    by: date,
    how: line(PLAN_LIMITS.howCharacters),
    statement: v.nullable(statement),
  }),
  v.check(hasNamedOwners),
);

const outcome = v.pipe(
  v.strictObject({
    step: v.pipe(whole, v.minValue(1)),
    state: v.nullable(v.picklist(OUTCOME_STATES)),
    note: line(PLAN_LIMITS.outcomeNoteCharacters),
  }),
  v.check((value) => !isEmptyOutcome(value)),
);
// Plans that were written before there were rounds have none.
const outcomes = v.optional(
  v.pipe(
    v.array(outcome),
    v.maxLength(PLAN_LIMITS.joinedSteps),
    v.check((values) => distinct(values.map(({ step }) => step))),
  ),
  [],
);

const memorandum = v.strictObject({
  texts: v.record(v.picklist(MEMORANDUM_FIELDS), text(PLAN_LIMITS.memorandumCharacters)),
  nextLook: date,
  notedBy: perParty(v.nullable(v.pipe(v.array(name), v.maxLength(PLAN_LIMITS.notedByPerParty)))),
  signatures: v.boolean(),
});

const slideIds = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.maxLength(PLAN_LIMITS.slideIdCharacters),
      v.regex(/^[\da-z-]+(?::[\da-z-]+)?$/),
    ),
  ),
  v.maxLength(PLAN_LIMITS.slides),
  v.check((ids) => distinct(ids)),
);

const tickedComment = v.strictObject({
  statement: v.custom<CommentPlace>((id) => id === "open-question" || isStatementId(id)),
  party: v.picklist(PARTIES),
  key: v.pipe(v.string(), v.regex(/^[\da-f]{8}$/)),
});
const tickedComments = v.pipe(
  v.array(tickedComment),
  v.maxLength(PLAN_LIMITS.tickedComments),
  v.check((comments) =>
    distinct(comments.map(({ statement, party, key }) => [statement, party, key].join(" "))),
  ),
);

/** A plan from outside. Texts and names come out cleaned. */
export const planSchema = v.pipe(
  v.strictObject({
    picks: perParty(v.nullable(statement)),
    positions: v.record(statement, position),
    nextSteps: v.pipe(v.array(nextStep), v.maxLength(PLAN_LIMITS.joinedSteps)),
    lastStepId: whole,
    outcomes,
    memorandum,
    notes: v.record(statement, written(PLAN_LIMITS.noteCharacters)),
    minutes: v.custom<number | null>(areMinutes),
    projector: v.strictObject({
      dots: v.boolean(),
      comments: tickedComments,
      added: v.pipe(
        v.array(statement),
        v.check((ids) => distinct(ids)),
      ),
      order: slideIds,
      hidden: slideIds,
    }),
    history: v.exactOptional(historySchema),
  }),
  v.check(
    ({ nextSteps, lastStepId }) =>
      distinct(nextSteps.map(({ id }) => id)) && nextSteps.every(({ id }) => id <= lastStepId),
  ),
);

/** Reads a plan from outside: ours, within its limits and in itself consistent, or `damaged`. */
export function parsePlan(value: unknown): Result<Plan, "damaged"> {
  const parsed = v.safeParse(planSchema, value);
  return parsed.success ? ok(parsed.output) : fail("damaged");
}
