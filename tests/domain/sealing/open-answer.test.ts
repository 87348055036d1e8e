import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { ByteWriter, fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { crc32, frameCode } from "#domain/sealing/bytes/frame.ts";
import { sheetBytes } from "#domain/sealing/bytes/sheet-bytes.ts";
import { cipherSuite } from "#domain/sealing/cipher-suite.ts";
import { CODE_REASONS } from "#domain/sealing/code-reason.ts";
import { codeOfText, textOfCode } from "#domain/sealing/code-text.ts";
import { generateKeyPair } from "#domain/sealing/create-assessment.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { sealingContext } from "#domain/sealing/sealing-context.ts";
import { SEED } from "#tests/support/sealing-arbitraries.ts";
import { ASSESSMENT, CONFIGURATION, payload, USUAL_SHEET } from "#tests/support/sealing-samples.ts";

const PAYLOAD = payload("B");
const HEADER = { assessmentId: ASSESSMENT.id, invitationId: 770, questionnaireVersion: 1 };
const SYMBOLS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];

/** The code with one byte changed, and a check sum that fits. */
function mended(code: Uint8Array, at: number, change: number): Uint8Array {
  const framed = code.slice(0, -4);
  framed[at] = (framed[at] ?? 0) ^ change;
  return new ByteWriter().raw(framed).uint32(crc32(framed)).finish();
}

/** Any plaintext, sealed as the invitation allows. */
async function sealed(plain: Uint8Array): Promise<Uint8Array> {
  const suite = await cipherSuite();
  const key = await suite.DeserializePublicKey(fromBase64url(ASSESSMENT.keyPair.publicKey));
  const context = await sealingContext(HEADER, CONFIGURATION, PAYLOAD.secret);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, plain, context);
  const writer = new ByteWriter().id(ASSESSMENT.id, 8).uint16(770).byte(1);
  return frameCode("answer", writer.raw(encapsulatedSecret).raw(ciphertext).finish());
}

