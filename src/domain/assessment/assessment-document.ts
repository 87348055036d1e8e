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
import { type Assessment, ROUND_KINDS } from "./assessment.ts";
import { brandingSchema } from "./branding.ts";
import { isAnswerDay, isConsistent, isRealDate } from "./consistency.ts";
import { MOST_INVITATIONS } from "./invitations.ts";
import { historySchema } from "./join/history.ts";
import { LIMITS } from "./limits.ts";
import { cleanName, parseName, parseOptionalName } from "./name.ts";
import { NAME_CODE_UNITS } from "./name-length.ts";
import { ownWordsSchema } from "./own-words-schema.ts";
import { PARTIES } from "./party.ts";
import { EXPECTATION_CHOICES, MODES } from "./survey-configuration.ts";

const FORMAT = "samsyn-assessment";
const VERSION = 1;

/**
 * Why something is not an assessment that we can use.
 *
 * - `not-an-assessment`: something else altogether
 * - `newer-version`: a newer Samsyn wrote it, or it asks a newer questionnaire
 * - `damaged`: ours, but a part is missing, out of its limits or at odds with another
 */
export type AssessmentReason = "not-an-assessment" | "newer-version" | "damaged";

export type AssessmentDocument = {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly assessment: Assessment;
};

/** base64url of 16 bytes: the last character has four bits left over, which are zero. */
const mailbox = v.pipe(v.string(), v.regex(/^[\w-]{21}[AQgw]$/));
/** base64url of 8 or 32 bytes: the last character has two bits left over, which are zero. */
const base64url = (bytes: 8 | 32) =>
  v.pipe(v.string(), v.length(Math.ceil((bytes * 4) / 3)), v.regex(/^[\w-]*[AEIMQUYcgkosw048]$/));
const cleanedName = v.pipe(v.string(), v.maxLength(NAME_CODE_UNITS), v.transform(cleanName));
const partyName = v.pipe(
  cleanedName,
  v.check((name) => parseName(name).ok),
);
const optionalName = v.pipe(
  cleanedName,
  v.check((name) => parseOptionalName(name).ok),
);
const count = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.respondentsPerParty)),
);
const invitationId = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff));

const checkCode = v.pipe(v.string(), v.regex(/^[\dA-Z]{3}-[\dA-Z]{3}$/));

const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255));

const receivedAnswer = v.strictObject({
  invitationId,
  respondentId: base64url(8),
  revision,
  checkCode,
  sealed: v.pipe(v.string(), v.maxLength(2 * LIMITS.answerFileBytes), v.regex(/^[\w-]+$/)),
  includedLate: v.exactOptional(v.literal(true)),
});
const receivedAnswers = v.pipe(
  v.array(receivedAnswer),
  v.maxLength(2 * LIMITS.respondentsPerParty),
);

const assessment = v.strictObject({
  id: base64url(8),
  partyNames: v.strictObject({ A: partyName, B: partyName }),
  expectedRespondents: v.strictObject({ A: count, B: count }),
  inviter: v.strictObject({
    name: optionalName,
    organisation: optionalName,
    replyAddress: v.pipe(v.string(), v.maxLength(LIMITS.replyAddressCharacters)),
  }),
  endUsers: optionalName,
  configuration: v.strictObject({
    questionnaireVersion: v.literal(QUESTIONNAIRE_VERSION),
    statements: v.array(v.custom<StatementId>(isStatementId)),
    ownWords: v.exactOptional(ownWordsSchema),
    expectations: v.picklist(EXPECTATION_CHOICES),
    importance: v.boolean(),
    mode: v.picklist(MODES),
    lookAhead: v.boolean(),
  }),
  answerBy: v.exactOptional(v.pipe(v.string(), v.check(isAnswerDay))),
  branding: v.exactOptional(brandingSchema),
  mailbox: v.exactOptional(mailbox),
  follows: v.exactOptional(
    v.strictObject({ assessment: base64url(8), kind: v.picklist(ROUND_KINDS) }),
  ),
  keyPair: v.strictObject({ publicKey: base64url(32), privateKey: base64url(32) }),
  invitations: v.pipe(
    v.array(
      v.strictObject({
        id: invitationId,
        party: v.picklist(PARTIES),
        secret: base64url(32),
        label: v.exactOptional(partyName),
        revoked: v.exactOptional(v.literal(true)),
      }),
    ),
    v.maxLength(MOST_INVITATIONS),
  ),
  received: receivedAnswers,
  late: receivedAnswers,
  opening: v.nullable(
    v.strictObject({
      date: v.pipe(v.string(), v.check(isRealDate)),
      includedLate: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  invited: v.boolean(),
  fileSaved: v.boolean(),
  savedAnswers: v.exactOptional(
    v.pipe(v.array(checkCode), v.maxLength(4 * LIMITS.respondentsPerParty)),
  ),
  example: v.boolean(),
  removals: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          party: v.picklist(PARTIES),
          respondentId: base64url(8),
          revision,
          times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
        }),
      ),
      v.maxLength(4 * LIMITS.respondentsPerParty),
    ),
  ),
  history: v.exactOptional(historySchema),
});

const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const head = v.object({ format: v.literal(FORMAT), version: v.unknown() });
// The questionnaire's version is told apart before all else: a newer one has statements that we do
// not know.
const newer = v.union([
  v.object({ version: v.pipe(version, v.gtValue(VERSION)) }),
  v.object({
    version: v.literal(VERSION),
    assessment: v.object({
      configuration: v.object({
        questionnaireVersion: v.pipe(version, v.gtValue(QUESTIONNAIRE_VERSION)),
      }),
    }),
  }),
]);
const whole = v.object({ version: v.literal(VERSION), assessment });

/** The document of an assessment, ready for storage or JSON. */
export function toDocument(value: Assessment): AssessmentDocument {
  return { format: FORMAT, version: VERSION, assessment: value };
}

/** Reads a document from outside: format and version first, then every field. */
export function parseDocument(value: unknown): Result<Assessment, AssessmentReason> {
  if (!v.is(head, value)) return fail("not-an-assessment");
  if (v.is(newer, value)) return fail("newer-version");
  const parsed = v.safeParse(whole, value);
  const isWhole = parsed.success && isConsistent(parsed.output.assessment);
  return isWhole ? ok(parsed.output.assessment) : fail("damaged");
}
