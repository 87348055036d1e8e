import type { Assessment, ReceivedAnswer } from "./assessment.ts";
import { assessmentFields } from "./assessment-fields.ts";
import { answersPerParty } from "./change.ts";
import type { Fields } from "./history.ts";
import { type PerParty, perParty } from "./party.ts";

/** What joining brought, in numbers: never what anybody said. */
export type AssessmentNews = {
  /** Sealed answers that were not here before, late ones included. */
  readonly answers: PerParty<number>;
  /** People whose answer had been removed on the other side. */
  readonly removed: number;
  /** Whether the answers had been opened, or late ones included, on the other side. */
  readonly opened: boolean;
  readonly invitations: number;
  /** Names, numbers and other details of the set-up. */
  readonly details: number;
};

/** What is new of an assessment, beside what was here. */
export function assessmentNews(before: Assessment, after: Assessment): AssessmentNews {
  const [had, has] = [answersIn(before), answersIn(after)];
  const known = new Set([...had.A, ...had.B].map(({ sealed }) => sealed));
  const people = new Set([...has.A, ...has.B].map(({ respondentId }) => respondentId));
  const changed = changedFields(assessmentFields(before), assessmentFields(after));
  const isInvitation = (name: string) => /^(?:invitation|revoked)\//.test(name);
  return {
    answers: perParty((party) => has[party].filter(({ sealed }) => !known.has(sealed)).length),
    removed: [...had.A, ...had.B].filter(({ respondentId }) => !people.has(respondentId)).length,
    opened: changed.includes("opening"),
    invitations: changed.filter(isInvitation).length,
    details: changed.filter((name) => !isInvitation(name) && name !== "opening").length,
  };
}

/** The fields in which two states differ. */
export function changedFields(before: Fields, after: Fields): readonly string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const textOf = (fields: Fields, name: string) => JSON.stringify(fields.get(name));
  return names.filter((name) => textOf(before, name) !== textOf(after, name));
}

function answersIn(assessment: Assessment): PerParty<readonly ReceivedAnswer[]> {
  const { received, late } = assessment;
  return answersPerParty({ ...assessment, received: [...received, ...late] });
}
