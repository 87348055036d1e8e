import type { InvitationPayload } from "../assessment/invitation-payload.ts";
import { LIMITS } from "../assessment/limits.ts";
import { areOwnWordsWhole } from "../assessment/own-words.ts";
import { PARTIES } from "../assessment/party.ts";
import { ByteWriter } from "./bytes/bytes.ts";
import { configurationBytes } from "./bytes/configuration-bytes.ts";
import { frameCode } from "./bytes/frame.ts";
import { packOwnWords } from "./bytes/pack-own-words.ts";
import { textOfCode } from "./code-text.ts";
import {
  ANSWER_BY_TYPE,
  DAY_BYTES,
  DAY_MS,
  isWithinLimits,
  MAILBOX_TYPE,
  OWN_WORDS_TYPE,
} from "./invitation-code.ts";
import { ID_BYTES, KEY_BYTES, MAILBOX_BYTES } from "./random-id.ts";

/** The invitation as the text that stands in its link. Rejects what `decodeInvitation` refuses. */
export async function encodeInvitation(payload: InvitationPayload): Promise<string> {
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
  const { ownWords } = payload.configuration;
  if (ownWords) {
    if (!areOwnWordsWhole(ownWords, payload.configuration.statements)) {
      throw new Error("own words do not fit each other");
    }
    const packed = await packOwnWords(ownWords);
    body.byte(OWN_WORDS_TYPE).varint(packed.length).raw(packed);
  }
  const text = textOfCode(frameCode("invitation", body.finish()));
  if (text.length > LIMITS.linkCharacters) throw new Error("the invitation is too long for a link");
  return text;
}
