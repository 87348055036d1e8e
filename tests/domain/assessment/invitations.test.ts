import { describe, expect, it } from "vitest";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { parseDocument, toDocument } from "#domain/assessment/assessment-document.ts";
import { markFileSaved, unsavedAnswers } from "#domain/assessment/change.ts";
import { payloadOf } from "#domain/assessment/invitation-payload.ts";
import {
  answersBy,
  MOST_INVITATIONS,
  openInvitation,
  personalInvitations,
  usedAgain,
  withAllowedAgain,
  withPersonalInvitation,
  withRevoked,
} from "#domain/assessment/invitations.ts";
import { openAnswer } from "#domain/sealing/open-answer.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { withAnswers } from "#tests/support/sealed-assessment.ts";
import { ASSESSMENT, EMPTY_SHEET } from "#tests/support/sealing-samples.ts";

const SECRET = "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM";
const OTHER_SECRET = "BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ";

function withOneFor(label: string, assessment = ASSESSMENT): Assessment {
  const added = withPersonalInvitation(assessment, "B", label, SECRET);
  if (!added.ok) throw new Error(added.reason);
  return added.value;
}

function personal(assessment: Assessment) {
  const [invitation] = personalInvitations(assessment).B;
  if (!invitation) throw new Error("no personal invitation");
  return invitation;
}

async function answerBy(assessment: Assessment, respondentId: string, revision = 1) {
  const sheet = { ...EMPTY_SHEET, respondentId, revision, ratings: { "equal-gain": 4 } } as const;
  return sealAnswer(payloadOf(assessment, personal(assessment)), sheet);
}

describe("personal invitations", () => {
  it("have an id and a secret of their own, and leave the open one as it is", () => {
    const assessment = withOneFor("  Åsa   Berg ");
    expect(personal(assessment).id % 2).toBe(0);
    expect(personal(assessment)).toEqual({
      id: personal(assessment).id,
      party: "B",
      secret: SECRET,
      label: "Åsa Berg",
    });
    expect(openInvitation(assessment, "B")).toEqual(openInvitation(ASSESSMENT, "B"));
    expect(personalInvitations(assessment).A).toEqual([]);
    expect(parseDocument(toDocument(assessment))).toEqual({ ok: true, value: assessment });
  });

  it("keep their label out of the payload", () => {
    const assessment = withOneFor("Åsa Berg");
    expect(JSON.stringify(payloadOf(assessment, personal(assessment)))).not.toContain("Åsa");
  });

  it.each([
    ["", "empty"],
    [" \u200b", "empty"],
    ["x".repeat(61), "too-long"],
  ])("are not made for %j", (label, reason) => {
    expect(withPersonalInvitation(ASSESSMENT, "A", label, SECRET)).toEqual({ ok: false, reason });
  });

  it("end where the assessment takes no more", () => {
    const invitations = Array.from({ length: MOST_INVITATIONS }, (_, index) => ({
      id: index + 1,
      party: index % 2 ? ("A" as const) : ("B" as const),
      secret: SECRET,
    }));
    const full = { ...ASSESSMENT, invitations };
    expect(withPersonalInvitation(full, "A", "Eva", SECRET)).toMatchObject({ reason: "too-many" });
    expect(withRevoked(full, 1, SECRET)).toBe(full);
  });

  it("are named where answers of several respondents came by one", async () => {
    const assessment = withOneFor("Åsa");
    const taken = async (current: Assessment, code: Uint8Array) => {
      const reception = await receiveAnswer(current, code);
      if (!reception.ok) throw new Error(reception.reason);
      return reception.value;
    };
    const first = await taken(assessment, await answerBy(assessment, "AAAAAAAAAAA"));
    expect(first.outcome).toBe("added");
    expect(usedAgain(first.assessment)).toEqual([]);
    const newer = await taken(first.assessment, await answerBy(assessment, "AAAAAAAAAAA", 2));
    expect(newer.outcome).toBe("replaced");
    expect(usedAgain(newer.assessment)).toEqual([]);
    const second = await taken(newer.assessment, await answerBy(assessment, "BBBBBBBBBBA"));
    expect(second.outcome).toBe("added-again");
    expect(usedAgain(second.assessment)).toEqual([
      { invitation: personal(assessment), answers: second.assessment.received },
    ]);
    const opening = { date: "2026-05-04", includedLate: 0 };
    const opened = { ...newer.assessment, opening };
    const late = await taken(opened, await answerBy(assessment, "BBBBBBBBBBA"));
    expect(late.outcome).toBe("added-again");
    expect(usedAgain(late.assessment)).toHaveLength(1);
    const revised = await taken(opened, await answerBy(assessment, "AAAAAAAAAAA", 3));
    expect(revised.outcome).toBe("added");
    expect(usedAgain(revised.assessment)).toEqual([]);
  });

  it("are another thing than the shared one, which is for many", async () => {
    const both = await withAnswers(ASSESSMENT);
    const sheet = {
      ...EMPTY_SHEET,
      respondentId: "CCCCCCCCCCA",
      ratings: { "equal-gain": 4 },
    } as const;
    const shared = payloadOf(both, openInvitation(both, "B"));
    const third = await receiveAnswer(both, await sealAnswer(shared, sheet));
    expect(third).toMatchObject({ value: { outcome: "added" } });
    expect(third.ok && usedAgain(third.value.assessment)).toEqual([]);
  });

  it("know who is back", async () => {
    const assessment = withOneFor("Åsa");
    const { id } = personal(assessment);
    expect(answersBy(assessment, id)).toBe(0);
    const received = await receiveAnswer(assessment, await answerBy(assessment, "AAAAAAAAAAA"));
    expect(received.ok && answersBy(received.value.assessment, id)).toBe(1);
  });
});

