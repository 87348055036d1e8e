import type { AnswerSheet } from "../answers/answer-sheet.ts";
import type { InvitationPayload } from "../assessment/invitation-payload.ts";
import { headerBytes } from "./answer-header.ts";
import { type Bytes, ByteWriter, fromBase64url } from "./bytes/bytes.ts";
import { frameCode } from "./bytes/frame.ts";
import { sheetBytes } from "./bytes/sheet-bytes.ts";
import { cipherSuite } from "./cipher-suite.ts";
import { sealingContext } from "./sealing-context.ts";

/**
 * Seals a sheet to the key of the invitation's assessment (HPKE, RFC 9180, PSK mode). The bytes
 * differ each time, and so does their check code: keep them rather than sealing again.
 * Throws where the cipher suite cannot be fetched, and on answers to what the configuration does not ask.
 */
export async function sealAnswer(payload: InvitationPayload, sheet: AnswerSheet): Promise<Bytes> {
  const header = {
    assessmentId: payload.assessmentId,
    invitationId: payload.invitationId,
    questionnaireVersion: payload.configuration.questionnaireVersion,
  };
  const suite = await cipherSuite();
  const { encapsulatedSecret, ciphertext } = await suite.Seal(
    await suite.DeserializePublicKey(fromBase64url(payload.publicKey)),
    await sheetBytes(payload.configuration, sheet),
    await sealingContext(header, payload.configuration, payload.secret),
  );
  const body = new ByteWriter()
    .raw(headerBytes(header))
    .raw(encapsulatedSecret)
    .raw(ciphertext)
    .finish();
  return frameCode("answer", body);
}
