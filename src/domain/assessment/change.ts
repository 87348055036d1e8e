/** The changes that a facilitator makes to an assessment, each as a pure step. */
import type { Assessment, Inviter, LocalDate, ReceivedAnswer } from "./assessment.ts";
import type { PartyId, PerParty } from "./party.ts";
import { perParty } from "./party.ts";
import type { Terms } from "./terms.ts";

/** What set-up decides. */
export type AssessmentDetails = {
  readonly partyNames: PerParty<string>;
  readonly expectedRespondents: PerParty<number | null>;
  readonly inviter: Inviter;
  readonly terms: Terms;
};

/** Edits the details; once an invitation has left, the terms stay as they are. */
export function withDetails(assessment: Assessment, details: AssessmentDetails): Assessment {
  return {
    ...assessment,
    ...details,
    terms: assessment.invited ? assessment.terms : details.terms,
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

/** Shows both sides: the answers that are in become readable, later ones are late. */
export function openAnswers(assessment: Assessment, date: LocalDate): Assessment {
  return assessment.opening ? assessment : { ...assessment, opening: { date, includedLate: 0 } };
}

/** Includes the late answers: a new date, and the report says how many came late. */
export function includeLate(assessment: Assessment, date: LocalDate): Assessment {
  const { opening, late } = assessment;
  if (!opening || late.length === 0) return assessment;
  const key = (answer: ReceivedAnswer) => `${partyOf(assessment, answer)} ${answer.respondentId}`;
  const replaced = new Set(late.map(key));
  return {
    ...assessment,
    received: sortByCheckCode([
      ...assessment.received.filter((answer) => !replaced.has(key(answer))),
      ...late,
    ]),
    late: [],
    opening: { date, includedLate: opening.includedLate + late.length },
  };
}

/** Removes one sealed answer before the opening. */
export function withoutAnswer(assessment: Assessment, checkCode: string): Assessment {
  return {
    ...assessment,
    received: assessment.received.filter((answer) => answer.checkCode !== checkCode),
  };
}

/** Puts a removed sealed answer back. */
export function withAnswer(assessment: Assessment, answer: ReceivedAnswer): Assessment {
  const others = withoutAnswer(assessment, answer.checkCode).received;
  return { ...assessment, received: sortByCheckCode([...others, answer]) };
}

/** The sealed answers of each party. */
export function answersPerParty(
  assessment: Assessment,
  list: "received" | "late" = "received",
): PerParty<readonly ReceivedAnswer[]> {
  return perParty((party) =>
    assessment[list].filter((answer) => partyOf(assessment, answer) === party),
  );
}

function partyOf({ invitations }: Assessment, { invitationId }: ReceivedAnswer): PartyId | null {
  return invitations.find(({ id }) => id === invitationId)?.party ?? null;
}

/** The order that says nothing about when an answer came. */
function sortByCheckCode(answers: readonly ReceivedAnswer[]): readonly ReceivedAnswer[] {
  return answers.toSorted((one, other) => (one.checkCode < other.checkCode ? -1 : 1));
}
