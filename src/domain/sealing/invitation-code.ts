import type { LocalDate } from "../assessment/assessment.ts";
import type { InvitationPayload } from "../assessment/invitation-payload.ts";
import { LIMITS } from "../assessment/limits.ts";
import { isNameShort } from "../assessment/name-length.ts";
import { PARTIES } from "../assessment/party.ts";
import { fail, ok, type Result } from "../result.ts";
import { ByteReader, ByteWriter, toBase64url } from "./bytes/bytes.ts";
import { configurationBytes, readConfiguration } from "./bytes/configuration-bytes.ts";
import { frameCode } from "./bytes/frame.ts";
import type { CodeReason } from "./code-reason.ts";
import { bodyOfText, textOfCode } from "./code-text.ts";
import { ID_BYTES, KEY_BYTES, MAILBOX_BYTES } from "./random-id.ts";

/** The invitation as the text that stands in its link. Throws on what `decodeInvitation` refuses. */
export function encodeInvitation(payload: InvitationPayload): string {
  if (!isWithinLimits(payload)) throw new Error("the invitation is beyond the limits");
  const body = new ByteWriter()
    .id(payload.assessmentId, ID_BYTES)
    .uint16(payload.invitationId)
    .byte(PARTIES.indexOf(payload.party))
    .id(payload.secret, KEY_BYTES)
    .id(payload.publicKey, KEY_BYTES)
    .raw(configurationBytes(payload.configuration))
    .text(payload.partyNames.A)
    .text(payload.partyNames.B)
    .text(payload.inviter.name)
    .text(payload.inviter.organisation)
    .text(payload.inviter.replyAddress)
    .text(payload.endUsers);
  if (payload.mailbox !== null) {
    body.byte(MAILBOX_TYPE).varint(MAILBOX_BYTES).id(payload.mailbox, MAILBOX_BYTES);
  }
  if (payload.answerBy !== null) {
    body
      .byte(ANSWER_BY_TYPE)
      .varint(DAY_BYTES)
      .uint16(Date.parse(payload.answerBy) / DAY_MS);
  }
  const text = textOfCode(frameCode("invitation", body.finish()));
  if (text.length > LIMITS.linkCharacters) throw new Error("the invitation is too long for a link");
  return text;
}

/**
 * The payload of an invitation's text. Reasons: `not-a-code`, `too-long`, `truncated`, `damaged`,
 * `newer-version`, `wrong-kind`.
 */
export function decodeInvitation(text: string): Result<InvitationPayload, CodeReason> {
  const body = bodyOfText(text, "invitation", LIMITS.linkCharacters);
  return body.ok ? readPayload(new ByteReader(body.value)) : body;
}

function readPayload(reader: ByteReader): Result<InvitationPayload, CodeReason> {
  const assessmentId = reader.id(ID_BYTES);
  const invitationId = reader.uint16();
  const party = PARTIES[reader.byte()];
  const secret = reader.id(KEY_BYTES);
  const publicKey = reader.id(KEY_BYTES);
  const configuration = readConfiguration(reader);
  if (!configuration.ok) return configuration;
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
  const payload = {
    assessmentId,
    invitationId,
    party,
    secret,
    publicKey,
    partyNames,
    inviter,
    endUsers,
    configuration: configuration.value,
    ...extensions.value,
  };
  return isWithinLimits(payload) ? ok(payload) : fail("damaged");
}

/** From this type on an invitation cannot be answered without knowing the extension. FROZEN. */
const NEEDED_TYPE = 128;
/** The mailbox's name: who does not know the extension carries by hand. FROZEN. */
const MAILBOX_TYPE = 1;
/** The day by which to answer, in days since 1970-01-01: who does not know the extension is told no day. FROZEN. */
const ANSWER_BY_TYPE = 2;
const DAY_BYTES = 2;
const DAY_MS = 86_400_000;

type Extensions = Pick<InvitationPayload, "mailbox" | "answerBy">;

/**
 * Reads what stands behind the names: type, length as varint, bytes, each type once and in rising
 * order. Passes over what a newer Samsyn added.
 */
function readExtensions(reader: ByteReader): Result<Extensions, CodeReason> {
  let mailbox: string | null = null;
  let answerBy: LocalDate | null = null;
  let last = -1;
  while (!reader.atEnd() && !reader.isBroken()) {
    const type = reader.byte();
    const bytes = reader.raw(reader.varint());
    if (type <= last) return fail("damaged");
    if (type >= NEEDED_TYPE && !reader.isBroken()) return fail("newer-version");
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
  return ok({ mailbox, answerBy });
}

function isWithinLimits({
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
