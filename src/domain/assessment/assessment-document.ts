/**
 * The assessment as a document: the one form in which it is stored in the browser and saved as a
 * file. docs/formats.md describes it.
 *
 * FROZEN: format and version; tests/vectors guard them.
 */
import * as v from "valibot";
import { isStatementId } from "../questionnaire/look-up.ts";
import { QUESTIONNAIRE_VERSION, type StatementId } from "../questionnaire/structure.ts";
import { fail, ok, type Result } from "../result.ts";
import { type Assessment, LIMITS } from "./assessment.ts";
import { PARTIES } from "./party.ts";
import { EXPECTATION_CHOICES, MODES } from "./terms.ts";

const FORMAT = "samsyn-assessment";
const VERSION = 1;

/** Why something is not an assessment that we can use. */
export type AssessmentReason = "not-an-assessment" | "newer-version" | "damaged";

export type AssessmentDocument = {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly assessment: Assessment;
};

const base64url = (bytes: number) =>
  v.pipe(v.string(), v.regex(/^[\w-]+$/), v.length(Math.ceil((bytes * 4) / 3)));
const shortText = (characters: number) => v.pipe(v.string(), v.maxLength(characters));
// A grapheme may take many code units; the count by grapheme is the form's, this bound is the door's.
const name = shortText(LIMITS.nameGraphemes * 16);
const count = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.respondentsPerParty)),
);

const receivedAnswer = v.strictObject({
  invitationId: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff)),
  respondentId: base64url(8),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255)),
  checkCode: v.pipe(v.string(), v.maxLength(16)),
  sealed: v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(2 * LIMITS.answerFileBytes)),
});
const receivedAnswers = v.pipe(
  v.array(receivedAnswer),
  v.maxLength(2 * LIMITS.respondentsPerParty),
);

const assessment = v.strictObject({
  id: base64url(8),
  partyNames: v.strictObject({ A: name, B: name }),
  expectedRespondents: v.strictObject({ A: count, B: count }),
  inviter: v.strictObject({
    name,
    organisation: name,
    replyAddress: shortText(LIMITS.replyAddressCharacters),
  }),
  terms: v.strictObject({
    questionnaireVersion: v.literal(QUESTIONNAIRE_VERSION),
    statements: v.pipe(v.array(v.custom<StatementId>(isStatementId)), v.minLength(1)),
    expectations: v.picklist(EXPECTATION_CHOICES),
    importance: v.boolean(),
    mode: v.picklist(MODES),
    lookAhead: v.boolean(),
  }),
  keyPair: v.strictObject({ publicKey: base64url(32), privateKey: base64url(32) }),
  invitations: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff)),
        party: v.picklist(PARTIES),
        secret: base64url(32),
      }),
    ),
    v.minLength(2),
    v.maxLength(2 * LIMITS.respondentsPerParty),
  ),
  received: receivedAnswers,
  late: receivedAnswers,
  opening: v.nullable(
    v.strictObject({
      date: v.pipe(v.string(), v.isoDate()),
      includedLate: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  invited: v.boolean(),
  fileSaved: v.boolean(),
  example: v.boolean(),
});

const head = v.object({ format: v.literal(FORMAT), version: v.number() });

/** The document of an assessment, ready for storage or JSON. */
export function toDocument(value: Assessment): AssessmentDocument {
  return { format: FORMAT, version: VERSION, assessment: value };
}

/** Reads a document from outside: format and version first, then every field. */
export function parseDocument(value: unknown): Result<Assessment, AssessmentReason> {
  const top = v.safeParse(head, value);
  if (!top.success) return fail("not-an-assessment");
  if (top.output.version > VERSION) return fail("newer-version");
  const parsed = v.safeParse(v.object({ version: v.literal(VERSION), assessment }), value);
  return parsed.success ? ok(parsed.output.assessment) : fail("damaged");
}
