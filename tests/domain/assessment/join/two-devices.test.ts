import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import {
  answersPerParty,
  detailsOf,
  openAnswers,
  withDetails,
  withMailbox,
  withoutAnswer,
} from "#domain/assessment/change.ts";
import {
  assessmentClashes,
  assessmentNews,
  joinAssessments,
} from "#domain/assessment/join/join-assessments.ts";
import { ASSESSMENT } from "#tests/support/sealing-samples.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { after, answer, type Change, changed, filed, joined, MAILBOX, OPENED } from "./devices.ts";

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