describe("openAnswer refuses", () => {
  it("any symbol changed to another", async () => {
    const accepted: string[] = [];
    const text = textOfCode(await sealAnswer(PAYLOAD, USUAL_SHEET));
    for (let at = 0; at < text.length; at += 1) {
      for (const symbol of SYMBOLS) {
        if (symbol === text[at]) continue;
        const changed = `${text.slice(0, at)}${symbol}${text.slice(at + 1)}`;
        if (codeOfText(changed, "answer", 8192).ok) accepted.push(changed);
        const bytes = Uint8Array.from(
          atob(changed.replace(/-/g, "+").replace(/_/g, "/")),
          (character) => character.charCodeAt(0),
        );
        const isSame = textOfCode(bytes) === text;
        if (!isSame && (await openAnswer(ASSESSMENT, bytes)).ok) accepted.push(changed);
      }
    }
    expect(accepted).toEqual([]);
  });

  it("any byte changed, also with a check sum that fits", async () => {
    const code = await sealAnswer(PAYLOAD, USUAL_SHEET);
    for (let at = 0; at < code.length - 4; at += 1) {
      const opened = await openAnswer(ASSESSMENT, mended(code, at, 1 << (at % 8)));
      if (opened.ok) expect.fail(`byte ${at}`);
    }
    // The highest bit of an X25519 key means nothing (RFC 7748), but HPKE binds it all the same.
    expect(await openAnswer(ASSESSMENT, mended(code, 44, 0x80))).toMatchObject({ ok: false });
  });

  it("every shorter piece", async () => {
    const code = await sealAnswer(PAYLOAD, USUAL_SHEET);
    for (let length = 1; length < code.length; length += 1) {
      const refused = { ok: false, reason: "truncated" };
      expect(await openAnswer(ASSESSMENT, code.subarray(0, length))).toEqual(refused);
    }
  });

  it("what belongs elsewhere, each with its reason", async () => {
    const code = await sealAnswer(PAYLOAD, USUAL_SHEET);
    const [forA, forB] = ASSESSMENT.invitations;
    if (!forA || !forB) return expect.fail("two invitations");
    const swapped = [
      { ...forA, secret: forB.secret },
      { ...forB, secret: forA.secret },
    ];
    const confidential = { ...CONFIGURATION, mode: "confidential" as const };
    const reasons = [
      [{ ...ASSESSMENT, id: "AAECAwQFBgg" }, "other-assessment"],
      [{ ...ASSESSMENT, invitations: [forA] }, "unknown-invitation"],
      [{ ...ASSESSMENT, invitations: swapped }, "unreadable"],
      [{ ...ASSESSMENT, configuration: confidential }, "unreadable"],
      [
        { ...ASSESSMENT, configuration: { ...CONFIGURATION, questionnaireVersion: 9 } },
        "unreadable",
      ],
      [{ ...ASSESSMENT, keyPair: await generateKeyPair() }, "unreadable"],
    ] as const;
    for (const [assessment, reason] of reasons) {
      expect(await openAnswer(assessment, code)).toEqual({ ok: false, reason });
    }
  });

  it("what comes from a newer Samsyn, or is no answer", async () => {
    const code = await sealAnswer(PAYLOAD, USUAL_SHEET);
    const reasons = [
      [mended(code, 0, 0x03), "newer-version"],
      [mended(code, 12, 0x03), "newer-version"],
      [fromBase64url(await encodeInvitation(PAYLOAD)), "wrong-kind"],
      [new TextEncoder().encode("PK"), "not-a-code"],
      [new Uint8Array(0), "not-a-code"],
      [frameCode("answer", new Uint8Array(20)), "damaged"],
      [frameCode("answer", new Uint8Array(70_000)), "too-long"],
    ] as const;
    for (const [bytes, reason] of reasons) {
      expect(await openAnswer(ASSESSMENT, bytes)).toEqual({ ok: false, reason });
    }
  });

  it("what was forged without the secret", async () => {
    const guess = { ...PAYLOAD, secret: "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM" };
    const refused = { ok: false, reason: "unreadable" };
    expect(await openAnswer(ASSESSMENT, await sealAnswer(guess, USUAL_SHEET))).toEqual(refused);

    const suite = await cipherSuite();
    const key = await suite.DeserializePublicKey(fromBase64url(PAYLOAD.publicKey));
    const { info, aad } = await sealingContext(HEADER, CONFIGURATION, PAYLOAD.secret);
    const base = await suite.Seal(key, await sheetBytes(CONFIGURATION, USUAL_SHEET), { info, aad });
    const body = new ByteWriter().id(ASSESSMENT.id, 8).uint16(770).byte(1);
    body.raw(base.encapsulatedSecret).raw(base.ciphertext);
    expect(await openAnswer(ASSESSMENT, frameCode("answer", body.finish()))).toEqual(refused);
  });

  it("keys of small order", async () => {
    for (const first of [0, 1]) {
      const body = new ByteWriter().id(ASSESSMENT.id, 8).uint16(770).byte(1);
      body.byte(first).raw(new Uint8Array(31 + 40));
      const opened = await openAnswer(ASSESSMENT, frameCode("answer", body.finish()));
      expect(opened).toEqual({ ok: false, reason: "unreadable" });
    }
  });

  it("a sealed plaintext that no Samsyn writes", async () => {
    const plain = await sheetBytes(CONFIGURATION, USUAL_SHEET);
    expect(await openAnswer(ASSESSMENT, await sealed(plain))).toMatchObject({ ok: true });
    const longer = await sealed(Uint8Array.of(...plain, 0));
    expect(await openAnswer(ASSESSMENT, longer)).toEqual({ ok: false, reason: "damaged" });
  });

  it("anything, without ever throwing", async () => {
    const body = fc.uint8Array({ maxLength: 120 }).map((bytes) => frameCode("answer", bytes));
    const addressed = fc
      .uint8Array({ minLength: 32, maxLength: 90 })
      .map((bytes) =>
        frameCode(
          "answer",
          new ByteWriter().id(ASSESSMENT.id, 8).uint16(770).byte(1).raw(bytes).finish(),
        ),
      );
    const any = fc.oneof(fc.uint8Array({ maxLength: 200 }), body, addressed);
    const property = fc.asyncProperty(any, async (bytes) => {
      const opened = await openAnswer(ASSESSMENT, bytes);
      expect(opened.ok ? null : opened.reason).toSatisfy((reason) => CODE_REASONS.includes(reason));
    });
    await fc.assert(property, { ...SEED, numRuns: 400 });
  });

  it("but a broken key of our own is no answer's fault", async () => {
    const code = await sealAnswer(PAYLOAD, USUAL_SHEET);
    const keyPair = { ...ASSESSMENT.keyPair, privateKey: "AAAA" };
    await expect(openAnswer({ ...ASSESSMENT, keyPair }, code)).rejects.toThrow();
  });

  it("nor is a device without the cipher", async () => {
    const code = await sealAnswer(PAYLOAD, USUAL_SHEET);
    const missing = new DOMException("no AES-GCM", "NotSupportedError");
    const decrypt = vi.spyOn(crypto.subtle, "decrypt").mockRejectedValue(missing);
    try {
      await expect(openAnswer(ASSESSMENT, code)).rejects.toThrow();
    } finally {
      decrypt.mockRestore();
    }
  });
});
