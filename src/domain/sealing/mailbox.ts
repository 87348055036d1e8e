import { md5 } from "@noble/hashes/legacy.js";
import type { KeyPair } from "../assessment/assessment.ts";
import { fromBase64url, toBase64url } from "./bytes/bytes.ts";
import { KEY_BYTES } from "./random-id.ts";

/** What opens an assessment's mailbox. */
export type MailboxAccess = {
  /** base64url of 16 bytes. Whoever knows it may put an answer in: it stands in the invitations. */
  readonly name: string;
  /** base64url of 32 bytes. Whoever shows it may list, read and remove: whoever has the private key. */
  readonly readKey: string;
};

/**
 * The mailbox of an assessment, from its private key: the read key is HKDF-SHA256 (RFC 5869) of it
 * without salt, the name is the MD5 of the read key's text. MD5, because stock web servers check
 * exactly that by themselves; that nobody finds a text to a given hash holds for it too.
 */
export async function mailboxAccess({ privateKey }: KeyPair): Promise<MailboxAccess> {
  const secret = fromBase64url(privateKey);
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const info = new TextEncoder().encode("samsyn mailbox v1");
  const bits = await crypto.subtle.deriveBits(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info },
    key,
    8 * KEY_BYTES,
  );
  const readKey = toBase64url(new Uint8Array(bits));
  return { name: toBase64url(md5(new TextEncoder().encode(readKey))), readKey };
}
