import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { ASSESSMENT, payload, USUAL_SHEET } from "#tests/support/sealing-samples.ts";

/** Another device: it finds out for itself what its browser has. */
async function device() {
  vi.resetModules();
  const [suite, create, seal, open, kem] = await Promise.all([
    import("#domain/sealing/cipher-suite.ts"),
    import("#domain/sealing/create-assessment.ts"),
    import("#domain/sealing/seal-answer.ts"),
    import("#domain/sealing/open-answer.ts"),
    import("#domain/sealing/library-suite.ts"),
  ]);
  return { ...suite, ...create, ...seal, ...open, ...kem };
}

function withoutX25519(): void {
  const missing = new DOMException("no X25519", "NotSupportedError");
  vi.spyOn(crypto.subtle, "generateKey").mockRejectedValue(missing);
}

beforeEach(() => {
  vi.restoreAllMocks();
});

describe("the key exchange", () => {
  it("is the browser's where that has it, and is tried once", async () => {
    const generateKey = vi.spyOn(crypto.subtle, "generateKey");
    const { cipherSuite, LIBRARY_SUITE } = await device();
    const [suite, again] = await Promise.all([cipherSuite(), cipherSuite()]);
    expect(again).toBe(suite);
    expect(suite).not.toBe(LIBRARY_SUITE);
    const tries = generateKey.mock.calls.length;
    await cipherSuite();
    expect(generateKey).toHaveBeenCalledTimes(tries);
  });

  it("is the browser's where that fails to make a key pair now and then, while sealing too", async () => {
    const generateKey = vi.spyOn(crypto.subtle, "generateKey");
    const failed = new DOMException("a key pair that was not made", "OperationError");
    generateKey.mockRejectedValueOnce(failed);
    const { cipherSuite, createAssessment, sealAnswer, LIBRARY_SUITE } = await device();
    expect(await cipherSuite()).not.toBe(LIBRARY_SUITE);
    generateKey.mockRejectedValueOnce(failed);
    const assessment = await createAssessment(ASSESSMENT);
    generateKey.mockRejectedValueOnce(failed);
    expect(await sealAnswer(payload("A", assessment), USUAL_SHEET)).toBeInstanceOf(Uint8Array);
  });

  it("is the library's where the browser has none", async () => {
    withoutX25519();
    const { cipherSuite, LIBRARY_SUITE } = await device();
    expect(await cipherSuite()).toBe(LIBRARY_SUITE);
  });

  it("is the library's where the browser gives out keys that are not those it made", async () => {
    const exportKey = crypto.subtle.exportKey.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, "exportKey").mockImplementation(async (format, key) => {
      const exported = await exportKey(format, key);
      return key.type === "private" ? { ...exported, d: "A".repeat(43) } : exported;
    });
    const { cipherSuite, LIBRARY_SUITE } = await device();
    expect(await cipherSuite()).toBe(LIBRARY_SUITE);
  });

  it.each([
    ["with", "without"],
    ["without", "with"],
  ])("of a device %s X25519 opens what one %s it sealed, and both open it", async (here, there) => {
    const on = async (kind: string) => {
      vi.restoreAllMocks();
      if (kind === "without") withoutX25519();
      const made = await device();
      await made.cipherSuite();
      return made;
    };
    const facilitator = await on(here);
    const assessment: Assessment = { ...ASSESSMENT, keyPair: await facilitator.generateKeyPair() };
    const respondent = await on(there);
    const code = await respondent.sealAnswer(payload("B", assessment), USUAL_SHEET);
    for (const opener of [facilitator, respondent]) {
      const opened = await opener.openAnswer(assessment, code);
      expect(opened).toMatchObject({ ok: true, value: { sheet: USUAL_SHEET } });
    }
  });
});
