import { KEM_DHKEM_X25519_HKDF_SHA256 } from "@panva/hpke-noble";
import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256 } from "hpke";

/** The cipher suite of format version 1 with the key exchange of a library. */
export const LIBRARY_SUITE = new CipherSuite(
  KEM_DHKEM_X25519_HKDF_SHA256,
  KDF_HKDF_SHA256,
  AEAD_AES_128_GCM,
);
