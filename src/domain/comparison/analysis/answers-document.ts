/**
 * Opened answers as a document from outside: what a comparison takes, as plain JSON, so that anyone
 * can analyse their own data. docs/formats.md describes every field.
 */
import * as v from "valibot";
import { BALANCES, RATINGS, RELATIONSHIPS } from "../../answers/answer-sheet.ts";
import { LIMITS } from "../../assessment/limits.ts";
import { cleanName, parseName } from "../../assessment/name.ts";
import { NAME_CODE_UNITS } from "../../assessment/name-length.ts";
import { areOwnWordsWhole } from "../../assessment/own-words.ts";
import { ownWordsSchema } from "../../assessment/own-words-schema.ts";
import type { PerParty } from "../../assessment/party.ts";
import { EXPECTATION_CHOICES, MODES } from "../../assessment/survey-configuration.ts";
import { LANGUAGES } from "../../questionnaire/language.ts";
import { DIMENSIONS, STATEMENTS } from "../../questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION } from "../../questionnaire/structure.ts";
import { fail, ok } from "../../result.ts";
import type { ComparisonInput } from "../compare.ts";

const FORMAT = "samsyn-answers";
const VERSION = 1;

/**
 * Why something is not a document of opened answers that we can use.
 *
 * - `not-answers`: something else altogether
 * - `newer-version`: of a newer format, or to a newer questionnaire
 * - `damaged`: ours, but a field is missing, unknown or out of its limits
 */
export type AnswersReason = "not-answers" | "newer-version" | "damaged";

/** A partnership's opened answers: all that a comparison needs. */
export type OpenedAnswers = ComparisonInput & {
  readonly questionnaireVersion: number;
  readonly partyNames: PerParty<string>;
};

/** The answers, or why not; `place` is the path of the first damaged field, "sheets.A.0.ratings". */
export type ParsedAnswers =
  | { readonly ok: true; readonly value: OpenedAnswers }
  | { readonly ok: false; readonly reason: AnswersReason; readonly place: string | null };

const statementId = v.picklist(STATEMENTS.map(({ id }) => id));
const dimensionId = v.picklist(DIMENSIONS.map(({ id }) => id));
const rating = v.picklist(RATINGS);
const answer = v.union([rating, v.literal("cannot-judge")]);
const answers = v.record(statementId, answer);
// Characters as people count them may take two units of the string.
const comment = v.pipe(
  v.string(),
  v.maxLength(2 * LIMITS.commentCharacters),
  v.check((text) => [...text].length <= LIMITS.commentCharacters),
);
const partyName = v.pipe(
  v.string(),
  v.maxLength(NAME_CODE_UNITS),
  v.transform(cleanName),
  v.check((name) => parseName(name).ok),
);

const sheet = v.strictObject({
  language: v.picklist(LANGUAGES),
  ratings: answers,
  expectations: v.optional(answers, {}),
  importance: v.optional(v.record(dimensionId, rating), {}),
  relationship: v.optional(v.nullable(v.picklist(RELATIONSHIPS)), null),
  goOn: v.optional(v.nullable(answer), null),
  balance: v.optional(v.record(statementId, v.picklist(BALANCES)), {}),
  comments: v.optional(v.record(statementId, comment), {}),
  openAnswer: v.exactOptional(comment),
});
const sheets = v.pipe(v.array(sheet), v.maxLength(LIMITS.respondentsPerParty));

const whole = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  partyNames: v.strictObject({ A: partyName, B: partyName }),
  configuration: v.strictObject({
    questionnaireVersion: v.literal(QUESTIONNAIRE_VERSION),
    statements: v.pipe(v.array(statementId), v.minLength(1), v.maxLength(STATEMENTS.length)),
    expectations: v.picklist(EXPECTATION_CHOICES),
    importance: v.boolean(),
    mode: v.picklist(MODES),
    ownWords: v.exactOptional(ownWordsSchema),
  }),
  sheets: v.strictObject({ A: sheets, B: sheets }),
});

const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const head = v.object({ format: v.literal(FORMAT), version: v.unknown() });
// Before all else: a newer questionnaire has statements that we do not know.
const newer = v.union([
  v.object({ version: v.pipe(version, v.gtValue(VERSION)) }),
  v.object({
    version: v.literal(VERSION),
    configuration: v.object({
      questionnaireVersion: v.pipe(version, v.gtValue(QUESTIONNAIRE_VERSION)),
    }),
  }),
]);

/** Reads a document from outside: format and version first, then every field. */
export function parseAnswers(value: unknown): ParsedAnswers {
  if (!v.is(head, value)) return { ...fail("not-answers"), place: null };
  if (v.is(newer, value)) return { ...fail("newer-version"), place: null };
  const parsed = v.safeParse(whole, value, { abortEarly: true });
  if (!parsed.success) return { ...fail("damaged"), place: v.getDotPath(parsed.issues[0]) };
  const { configuration, partyNames, sheets: opened } = parsed.output;
  const { questionnaireVersion, ...asked } = configuration;
  const { ownWords } = asked;
  if (ownWords && !areOwnWordsWhole(ownWords, asked.statements)) {
    return { ...fail("damaged"), place: "configuration.ownWords" };
  }
  return ok({ questionnaireVersion, partyNames, configuration: asked, sheets: opened });
}
