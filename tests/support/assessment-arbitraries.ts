import fc from "fast-check";
import {
  type Assessment,
  type Invitation,
  type ReceivedAnswer,
  ROUND_KINDS,
} from "#domain/assessment/assessment.ts";
import type { Branding } from "#domain/assessment/branding.ts";
import { LAST_ANSWER_DAY } from "#domain/assessment/invitation-payload.ts";
import { parseName } from "#domain/assessment/name.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { aLogo } from "./a-logo.ts";
import { anyConfiguration, idOf } from "./sealing-arbitraries.ts";

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".split("");

const anyName = fc
  .string({ unit: "grapheme", maxLength: 60 })
  .map((text) => parseName(text))
  .map((parsed) => (parsed.ok ? parsed.value : "Nordwind"));
const anyCount = fc.option(fc.integer({ min: 1, max: 1000 }));
const anyDateFrom = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const anyDate = anyDateFrom("2000-01-01", "2100-01-01");
/** Any day that an invitation can name. */
export const anyAnswerDay = anyDateFrom("1970-01-01", LAST_ANSWER_DAY);

function anyInvitations(): fc.Arbitrary<readonly Invitation[]> {
  const invitation = fc.record({
    id: fc.integer({ min: 1, max: 65_535 }),
    party: fc.constantFrom(...PARTIES),
    secret: idOf(32),
  });
  return fc
    .uniqueArray(invitation, { minLength: 2, maxLength: 6, selector: ({ id }) => id })
    .map((invitations) =>
      invitations.map((each, index) => {
        const party = PARTIES[index];
        return party ? { ...each, party } : each;
      }),
    );
}

function anyAnswers(invitations: readonly Invitation[]): fc.Arbitrary<readonly ReceivedAnswer[]> {
  const answer = fc.record({
    invitationId: fc.constantFrom(...invitations.map(({ id }) => id)),
    respondentId: idOf(8),
    revision: fc.integer({ min: 1, max: 255 }),
    checkCode: fc
      .array(fc.constantFrom(...SYMBOLS), { minLength: 6, maxLength: 6 })
      .map((symbols) => `${symbols.slice(0, 3).join("")}-${symbols.slice(3).join("")}`),
    sealed: fc
      .uint8Array({ minLength: 1, maxLength: 60 })
      .map((bytes) => Buffer.from(bytes).toString("base64url")),
  });
  return fc.uniqueArray(answer, { maxLength: 5, selector: ({ respondentId }) => respondentId });
}

/** What may be kept of who changed what. */
export const anyHistory = fc.record({
  seen: fc.dictionary(fc.stringMatching(/^[\w-]{8}$/), fc.integer({ min: 1 }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
  stamps: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,20}\/[a-z-]{1,20}$/),
    fc.tuple(fc.integer({ min: 1 }), fc.stringMatching(/^[\w-]{8}$/)),
    { maxKeys: 4, noNullPrototype: true },
  ),
});

const anyRemovals = fc.uniqueArray(
  fc.record({
    party: fc.constantFrom(...PARTIES),
    respondentId: idOf(8),
    revision: fc.integer({ min: 1, max: 255 }),
    times: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 3, selector: ({ respondentId }) => respondentId },
);

const anyAccent = fc.stringMatching(/^#[\da-f]{6}$/);
const anyBranding: fc.Arbitrary<Branding> = fc.oneof(
  fc.record({ accent: anyAccent }),
  fc.record({ logo: fc.constant(aLogo(9, 3)), accent: anyAccent }),
);

/** Any assessment that this Samsyn can hold; its sealed answers are no codes. */
export const anyAssessment: fc.Arbitrary<Assessment> = anyInvitations().chain((invitations) =>
  fc
    .record({
      id: idOf(8),
      partyNames: fc.record({ A: anyName, B: anyName }),
      expectedRespondents: fc.record({ A: anyCount, B: anyCount }),
      inviter: fc.record({
        name: fc.oneof(fc.constant(""), anyName),
        organisation: fc.oneof(fc.constant(""), anyName),
        replyAddress: fc.oneof(
          fc.constant(""),
          fc.emailAddress().map((text) => text.slice(0, 254)),
        ),
      }),
      endUsers: fc.oneof(fc.constant(""), anyName),
      configuration: anyConfiguration,
      keyPair: fc.record({ publicKey: idOf(32), privateKey: idOf(32) }),
      invitations: fc.constant(invitations),
      received: anyAnswers(invitations),
      late: anyAnswers(invitations),
      opening: fc.option(
        fc.record({ date: anyDate, includedLate: fc.integer({ min: 0, max: 2000 }) }),
      ),
      invited: fc.boolean(),
      fileSaved: fc.boolean(),
      example: fc.boolean(),
      branding: fc.option(anyBranding),
      mailbox: fc.option(idOf(16)),
      answerBy: fc.option(anyAnswerDay),
      follows: fc.option(fc.record({ assessment: idOf(8), kind: fc.constantFrom(...ROUND_KINDS) })),
      removals: fc.option(anyRemovals),
      history: fc.option(anyHistory),
    })
    .map(({ branding, mailbox, answerBy, follows, removals, history, ...assessment }) => ({
      ...assessment,
      ...(branding && { branding }),
      ...(mailbox !== null && { mailbox }),
      ...(answerBy !== null && { answerBy }),
      ...(removals && { removals }),
      ...(history && { history }),
      late: assessment.opening ? assessment.late : [],
      ...(follows && follows.assessment !== assessment.id && { follows }),
    })),
);
