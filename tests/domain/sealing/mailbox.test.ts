import { createHash, hkdfSync } from "node:crypto";
import { expect, it } from "vitest";
import { generateKeyPair } from "#domain/sealing/create-assessment.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { decodeInvitation } from "#domain/sealing/invitation-code.ts";
import { mailboxAccess } from "#domain/sealing/mailbox.ts";
import { MAILBOX_V1 } from "#tests/vectors/mailbox-v1.ts";
import { payloadToB, V1_CORE } from "#tests/vectors/sealed-v1-assessments.ts";

it("comes from the private key as it always did", async () => {
  const { name, readKey, invitation } = MAILBOX_V1;
  expect(await mailboxAccess(V1_CORE.keyPair)).toEqual({ name, readKey });
  const payload = { ...payloadToB(V1_CORE), mailbox: name };
  expect(await encodeInvitation(payload)).toBe(invitation);
  expect(decodeInvitation(invitation)).toEqual({ ok: true, value: { payload, packedWords: null } });
});

it("has the name that a web server computes from the read key that is shown", async () => {
  const keyPair = await generateKeyPair();
  const { name, readKey } = await mailboxAccess(keyPair);
  const secret = Buffer.from(keyPair.privateKey, "base64url");
  const derived = hkdfSync("sha256", secret, "", "samsyn mailbox v1", 32);
  expect(readKey).toBe(Buffer.from(derived).toString("base64url"));
  expect(name).toBe(createHash("md5").update(readKey).digest("base64url"));
});
