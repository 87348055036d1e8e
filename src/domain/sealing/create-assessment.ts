import type { Assessment, KeyPair } from "../assessment/assessment.ts";
import { type AssessmentDetails, detailsOf } from "../assessment/change.ts";
import { PARTIES } from "../assessment/party.ts";
import { toBase64url } from "./bytes/bytes.ts";
import { cipherSuite } from "./cipher-suite.ts";
import { ID_BYTES, KEY_BYTES, randomId } from "./random-id.ts";

/**
 * A new assessment with its own id, and one invitation for each party; with its own key pair, unless
 * one was made for it before.
 */
export async function createAssessment(
  details: AssessmentDetails,
  example = false,
  keyPair?: KeyPair,
): Promise<Assessment> {
  return {
    ...details,
    id: randomId(ID_BYTES),
    keyPair: keyPair ?? (await generateKeyPair()),
    invitations: PARTIES.map((party, index) => ({
      id: index + 1,
      party,
      secret: randomId(KEY_BYTES),
    })),
    received: [],
    late: [],
    opening: null,
    invited: false,
    fileSaved: false,
    example,
  };
}

/** A new assessment like another one: same parties and configuration, new key and invitations, no answers, no mailbox. */
export function duplicateAssessment(assessment: Assessment): Promise<Assessment> {
  return createAssessment(detailsOf(assessment), assessment.example);
}

/** A new HPKE key pair (X25519) for an assessment. */
export async function generateKeyPair(): Promise<KeyPair> {
  const suite = await cipherSuite();
  const { publicKey, privateKey } = await suite.GenerateKeyPair(true);
  return {
    publicKey: toBase64url(await suite.SerializePublicKey(publicKey)),
    privateKey: toBase64url(await suite.SerializePrivateKey(privateKey)),
  };
}
