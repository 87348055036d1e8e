import { expect, it } from "vitest";
import { cipherSuite } from "#domain/sealing/cipher-suite.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

/** RFC 9180, appendix A.1.2: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, PSK mode. */
const VECTOR = {
  info: "4f6465206f6e2061204772656369616e2055726e",
  pkRm: "9fed7e8c17387560e92cc6462a68049657246a09bfa8ade7aefe589672016366",
  skRm: "c5eb01eb457fe6c6f57577c5413b931550a162c71a03ac8d196babbd4e5ce0fd",
  psk: "0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82",
  pskId: "456e6e796e20447572696e206172616e204d6f726961",
  enc: "0ad0950d9fb9588e59690b74f1237ecdf1d775cd60be2eca57af5a4b0471c91b",
  aad: "436f756e742d30",
  ct: "e52c6fed7f758d0cf7145689f21bc1be6ec9ea097fef4e959440012f4feb73fb611b946199e681f4cfc34db8ea",
  pt: "4265617574792069732074727574682c20747275746820626561757479",
};

it("opens the test vector of RFC 9180 in the mode that answers are sealed in", async () => {
  const suite = await cipherSuite();
  const keys = {
    publicKey: await suite.DeserializePublicKey(bytes(VECTOR.pkRm)),
    privateKey: await suite.DeserializePrivateKey(bytes(VECTOR.skRm)),
  };
  const plain = await suite.Open(keys, bytes(VECTOR.enc), bytes(VECTOR.ct), {
    info: bytes(VECTOR.info),
    aad: bytes(VECTOR.aad),
    psk: bytes(VECTOR.psk),
    pskId: bytes(VECTOR.pskId),
  });
  expect(Buffer.from(plain).toString("hex")).toBe(VECTOR.pt);
});
