import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import {
  answersPerParty,
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
import { noteInAssessment } from "#domain/assessment/join/assessment-fields.ts";
import { lastCount, NO_HISTORY } from "#domain/assessment/join/history.ts";
import {
  assessmentClashes,
  assessmentNews,
  joinAssessments,
} from "#domain/assessment/join/join-assessments.ts";
import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { fileAnswer } from "#domain/sealing/receive-answer.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";

const RUNS = { numRuns: 500, seed: 18 };
const OPENED = "2026-05-03";
const MAILBOX = "SUIgaQWauWnUEDC89-vKFQ";
const INVITATIONS = { A: 1, B: 770 } as const;

type Change = (assessment: Assessment) => Assessment;

/** An answer that was proved; what is sealed is told by its name. */
function answer(party: PartyId, person: number, revision: number, bytes = ""): ReceivedAnswer {
  const name = `${party}${person}${revision}${bytes}`.padEnd(6, "0").toUpperCase();
  return {
    invitationId: INVITATIONS[party],
    respondentId: `${party}${person}AAAAAAAAA`.slice(0, 10) + "A",
    revision,
    checkCode: `${name.slice(0, 3)}-${name.slice(3, 6)}`,
    sealed: `sealed-${name}`,
  };
}

function filed(party: PartyId, one: ReceivedAnswer): Change {
  return (assessment) => {
    const reception = fileAnswer(assessment, { party, answer: one });
    return reception.ok ? reception.value.assessment : assessment;
  };
}

/** The assessment after a change on a device, as its storage notes it. */
function changed(assessment: Assessment, change: Change, device: number): Assessment {
  const after = change(assessment);
  const count = lastCount(assessment.history ?? NO_HISTORY) + 1;
  return noteInAssessment(assessment, after, [count, `device-${device}`]);
}

function joined(here: Assessment, there: Assessment): Assessment {
  return valueOf(joinAssessments(here, there));
}

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

function after(assessment: Assessment, changes: readonly Change[], device: number): Assessment {
  return changes.reduce((current, change) => changed(current, change, device), assessment);
}

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

describe("two devices with one assessment", () => {
  const base = after(ASSESSMENT, [filed("A", answer("A", 1, 1)), filed("B", answer("B", 1, 1))], 1);

  it("have three and four where each took in some", () => {
    const two = after(base, [filed("B", answer("B", 2, 1)), filed("B", answer("B", 3, 1))], 2);
    const ours = [answer("A", 2, 1), answer("A", 3, 1)].map((one) => filed("A", one));
    const one = after(base, [...ours, filed("B", answer("B", 4, 1))], 1);
    const both = joined(one, two);
    expect([answersPerParty(both).A.length, answersPerParty(both).B.length]).toEqual([3, 4]);
    expect(assessmentNews(one, both)).toEqual({
      answers: { A: 0, B: 2 },
      removed: 0,
      opened: false,
      invitations: 0,
      details: 0,
    });
    expect(joined(one, base)).toEqual(one);
  });

  it("do not bring back what one of them removed, but what was put back or sent anew", () => {
    const remove: Change = (each) => withoutAnswer(each, answer("B", 1, 1).sealed);
    const removed = changed(base, remove, 1);
    expect(answersPerParty(joined(removed, base)).B).toEqual([]);
    const putBack = changed(removed, filed("B", answer("B", 1, 1)), 1);
    expect(answersPerParty(joined(putBack, removed)).B).toHaveLength(1);
    const newer = changed(base, filed("B", answer("B", 1, 2)), 2);
    expect(answersPerParty(joined(removed, newer)).B[0]?.revision).toBe(2);
    expect(assessmentNews(base, joined(base, removed)).removed).toBe(1);
  });

  it("have what one of them opened, and late what the other took in", () => {
    const opened = changed(base, (each) => openAnswers(each, OPENED), 2);
    const here = changed(base, filed("B", answer("B", 2, 1)), 1);
    const both = joined(here, opened);
    expect(both.opening).toEqual({ date: OPENED, includedLate: 0 });
    expect(both.received).toEqual(opened.received);
    expect(both.late).toEqual([answer("B", 2, 1)]);
  });

  it("ask about a name that both changed, and take the one that one of them changed", () => {
    const named =
      (A: string, B: string): Change =>
      (each) =>
        withDetails(each, { ...detailsOf(each), partyNames: { A, B } });
    const { A, B } = ASSESSMENT.partyNames;
    const here = changed(base, named("Nordvik", B), 1);
    const there = changed(base, named(A, "Alpenblick"), 2);
    expect(assessmentClashes(here, there)).toEqual([]);
    expect(joined(here, there).partyNames).toEqual({ A: "Nordvik", B: "Alpenblick" });
    const other = changed(base, named("Nordfjell", B), 2);
    const [clash] = assessmentClashes(here, other);
    expect(clash?.name).toBe("name/A");
    const chosen = valueOf(
      joinAssessments(here, other, {
        choices: new Map([["name/A", "here"]]),
        stamp: [9, "device-1"],
      }),
    );
    expect(chosen.partyNames.A).toBe("Nordvik");
    expect(joined(other, chosen)).toEqual(chosen);
  });

  it("have the mailbox that people were told of, and that one of them switched on", () => {
    const base = { ...ASSESSMENT, invited: false };
    const on = changed(base, (each) => withMailbox(each, MAILBOX), 1);
    const invitedBy = (assessment: Assessment) => ({ ...assessment, invited: true });
    expect(joined(base, on).mailbox).toBe(MAILBOX);
    expect(joined(invitedBy(base), on).mailbox).toBeUndefined();
    expect(joined(base, invitedBy(on)).mailbox).toBe(MAILBOX);
    expect(joined(invitedBy(base), invitedBy(on)).mailbox).toBe(MAILBOX);
    const off = changed(on, (each) => withMailbox(each, null), 2);
    expect(joined(on, off).mailbox).toBeUndefined();
  });

  it("have the later day by which to answer, and none where it was taken away", () => {
    const by = (day?: string) => (each: Assessment) =>
      withDetails(each, { ...detailsOf(each), ...(day && { answerBy: day }) });
    const named = changed(base, by("2026-12-12"), 1);
    expect(joined(base, named).answerBy).toBe("2026-12-12");
    expect(joined(named, changed(named, by(), 2))).not.toHaveProperty("answerBy");
    const here = changed(named, by("2026-12-20"), 2);
    const there = changed(named, by("2027-01-10"), 3);
    expect(assessmentClashes(here, there).map(({ name }) => name)).toEqual(["answerBy"]);
  });

  it("are not joined where the key, or what was asked, is another", () => {
    const { publicKey } = ASSESSMENT.keyPair;
    const forged = { ...base, keyPair: { publicKey, privateKey: publicKey } };
    expect(joinAssessments(base, forged)).toEqual({ ok: false, reason: "other-key" });
    const configuration = { ...base.configuration, importance: !base.configuration.importance };
    expect(joinAssessments(base, { ...base, configuration })).toEqual({
      ok: false,
      reason: "other-configuration",
    });
  });
});
