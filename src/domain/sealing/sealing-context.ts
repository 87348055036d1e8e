import type { SurveyConfiguration } from "../assessment/survey-configuration.ts";
import { type AnswerHeader, headerBytes } from "./answer-header.ts";
import { type Bytes, ByteWriter, fromBase64url } from "./bytes/bytes.ts";
import { configurationBytes } from "./bytes/configuration-bytes.ts";
import { kindAndVersion } from "./bytes/frame.ts";
import { ownWordsBytes } from "./bytes/own-words-bytes.ts";
import { ID_BYTES } from "./random-id.ts";

/** What both sides must agree on for an answer to open (RFC 9180, PSK mode). */
export type SealingContext = {
  readonly info: Bytes;
  readonly aad: Bytes;
  readonly psk: Bytes;
  readonly pskId: Bytes;
};

/**
 * The context of an answer: `info` binds the configuration and own words, `aad` all that is in the clear, `psk` is the
 * invitation's secret and `pskId` its assessment and invitation.
 */
export async function sealingContext(
  header: AnswerHeader,
  configuration: SurveyConfiguration,
  secret: string,
): Promise<SealingContext> {
  const clear = headerBytes(header);
  const label = new TextEncoder().encode("samsyn answer v1");
  const info = new ByteWriter().raw(label).raw(configurationBytes(configuration));
  if (configuration.ownWords) {
    const words = ownWordsBytes(configuration.ownWords);
    info.raw(new Uint8Array(await crypto.subtle.digest("SHA-256", words)));
  }
  return {
    info: info.finish(),
    aad: new ByteWriter().byte(kindAndVersion("answer")).raw(clear).finish(),
    psk: fromBase64url(secret),
    pskId: clear.slice(0, ID_BYTES + 2),
  };
}
