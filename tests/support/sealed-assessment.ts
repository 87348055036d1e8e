import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { createAssessment } from "#domain/sealing/create-assessment.ts";
import { receiveAnswer } from "#domain/sealing/receive-answer.ts";
import { sealAnswer } from "#domain/sealing/seal-answer.ts";
import { ASSESSMENT, EMPTY_SHEET, payload } from "./sealing-samples.ts";

/** A fresh assessment with real keys, as set-up makes it. */
export async function freshAssessment(changes: Partial<Assessment> = {}): Promise<Assessment> {
  const { partyNames, expectedRespondents, inviter, endUsers, configuration } = ASSESSMENT;
  const made = await createAssessment({
    partyNames,
    expectedRespondents,
    inviter,
    endUsers,
    configuration,
  });
  return { ...made, ...changes };
}

/** A sealed answer to it. */
export function anAnswer(
  assessment: Assessment,
  party: PartyId,
  respondentId: string,
  revision = 1,
): Promise<Uint8Array> {
  const sheet = { ...EMPTY_SHEET, respondentId, revision, ratings: { "equal-gain": 4 } } as const;
  return sealAnswer(payload(party, assessment), sheet);
}

/** The assessment with one answer of each party in. */
export async function withAnswers(assessment: Assessment): Promise<Assessment> {
  const forA = await receiveAnswer(assessment, await anAnswer(assessment, "A", "AAAAAAAAAAA"));
  if (!forA.ok) throw new Error(forA.reason);
  const forB = await anAnswer(assessment, "B", "BBBBBBBBBBA");
  const both = await receiveAnswer(forA.value.assessment, forB);
  if (!both.ok) throw new Error(both.reason);
  return both.value.assessment;
}
