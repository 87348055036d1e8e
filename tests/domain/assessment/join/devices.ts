import type { Assessment, ReceivedAnswer } from "#domain/assessment/assessment.ts";
import { noteInAssessment } from "#domain/assessment/join/assessment-fields.ts";
import { lastCount, NO_HISTORY } from "#domain/assessment/join/history.ts";
import { joinAssessments } from "#domain/assessment/join/join-assessments.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { fileAnswer } from "#domain/sealing/receive-answer.ts";
import { valueOf } from "#tests/support/value-of.ts";

/* One assessment on several devices. */

export const OPENED = "2026-05-03";
export const MAILBOX = "SUIgaQWauWnUEDC89-vKFQ";
export const INVITATIONS = { A: 1, B: 770 } as const;

export type Change = (assessment: Assessment) => Assessment;

/** An answer that was proved; what is sealed is told by its name. */
export function answer(
  party: PartyId,
  person: number,
  revision: number,
  bytes = "",
): ReceivedAnswer {
  const name = `${party}${person}${revision}${bytes}`.padEnd(6, "0").toUpperCase();
  return {
    invitationId: INVITATIONS[party],
    respondentId: `${party}${person}AAAAAAAAA`.slice(0, 10) + "A",
    revision,
    checkCode: `${name.slice(0, 3)}-${name.slice(3, 6)}`,
    sealed: `sealed-${name}`,
  };
}

export function filed(party: PartyId, one: ReceivedAnswer): Change {
  return (assessment) => {
    const reception = fileAnswer(assessment, { party, answer: one });
    return reception.ok ? reception.value.assessment : assessment;
  };
}

/** The assessment after a change on a device, as its storage notes it. */
export function changed(assessment: Assessment, change: Change, device: number): Assessment {
  const after = change(assessment);
  const count = lastCount(assessment.history ?? NO_HISTORY) + 1;
  return noteInAssessment(assessment, after, [count, `device-${device}`]);
}

export function joined(here: Assessment, there: Assessment): Assessment {
  return valueOf(joinAssessments(here, there));
}

export function after(
  assessment: Assessment,
  changes: readonly Change[],
  device: number,
): Assessment {
  return changes.reduce((current, change) => changed(current, change, device), assessment);
}
