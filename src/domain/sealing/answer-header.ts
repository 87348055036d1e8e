import { LIMITS } from "../assessment/limits.ts";
import { fail, ok, type Result } from "../result.ts";
import { ByteReader, type Bytes, ByteWriter } from "./bytes/bytes.ts";
import { unframeCode } from "./bytes/frame.ts";
import type { CodeReason } from "./code-reason.ts";
import { ID_BYTES, KEY_BYTES } from "./random-id.ts";

/** What a sealed answer says in the clear: where it belongs, and nothing about its person. */
export type AnswerHeader = {
  readonly assessmentId: string;
  readonly invitationId: number;
  readonly questionnaireVersion: number;
};

/** A sealed answer, taken apart. */
export type AnswerParts = {
  readonly header: AnswerHeader;
  /** HPKE's encapsulated key. */
  readonly enc: Bytes;
  readonly ciphertext: Bytes;
};

export function headerBytes(header: AnswerHeader): Bytes {
  return new ByteWriter()
    .id(header.assessmentId, ID_BYTES)
    .uint16(header.invitationId)
    .byte(header.questionnaireVersion)
    .finish();
}

/**
 * Takes a sealed answer apart without opening it: enough to tell which assessment it belongs to.
 * Reasons: `not-a-code`, `too-long`, `truncated`, `damaged`, `newer-version`, `wrong-kind`.
 */
export function splitAnswer(code: Uint8Array): Result<AnswerParts, CodeReason> {
  if (code.length > LIMITS.answerFileBytes) return fail("too-long");
  const body = unframeCode("answer", code);
  if (!body.ok) return body;
  const reader = new ByteReader(body.value);
  const header = {
    assessmentId: reader.id(ID_BYTES),
    invitationId: reader.uint16(),
    questionnaireVersion: reader.byte(),
  };
  const enc = reader.raw(KEY_BYTES);
  const ciphertext = reader.rest();
  return reader.isBroken() ? fail("damaged") : ok({ header, enc, ciphertext });
}
