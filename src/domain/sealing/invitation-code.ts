import type { LocalDate } from "../assessment/assessment.ts";
import type { InvitationPayload } from "../assessment/invitation-payload.ts";
import { LIMITS } from "../assessment/limits.ts";
import { isNameShort } from "../assessment/name-length.ts";
import { PARTIES } from "../assessment/party.ts";
import { isOwn } from "../questionnaire/look-up.ts";
import { fail, ok, type Result } from "../result.ts";
import { ByteReader, type Bytes, toBase64url } from "./bytes/bytes.ts";
import { readConfiguration } from "./bytes/read-configuration.ts";
import type { CodeReason } from "./code-reason.ts";
import { bodyOfText } from "./code-text.ts";
import { ID_BYTES, KEY_BYTES, MAILBOX_BYTES } from "./random-id.ts";

/** What an invitation's text says. */
export type DecodedInvitation = {
  /** Its configuration has no words yet where `packedWords` is there. */
  readonly payload: InvitationPayload;
  /** What `withOwnWords` reads; null where nothing is asked in words of one's own. */
  readonly packedWords: PackedWords | null;
};

/** Own words as they came, unread. */
export type PackedWords = { readonly bytes: Bytes; readonly openQuestion: boolean };

/**
 * What an invitation's text says. Reasons: `not-a-code`, `too-long`, `truncated`, `damaged`,
 * `newer-version`, `wrong-kind`.
 */
export function decodeInvitation(text: string): Result<DecodedInvitation, CodeReason> {
  const body = bodyOfText(text, "invitation", LIMITS.linkCharacters);
  return body.ok ? readPayload(new ByteReader(body.value)) : body;
}

function readPayload(reader: ByteReader): Result<DecodedInvitation, CodeReason> {
  const assessmentId = reader.id(ID_BYTES);
  const invitationId = reader.uint16();
  const party = PARTIES[reader.byte()];
  const secret = reader.id(KEY_BYTES);
  const publicKey = reader.id(KEY_BYTES);
  const read = readConfiguration(reader);
  if (!read.ok) return read;
  const { configuration, openQuestion } = read.value;
  const partyNames = { A: reader.text(), B: reader.text() };
  const inviter = {
    name: reader.text(),
    organisation: reader.text(),
    replyAddress: reader.text(),
  };
  const endUsers = reader.text();
  const extensions = readExtensions(reader);
  if (party === undefined || reader.isBroken()) return fail("damaged");
  if (!extensions.ok) return extensions;
  const { words, ...optional } = extensions.value;
  const isOwnAsked = openQuestion || configuration.statements.some(isOwn);
  if (isOwnAsked !== (words !== null)) return fail("damaged");
  const payload = {
    assessmentId,
    invitationId,
    party,
    secret,
    publicKey,
    partyNames,
    inviter,
    endUsers,
    configuration,
    ...optional,
  };
  const packedWords = words && { bytes: words, openQuestion };
  return isWithinLimits(payload) ? ok({ payload, packedWords }) : fail("damaged");
}

/** From this type on an invitation cannot be answered without knowing the extension. FROZEN. */
const NEEDED_TYPE = 128;
/** The mailbox's name: who does not know the extension carries by hand. FROZEN. */
export const MAILBOX_TYPE = 1;
/** The day by which to answer, in days since 1970-01-01: who does not know the extension is told no day. FROZEN. */
export const ANSWER_BY_TYPE = 2;
export const DAY_BYTES = 2;
export const DAY_MS = 86_400_000;
/** The own words. FROZEN. */
export const OWN_WORDS_TYPE = 129;

type Extensions = Pick<InvitationPayload, "mailbox" | "answerBy"> & {
  readonly words: Bytes | null;
};

/**
 * Reads what stands behind the names: type, length as varint, bytes, each type once and in rising
 * order. Passes over what a newer Samsyn added.
 */
function readExtensions(reader: ByteReader): Result<Extensions, CodeReason> {
  let mailbox: string | null = null;
  let answerBy: LocalDate | null = null;
  let words: Bytes | null = null;
  let last = -1;
  while (!reader.atEnd() && !reader.isBroken()) {
    const type = reader.byte();
    const bytes = reader.raw(reader.varint());
    if (type <= last) return fail("damaged");
    if (type === OWN_WORDS_TYPE) words = bytes;
    else if (type >= NEEDED_TYPE && !reader.isBroken()) return fail("newer-version");
    if (type === MAILBOX_TYPE) {
      if (bytes.length !== MAILBOX_BYTES) return fail("damaged");
      mailbox = toBase64url(bytes);
    }
    if (type === ANSWER_BY_TYPE) {
      if (bytes.length !== DAY_BYTES) return fail("damaged");
      const days = new ByteReader(bytes).uint16();
      answerBy = new Date(days * DAY_MS).toISOString().slice(0, 10);
    }
    last = type;
  }
  return ok({ mailbox, answerBy, words });
}

/** Whether names and ids are as an invitation may have them. */
export function isWithinLimits({
  invitationId,
  partyNames,
  inviter,
  endUsers,
}: InvitationPayload): boolean {
  const names = [partyNames.A, partyNames.B, inviter.name, inviter.organisation, endUsers];
  return (
    invitationId > 0 &&
    names.every(isNameShort) &&
    [...inviter.replyAddress].length <= LIMITS.replyAddressCharacters
  );
}
