/** The changes that a facilitator makes to an assessment, each as a pure step. */
import type { Assessment, Inviter, LocalDate, ReceivedAnswer } from "./assessment.ts";
import { PARTIES, type PartyId, type PerParty, perParty } from "./party.ts";
import type { Terms } from "./terms.ts";

/** What set-up decides. */
export type AssessmentDetails = {
  readonly partyNames: PerParty<string>;
  readonly expectedRespondents: PerParty<number | null>;
  readonly inviter: Inviter;
  readonly terms: Terms;
};

/**
 * Whether the terms stay as they are: an invitation has left, or an answer is in. Every sealed
 * answer is bound to its terms, so that under other terms it could never be opened.
 */
export function areTermsLocked({ invited, received, late }: Assessment): boolean {
  return invited || received.length > 0 || late.length > 0;
}

/** Edits the details; terms that are locked stay as they are. */
export function withDetails(assessment: Assessment, details: AssessmentDetails): Assessment {
  return {
    ...assessment,
    ...details,
    terms: areTermsLocked(assessment) ? assessment.terms : details.terms,
  };
}

/** Notes that an invitation has left: from now on the terms are locked. */
export function markInvited(assessment: Assessment): Assessment {
  return { ...assessment, invited: true };
}

/** Notes that the assessment file was saved. */
export function markFileSaved(assessment: Assessment): Assessment {
  return { ...assessment, fileSaved: true };
}

/**
 * Shows both sides: the answers that are in become readable, later ones are late. Only once, and
 * only where both parties have answered; else the assessment is unchanged.
 */
export function openAnswers(assessment: Assessment, date: LocalDate): Assessment {
  if (assessment.opening || !haveBothAnswered(assessment)) return assessment;
  return { ...assessment, opening: { date, includedLate: 0 } };
}

/** Whether at least one answer of each party is in. */
export function haveBothAnswered(assessment: Assessment): boolean {
  const sides = answersPerParty(assessment);
  return PARTIES.every((party) => sides[party].length > 0);
}

/**
 * Whether the comparison can be seen: after the opening, or before it where the terms let the
 * facilitator look ahead and both parties have answered.
 */
export function isComparable(assessment: Assessment): boolean {
  if (assessment.opening) return true;
  return assessment.terms.lookAhead && haveBothAnswered(assessment);
}

/** Includes the late answers: a new date, and the report says how many came late. */
export function includeLate(assessment: Assessment, date: LocalDate): Assessment {
  const { opening, late } = assessment;
  if (!opening || late.length === 0) return assessment;
  const key = (answer: ReceivedAnswer) => `${partyOf(assessment, answer)} ${answer.respondentId}`;
  const replaced = new Set(late.map(key));
  return {
    ...assessment,
    received: inSealedOrder([
      ...assessment.received.filter((answer) => !replaced.has(key(answer))),
      ...late,
    ]),
    late: [],
    opening: { date, includedLate: opening.includedLate + late.length },
  };
}

/** Removes one sealed answer; after the opening none can be removed. */
export function withoutAnswer(assessment: Assessment, sealed: string): Assessment {
  if (assessment.opening) return assessment;
  return {
    ...assessment,
    received: assessment.received.filter((answer) => answer.sealed !== sealed),
  };
}

/** The sealed answers of each party that are in, late ones apart. */
export function answersPerParty(assessment: Assessment): PerParty<readonly ReceivedAnswer[]> {
  return perParty((party) =>
    assessment.received.filter((answer) => partyOf(assessment, answer) === party),
  );
}

function partyOf({ invitations }: Assessment, { invitationId }: ReceivedAnswer): PartyId | null {
  return invitations.find(({ id }) => id === invitationId)?.party ?? null;
}

/** By check code and then by sealed bytes, so that the order says nothing about who came when. */
export function inSealedOrder(answers: readonly ReceivedAnswer[]): readonly ReceivedAnswer[] {
  const key = ({ checkCode, sealed }: ReceivedAnswer) => `${checkCode} ${sealed}`;
  return answers.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
