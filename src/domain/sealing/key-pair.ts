import type { KeyPair } from "../assessment/assessment.ts";
import { toBase64url } from "./bytes.ts";
import { SUITE } from "./sealing-context.ts";

/** A new HPKE key pair (X25519) for an assessment. */
export async function generateKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await SUITE.GenerateKeyPair(true);
  return {
    publicKey: toBase64url(await SUITE.SerializePublicKey(publicKey)),
    privateKey: toBase64url(await SUITE.SerializePrivateKey(privateKey)),
  };
}
