import { toBase64url } from "./bytes/bytes.ts";

/** Bytes of an assessment's and of a respondent's id. */
export const ID_BYTES = 8;

/** Bytes of an invitation's secret, and of a key. */
export const KEY_BYTES = 32;

/** Bytes of a mailbox's name, and of a slot in it. */
export const MAILBOX_BYTES = 16;

/** So many bytes from the device's secure random source, as base64url. */
export function randomId(bytes: number): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(bytes)));
}
