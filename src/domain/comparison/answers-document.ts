/**
 * Opened answers as a document from outside: what a comparison takes, as plain JSON, so that anyone
 * can analyse their own data. docs/formats.md describes every field.
 */
import * as v from "valibot";
import { type AnswerSheet, BALANCES, RATINGS, RELATIONSHIPS } from "../answers/answer-sheet.ts";
import { LIMITS } from "../assessment/assessment.ts";
import { cleanName, NAME_CODE_UNITS, parseName } from "../assessment/name.ts";
import type { PerParty } from "../assessment/party.ts";
import { EXPECTATION_CHOICES, MODES } from "../assessment/terms.ts";
import { LANGUAGES } from "../questionnaire/language.ts";
import { DIMENSIONS, STATEMENTS } from "../questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION } from "../questionnaire/structure.ts";
import { fail, ok } from "../result.ts";
import type { ComparisonInput } from "./compare.ts";

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
