import type { InvitationPayload } from "../assessment/invitation-payload.ts";
import { fail, ok, type Result } from "../result.ts";
import { unpackOwnWords } from "./bytes/unpack-own-words.ts";
import type { DecodedInvitation } from "./invitation-code.ts";

/** The payload with the words of all that is asked in one's own. Throws where the device cannot inflate. */
export async function withOwnWords({
  payload,
  packedWords,
}: DecodedInvitation): Promise<Result<InvitationPayload, "damaged">> {
  if (!packedWords) return ok(payload);
  const { configuration } = payload;
  const { openQuestion, bytes } = packedWords;
  const ownWords = await unpackOwnWords(configuration, openQuestion, bytes);
  return ownWords
    ? ok({ ...payload, configuration: { ...configuration, ownWords } })
    : fail("damaged");
}