describe("revoking an invitation", () => {
  it("refuses what comes by it from now on, and keeps what is in", async () => {
    const assessment = withOneFor("Åsa");
    const { id } = personal(assessment);
    const first = await answerBy(assessment, "AAAAAAAAAAA");
    const received = await receiveAnswer(assessment, first);
    if (!received.ok) throw new Error(received.reason);
    const revoked = withRevoked(received.value.assessment, id, OTHER_SECRET);
    expect(await receiveAnswer(revoked, await answerBy(assessment, "BBBBBBBBBBA"))).toEqual({
      ok: false,
      reason: "unknown-invitation",
    });
    expect(await receiveAnswer(revoked, first)).toMatchObject({ value: { outcome: "already-in" } });
    expect(await openAnswer(revoked, first)).toMatchObject({ ok: true });
    expect(parseDocument(toDocument(revoked))).toEqual({ ok: true, value: revoked });
    expect(withRevoked(revoked, id, OTHER_SECRET)).toBe(revoked);
  });

  it("can be taken back for a personal one", async () => {
    const assessment = withOneFor("Åsa");
    const { id } = personal(assessment);
    expect(withAllowedAgain(withRevoked(assessment, id, OTHER_SECRET), id)).toEqual(assessment);
  });

  it("of the open one brings a new one with another secret", () => {
    const { id } = openInvitation(ASSESSMENT, "A");
    const renewed = withRevoked(ASSESSMENT, id, OTHER_SECRET);
    const made = openInvitation(renewed, "A");
    expect(made).toEqual({ id: made.id, party: "A", secret: OTHER_SECRET });
    expect(made.id % 2).toBe(1);
    expect(made.id).not.toBe(id);
    expect(openInvitation(renewed, "B")).toEqual(openInvitation(ASSESSMENT, "B"));
    expect(withAllowedAgain(renewed, id)).toEqual(renewed);
    expect(parseDocument(toDocument(renewed))).toMatchObject({ ok: true });
  });

  it("leaves no party without a way in", () => {
    const revoked = ASSESSMENT.invitations.map((each) => ({ ...each, revoked: true as const }));
    const broken = toDocument({ ...ASSESSMENT, invitations: revoked });
    expect(parseDocument(broken)).toEqual({ ok: false, reason: "damaged" });
  });
});

describe("what the file does not hold yet", () => {
  it("is counted from the last saving on", async () => {
    const both = await withAnswers(ASSESSMENT);
    expect(unsavedAnswers(ASSESSMENT)).toBe(0);
    expect(unsavedAnswers(both)).toBe(2);
    const saved = markFileSaved(both);
    expect(unsavedAnswers(saved)).toBe(0);
    expect(unsavedAnswers(markFileSaved(both, ASSESSMENT))).toBe(2);
    expect(parseDocument(toDocument(saved))).toEqual({ ok: true, value: saved });
  });
});
