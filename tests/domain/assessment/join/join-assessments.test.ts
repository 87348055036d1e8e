import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import {
  detailsOf,
  includeLate,
  openAnswers,
  withDetails,
  withMailbox,
  withoutAnswer,
} from "#domain/assessment/change.ts";
import {
  withAllowedAgain,
  withPersonalInvitation,
  withRevoked,
} from "#domain/assessment/invitations.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { after, answer, type Change, filed, joined, MAILBOX, OPENED } from "./devices.ts";

const RUNS = { numRuns: 500, seed: 18 };

const anyAnswer = fc
  .tuple(
    fc.constantFrom(...PARTIES),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom("", "", "X"),
  )
  .map(([party, person, revision, bytes]) => filed(party, answer(party, person, revision, bytes)));
const anyRemoval = fc.nat(9).map(
  (place): Change =>
    (assessment) => {
      const { received, late, opening } = assessment;
      const removable = opening ? late : received;
      const one = removable[place % Math.max(1, removable.length)];
      return one ? withoutAnswer(assessment, one.sealed) : assessment;
    },
);
const anyDetail = fc
  .tuple(fc.constantFrom("Nordvik", "Alpenblick", "Åkerö"), fc.constantFrom(null, 3, 5))
  .map(
    ([A, B]): Change =>
      (assessment) => {
        const details = detailsOf(assessment);
        const { partyNames, expectedRespondents } = details;
        return withDetails(assessment, {
          ...details,
          partyNames: { ...partyNames, A },
          expectedRespondents: { ...expectedRespondents, B },
        });
      },
  );
const anyMailbox = fc.constantFrom(null, MAILBOX).map(
  (name): Change =>
    (assessment) =>
      withMailbox(assessment, name),
);
const anyInviting = fc.constant<Change>((assessment) => ({ ...assessment, invited: true }));
const anyInvitation = fc
  .tuple(fc.constantFrom(...PARTIES), fc.stringMatching(/^[A-Za-z0-9]{42}A$/))
  .map(
    ([party, secret]): Change =>
      (assessment) => {
        const added = withPersonalInvitation(assessment, party, "Kim", secret);
        return added.ok ? added.value : assessment;
      },
  );
const anyRevoking = fc.tuple(fc.nat(9), fc.boolean(), fc.stringMatching(/^[A-Za-z0-9]{42}A$/)).map(
  ([place, again, secret]): Change =>
    (assessment) => {
      const { invitations } = assessment;
      const { id = 0 } = invitations[place % invitations.length] ?? {};
      return again ? withAllowedAgain(assessment, id) : withRevoked(assessment, id, secret);
    },
);
const anyOpening = fc.constant<Change>((assessment) =>
  assessment.opening ? includeLate(assessment, OPENED) : openAnswers(assessment, OPENED),
);

const collecting = [
  { weight: 6, arbitrary: anyAnswer },
  { weight: 2, arbitrary: anyRemoval },
  { weight: 1, arbitrary: anyDetail },
  { weight: 1, arbitrary: anyMailbox },
  { weight: 1, arbitrary: anyInviting },
  { weight: 1, arbitrary: anyInvitation },
  { weight: 1, arbitrary: anyRevoking },
];
const beforeOpening = fc.array(fc.oneof(...collecting), { maxLength: 8 });
const withOpening = fc.array(fc.oneof(...collecting, { weight: 1, arbitrary: anyOpening }), {
  maxLength: 12,
});

const threeDevices = fc
  .tuple(beforeOpening, withOpening, withOpening, withOpening, withOpening)
  .map(([common, first, second, third, more]) => {
    const base = after({ ...ASSESSMENT, invited: false }, common, 1);
    const one = after(base, first, 1);
    const two = after(base, second, 2);
    return {
      one: after(one, more, 1),
      two: after(joined(two, one), third, 2),
      three: after(base, third, 3),
    };
  });

describe("joining two states of an assessment", () => {
  it("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(threeDevices, ({ one, two, three }) => {
        const both = joined(one, two);
        expect(joined(two, one)).toEqual(both);
        expect(joined(both, three)).toEqual(joined(one, joined(two, three)));
        expect(joined(one, one)).toEqual(one);
        expect(joined(both, one)).toEqual(both);
        expect(joined(two, both)).toEqual(both);
      }),
      RUNS,
    );
  });

  it("gives an assessment that can be read again", () => {
    fc.assert(
      fc.property(threeDevices, ({ one, two }) => {
        const both = joined(one, two);
        expect(parseDocument(JSON.parse(JSON.stringify(toDocument(both))))).toEqual({
          ok: true,
          value: both,
        });
      }),
      RUNS,
    );
  });

  it("loses no answer that nobody removed, whichever side took it in", () => {
    const answersOnly = fc.array(anyAnswer, { maxLength: 10 });
    fc.assert(
      fc.property(answersOnly, answersOnly, fc.boolean(), (ours, theirs, opened) => {
        const here = after(
          ASSESSMENT,
          opened ? [...ours, (each) => openAnswers(each, OPENED)] : ours,
          1,
        );
        const there = after(ASSESSMENT, theirs, 2);
        const both = joined(here, there);
        const kept = [...both.received, ...both.late];
        for (const one of [...here.received, ...there.received]) {
          const same = kept.filter(
            ({ respondentId, invitationId }) =>
              respondentId === one.respondentId && invitationId === one.invitationId,
          );
          expect(Math.max(...same.map(({ revision }) => revision))).toBeGreaterThanOrEqual(
            one.revision,
          );
        }
        if (here.opening) expect(both.received).toEqual(here.received);
      }),
      RUNS,
    );
  });
});
