import { DecapError, OpenError, ValidationError } from "hpke";
import type { AnswerSheet } from "../answers/answer-sheet.ts";
import type { Assessment, KeyPair } from "../assessment/assessment.ts";
import { inOneLanguage } from "../assessment/own-words.ts";
import type { PartyId } from "../assessment/party.ts";
import type { SurveyConfiguration } from "../assessment/survey-configuration.ts";
import { QUESTIONNAIRE_VERSION } from "../questionnaire/structure.ts";
import { fail, ok, type Result } from "../result.ts";
import { type AnswerParts, splitAnswer } from "./answer-header.ts";
import { fromBase64url } from "./bytes/bytes.ts";
import { sheetOfBytes } from "./bytes/sheet-bytes.ts";
import { cipherSuite } from "./cipher-suite.ts";
import type { CodeReason } from "./code-reason.ts";
import { type SealingContext, sealingContext } from "./sealing-context.ts";

/** What the sealed bytes can cause. All else is the device's or the assessment's fault. */
const REFUSALS = [OpenError, DecapError, ValidationError];

/** What opening takes of an assessment. */
export type Opener = Pick<Assessment, "id" | "configuration" | "keyPair" | "invitations">;

/** An answer in the clear, with the way that it came. */
export type OpenedAnswer = {
  readonly party: PartyId;
  readonly invitationId: number;
  readonly sheet: AnswerSheet;
};

/**
 * Opens a sealed answer with the assessment's key and its invitation's secret. Every CodeReason but
 * `too-many`. Throws where the cipher suite cannot be fetched, the device cannot inflate, or the private key is none.
 */
export async function openAnswer(
  assessment: Opener,
  code: Uint8Array,
): Promise<Result<OpenedAnswer, CodeReason>> {
  const parts = splitAnswer(code);
  if (!parts.ok) return parts;
  const { header } = parts.value;
  if (header.assessmentId !== assessment.id) return fail("other-assessment");
  const invitations = assessment.invitations.filter(({ id }) => id === header.invitationId);
  if (invitations.length === 0) return fail("unknown-invitation");
  if (header.questionnaireVersion !== assessment.configuration.questionnaireVersion) {
    const isNewer = header.questionnaireVersion > QUESTIONNAIRE_VERSION;
    return fail(isNewer ? "newer-version" : "unreadable");
  }
  // More than one only where two devices took the same id before they were joined.
  for (const { party, secret } of invitations) {
    for (const configuration of asInvited(assessment.configuration)) {
      const context = await sealingContext(header, configuration, secret);
      const plain = await unseal(assessment.keyPair, parts.value, context);
      if (plain === null) continue;
      const sheet = await sheetOfBytes(configuration, plain);
      if (!sheet.ok) return sheet;
      return ok({ party, invitationId: header.invitationId, sheet: sheet.value });
    }
  }
  return fail("unreadable");
}

/** What invitations carried: all of the configuration, or own words in one of their languages alone. */
function asInvited(configuration: SurveyConfiguration): readonly SurveyConfiguration[] {
  const { ownWords } = configuration;
  if (!ownWords || ownWords.languages.length === 1) return [configuration];
  const alone = ownWords.languages.map((language) => inOneLanguage(ownWords, language));
  return [configuration, ...alone.map((words) => ({ ...configuration, ownWords: words }))];
}

/** The plaintext, or null where key, secret or context is not the one it was sealed with. */
async function unseal(
  keyPair: KeyPair,
  { enc, ciphertext }: AnswerParts,
  context: SealingContext,
): Promise<Uint8Array | null> {
  const suite = await cipherSuite();
  const keys = await keysOf(keyPair);
  try {
    return await suite.Open(keys, enc, ciphertext, context);
  } catch (error) {
    if (REFUSALS.some((refusal) => error instanceof refusal)) return null;
    throw error;
  }
}

// Reading a key costs as much as opening an answer with it, and one key opens a thousand.
const known = new WeakMap<KeyPair, ReturnType<typeof readKeys>>();

function keysOf(keyPair: KeyPair): ReturnType<typeof readKeys> {
  const kept = known.get(keyPair);
  if (kept) return kept;
  const keys = readKeys(keyPair);
  known.set(keyPair, keys);
  // What failed is tried again when it is asked for again.
  keys.catch(() => known.delete(keyPair));
  return keys;
}

async function readKeys({ publicKey, privateKey }: KeyPair) {
  const suite = await cipherSuite();
  return {
    publicKey: await suite.DeserializePublicKey(fromBase64url(publicKey)),
    privateKey: await suite.DeserializePrivateKey(fromBase64url(privateKey)),
  };
}
