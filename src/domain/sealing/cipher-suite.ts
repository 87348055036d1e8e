import {
  AEAD_AES_128_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
  type KEMFactory,
} from "hpke";

/** The browser's key exchange. WebKit on Linux fails to make one key pair in 256, and makes the next one. */
const BROWSER_KEM: KEMFactory<CryptoKey> = () => {
  const kem = KEM_DHKEM_X25519_HKDF_SHA256();
  const make = kem.GenerateKeyPair.bind(kem);
  const GenerateKeyPair = (extractable: boolean) =>
    make(extractable).catch(() => make(extractable));
  return { ...kem, GenerateKeyPair };
};

/** RFC 9180, sections 7.1 to 7.3: 0x0020, 0x0001, 0x0001. */
const BROWSER_SUITE = new CipherSuite(BROWSER_KEM, KDF_HKDF_SHA256, AEAD_AES_128_GCM);

const TRIAL = new Uint8Array(1);

let found: Promise<CipherSuite> | null = null;

/**
 * The cipher suite of format version 1. Its key exchange is the browser's, or, where that has no X25519 or a
 * faulty one, a library's that is fetched then: the same keys and bytes. Rejects where it cannot be fetched.
 */
export function cipherSuite(): Promise<CipherSuite> {
  if (found) return found;
  found = findSuite();
  // What could not be fetched is fetched when it is asked for again.
  found.catch(() => {
    found = null;
  });
  return found;
}

async function findSuite(): Promise<CipherSuite> {
  if (await isSound(BROWSER_SUITE)) return BROWSER_SUITE;
  return (await import("./library-suite.ts")).LIBRARY_SUITE;
}

/** Firefox 130 has X25519, but gives keys out wrong. */
async function isSound(suite: CipherSuite): Promise<boolean> {
  try {
    const made = await suite.GenerateKeyPair(true);
    const publicKey = await suite.SerializePublicKey(made.publicKey);
    const privateKey = await suite.SerializePrivateKey(made.privateKey);
    const keys = {
      publicKey: await suite.DeserializePublicKey(publicKey),
      privateKey: await suite.DeserializePrivateKey(privateKey),
    };
    const { encapsulatedSecret, ciphertext } = await suite.Seal(keys.publicKey, TRIAL);
    const opened = await suite.Open(keys, encapsulatedSecret, ciphertext);
    return opened.length === TRIAL.length;
  } catch {
    return false;
  }
}
