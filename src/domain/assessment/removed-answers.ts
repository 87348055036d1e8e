/** What is kept of answers that were removed by hand, so that joining does not bring them back. */
import type { Assessment, ReceivedAnswer, Removal } from "./assessment.ts";
import { partyOf } from "./invitations.ts";
import type { PartyId } from "./party.ts";

/** Notes that an answer was removed. */
export function noteRemoved(assessment: Assessment, answer: ReceivedAnswer): Assessment {
  const party = partyOf(assessment, answer);
  if (party === null) return assessment;
  const before = removalOf(assessment, party, answer.respondentId);
  const times = before && before.revision >= answer.revision ? before.times + 1 : 1;
  const revision = Math.max(answer.revision, before?.revision ?? 0);
  return withRemoval(assessment, { party, respondentId: answer.respondentId, revision, times });
}

/**
 * Notes that an answer came in. Of a respondent whose answer was removed it is put back, unless it is
 * a newer one: that counts like any other.
 */
export function noteFiled(
  assessment: Assessment,
  party: PartyId,
  { respondentId, revision }: ReceivedAnswer,
): Assessment {
  const before = removalOf(assessment, party, respondentId);
  if (!before) return assessment;
  if (revision > before.revision) {
    return withRemovals(assessment, without(assessment, before));
  }
  return before.times % 2 === 0
    ? assessment
    : withRemoval(assessment, { ...before, times: before.times + 1 });
}

/** Whether an answer of this respondent was removed that was no older than this one. */
export function isRemoved(
  assessment: Assessment,
  party: PartyId,
  { respondentId, revision }: ReceivedAnswer,
): boolean {
  const removal = removalOf(assessment, party, respondentId);
  return removal !== undefined && removal.times % 2 === 1 && removal.revision >= revision;
}

/** The removals in an order that tells nothing. */
export function withRemovals(assessment: Assessment, removals: readonly Removal[]): Assessment {
  const { removals: _before, ...rest } = assessment;
  const sorted = removals.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return sorted.length === 0 ? rest : { ...rest, removals: sorted };
}

function withRemoval(assessment: Assessment, removal: Removal): Assessment {
  return withRemovals(assessment, [...without(assessment, removal), removal]);
}

function removalOf({ removals = [] }: Assessment, party: PartyId, respondentId: string) {
  return removals.find((each) => each.party === party && each.respondentId === respondentId);
}

function without({ removals = [] }: Assessment, removal: Removal): readonly Removal[] {
  return removals.filter((each) => keyOf(each) !== keyOf(removal));
}

function keyOf({ party, respondentId }: Removal): string {
  return `${party} ${respondentId}`;
}
