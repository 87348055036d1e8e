import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from "@hpke/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitAnswer } from "#domain/sealing/answer-header.ts";
import { ByteWriter, fromBase64url } from "#domain/sealing/bytes/bytes.ts";
import { frameCode } from "#domain/sealing/bytes/frame.ts";
import { sheetBytes } from "#domain/sealing/bytes/sheet-bytes.ts";
import { generateKeyPair } from "#domain/sealing/create-assessment.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { randomId } from "#domain/sealing/random-id.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { sealingContext } from "#domain/sealing/sealing-context.ts";
import { anyConfiguration, anySheet, SEED } from "#tests/support/sealing-arbitraries.ts";
import {
  ASSESSMENT,
  CONFIGURATION,
  EMPTY_SHEET,
  FULL_SHEET,
  payload,
  USUAL_SHEET,
  WHOLE_ASSESSMENT,
  WHOLE_SHEET,
} from "#tests/support/sealing-samples.ts";

const PAYLOAD = payload("B");
const HEADER = { assessmentId: ASSESSMENT.id, invitationId: 770, questionnaireVersion: 1 };

describe("sealAnswer and openAnswer", () => {
  it("give the same answers back", async () => {
    for (const sheet of [EMPTY_SHEET, USUAL_SHEET, FULL_SHEET]) {
      const opened = await openAnswer(ASSESSMENT, await sealAnswer(PAYLOAD, sheet));
      expect(opened).toEqual({ ok: true, value: { party: "B", invitationId: 770, sheet } });
    }
    const anyOfBoth = anyConfiguration.chain((configuration) =>
      fc.tuple(fc.constant(configuration), anySheet(configuration)),
    );
    const property = fc.asyncProperty(anyOfBoth, async ([configuration, sheet]) => {
      const code = await sealAnswer({ ...payload("A"), configuration }, sheet);
      const opened = await openAnswer({ ...ASSESSMENT, configuration }, code);
      expect(opened).toEqual({ ok: true, value: { party: "A", invitationId: 1, sheet } });
    });
    await fc.assert(property, { ...SEED, numRuns: 60 });
  });

  it("take a new key pair and new secrets", async () => {
    const keyPair = await generateKeyPair();
    const secret = randomId(32);
    const assessment = {
      ...ASSESSMENT,
      keyPair,
      invitations: [{ id: 1, party: "A" as const, secret }],
    };
    expect(fromBase64url(keyPair.privateKey)).toHaveLength(32);
    expect(secret).not.toBe(randomId(32));
    const code = await sealAnswer(payload("A", assessment), FULL_SHEET);
    expect(await openAnswer(assessment, code)).toMatchObject({ ok: true });
  });

  it("need 88 bytes for 24 ratings and 8 expectations", async () => {
    const code = await sealAnswer(PAYLOAD, USUAL_SHEET);
    expect(Object.keys(USUAL_SHEET.ratings)).toHaveLength(24);
    expect(Object.keys(USUAL_SHEET.expectations)).toHaveLength(8);
    expect(code).toHaveLength(88);
    expect(await sealAnswer(PAYLOAD, EMPTY_SHEET)).toHaveLength(85);
  });

  it("need 133 bytes for everything about 64 statements, without comments", async () => {
    const code = await sealAnswer(payload("B", WHOLE_ASSESSMENT), { ...WHOLE_SHEET, comments: {} });
    expect(code).toHaveLength(133);
  });

  it("show nothing but where the answer belongs, and differ each time", async () => {
    const [one, other] = await Promise.all([
      sealAnswer(PAYLOAD, USUAL_SHEET),
      sealAnswer(PAYLOAD, USUAL_SHEET),
    ]);
    expect(splitAnswer(one)).toMatchObject({ ok: true, value: { header: HEADER } });
    expect(one.slice(0, 13)).toEqual(other.slice(0, 13));
    expect(one.slice(13, 45)).not.toEqual(other.slice(13, 45));
    expect(one.slice(45)).not.toEqual(other.slice(45));
  });

  it("are standard HPKE: another library opens what we seal, and the other way round", async () => {
    const suite = new CipherSuite({
      kem: new DhkemX25519HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes128Gcm(),
    });
    const { info, aad, psk, pskId } = await sealingContext(HEADER, CONFIGURATION, PAYLOAD.secret);
    expect(new TextDecoder().decode(info.slice(0, 16))).toBe("samsyn answer v1");
    expect(info.slice(16)).toEqual(Uint8Array.of(1, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0b101));
    expect([...aad]).toEqual([0x21, 0, 1, 2, 3, 4, 5, 6, 7, 3, 2, 1]);
    expect([...pskId]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 3, 2]);
    expect(psk).toEqual(new Uint8Array(32).fill(2));
    const preShared = { key: psk.buffer, id: pskId.buffer };

    const parts = splitAnswer(await sealAnswer(PAYLOAD, FULL_SHEET));
    if (!parts.ok) return expect.fail(parts.reason);
    const { privateKey, publicKey } = ASSESSMENT.keyPair;
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.deserializePrivateKey(fromBase64url(privateKey).buffer),
      enc: parts.value.enc.buffer,
      info: info.buffer,
      psk: preShared,
    });
    const plain = await recipient.open(parts.value.ciphertext.buffer, aad.buffer);
    expect(plain.slice(0)).toEqual((await sheetBytes(CONFIGURATION, FULL_SHEET)).buffer);

    const sender = await suite.createSenderContext({
      recipientPublicKey: await suite.kem.deserializePublicKey(fromBase64url(publicKey).buffer),
      info: info.buffer,
      psk: preShared,
    });
    const bytes = await sheetBytes(CONFIGURATION, USUAL_SHEET);
    const ciphertext = new Uint8Array(await sender.seal(bytes.buffer, aad.buffer));
    const body = new ByteWriter().id(ASSESSMENT.id, 8).uint16(770).byte(1);
    body.raw(new Uint8Array(sender.enc)).raw(ciphertext);
    const opened = await openAnswer(ASSESSMENT, frameCode("answer", body.finish()));
    expect(opened).toMatchObject({ ok: true, value: { sheet: USUAL_SHEET } });
  });
});
