import { vi } from "vitest";
import { cipherSuite } from "#domain/sealing/cipher-suite.ts";

// The suite is chosen once, so that what else makes keys in a test need not do without.
const generateKey = vi
  .spyOn(crypto.subtle, "generateKey")
  .mockRejectedValue(new DOMException("no X25519", "NotSupportedError"));
await cipherSuite();
generateKey.mockRestore();
