import { expect, it } from "vitest";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import {
  createAssessment,
  duplicateAssessment,
  generateKeyPair,
} from "#domain/sealing/create-assessment.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { ASSESSMENT, payload, USUAL_SHEET } from "#tests/support/sealing-samples.ts";

const { partyNames, expectedRespondents, inviter, endUsers, configuration } = ASSESSMENT;
const DETAILS = { partyNames, expectedRespondents, inviter, endUsers, configuration };

it("makes a document that reads back, with nothing in it yet", async () => {
  const made = await createAssessment(DETAILS);
  expect(parseDocument(toDocument(made))).toEqual({ ok: true, value: made });
  expect(made).toMatchObject({
    ...DETAILS,
    received: [],
    late: [],
    opening: null,
    invited: false,
    fileSaved: false,
    example: false,
  });
  expect(made.invitations.map(({ id, party }) => [id, party])).toEqual([
    [1, "A"],
    [2, "B"],
  ]);
});

it("marks an example as one", async () => {
  expect((await createAssessment(DETAILS, true)).example).toBe(true);
});

it("takes the key pair that was made for it", async () => {
  const keyPair = await generateKeyPair();
  expect((await createAssessment(DETAILS, false, keyPair)).keyPair).toEqual(keyPair);
});

it("makes everything secret anew each time", async () => {
  const [one, other] = await Promise.all([createAssessment(DETAILS), createAssessment(DETAILS)]);
  const secrets = [one, other].flatMap(({ id, keyPair, invitations }) => [
    id,
    keyPair.publicKey,
    keyPair.privateKey,
    ...invitations.map(({ secret }) => secret),
  ]);
  expect(new Set(secrets).size).toBe(10);
});

it("makes invitations that seal what its key opens, and no other's", async () => {
  const [one, other] = await Promise.all([createAssessment(DETAILS), createAssessment(DETAILS)]);
  const sealed = await sealAnswer(payload("B", one), USUAL_SHEET);
  expect(await openAnswer(one, sealed)).toMatchObject({ ok: true, value: { party: "B" } });
  expect(await openAnswer({ ...other, id: one.id }, sealed)).toEqual({
    ok: false,
    reason: "unreadable",
  });
});

it("duplicates what was set up, with its own keys and no answers", async () => {
  const copy = await duplicateAssessment({ ...ASSESSMENT, mailbox: "SUIgaQWauWnUEDC89-vKFQ" });
  expect(copy).not.toHaveProperty("mailbox");
  expect(copy).toMatchObject({ ...DETAILS, invited: false, received: [], opening: null });
  expect(copy.id).not.toBe(ASSESSMENT.id);
  expect(copy.keyPair).not.toEqual(ASSESSMENT.keyPair);
  expect((await duplicateAssessment({ ...ASSESSMENT, example: true })).example).toBe(true);
});
