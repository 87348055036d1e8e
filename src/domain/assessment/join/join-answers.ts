/**
 * Answers of two states of one assessment as one. Per respondent there is one order over everything
 * that can have happened to an answer (its revisions, its removal, its coming back); the higher one
 * stands. So joining is commutative, associative and idempotent, and needs no time.
 */
import type { Assessment, Invitation, ReceivedAnswer, Removal } from "../assessment.ts";
import { inSealedOrder } from "../change.ts";
import type { PartyId } from "../party.ts";

type Answers = Pick<Assessment, "received" | "late"> & { readonly removals: readonly Removal[] };

/** What is known of one respondent. */
type Known = {
  readonly party: PartyId;
  readonly respondentId: string;
  /** The highest revision that ever came, also where it was removed. */
  readonly revision: number;
  /** How often it was removed and put back. */
  readonly times: number;
  readonly answer: ReceivedAnswer | null;
};

/**
 * @param opened the side whose opening stands, or null where none is opened. What it showed stays; all
 *   other answers are late.
 */
export function joinAnswers(
  here: Assessment,
  there: Assessment,
  invitations: readonly Invitation[],
  opened: Assessment | null,
): Answers {
  const parties = new Map(invitations.map(({ id, party }) => [id, party]));
  const known = new Map<string, Known>();
  for (const each of [...knownIn(here, parties), ...knownIn(there, parties)]) {
    const key = keyOf(each);
    const other = known.get(key);
    if (!other || compareKnown(each, other) > 0) known.set(key, each);
  }
  const all = [...known.values()];
  const answers = all.flatMap(({ answer }) => (answer ? [answer] : []));
  const shown = new Set(opened?.received.map(({ sealed }) => sealed));
  return {
    received: opened ? opened.received : inSealedOrder(answers),
    late: opened ? inSealedOrder(answers.filter(({ sealed }) => !shown.has(sealed))) : [],
    removals: all
      .filter(({ times }) => times > 0)
      .map(({ answer: _answer, ...removal }) => removal),
  };
}

function knownIn(
  { received, late, removals = [] }: Assessment,
  parties: ReadonlyMap<number, PartyId>,
): readonly Known[] {
  const known = new Map<string, Known>(
    removals.map((removal) => [keyOf(removal), { ...removal, answer: null }]),
  );
  for (const { includedLate: _included, ...answer } of [...received, ...late]) {
    const party = parties.get(answer.invitationId);
    if (!party) continue;
    const { respondentId, revision } = answer;
    const key = keyOf({ party, respondentId });
    const removal = known.get(key);
    const isOlder = removal && removal.times > 0 && removal.revision >= revision;
    if (!isOlder) known.set(key, { party, respondentId, revision, times: 0, answer });
    // What an opening showed stays shown, but to the other side it is removed all the same.
    else if (removal.times % 2 === 0) known.set(key, { ...removal, answer });
  }
  return [...known.values()];
}

function keyOf({ party, respondentId }: Pick<Known, "party" | "respondentId">): string {
  return `${party} ${respondentId}`;
}

function compareKnown(one: Known, other: Known): number {
  if (one.revision !== other.revision) return one.revision - other.revision;
  if (one.times !== other.times) return one.times - other.times;
  const [answer, otherAnswer] = [one.answer, other.answer];
  if (!answer || !otherAnswer) return answer ? 1 : -1;
  if (answer.revision !== otherAnswer.revision) return answer.revision - otherAnswer.revision;
  if (answer.sealed === otherAnswer.sealed) return 0;
  return `${answer.checkCode} ${answer.sealed}` > `${otherAnswer.checkCode} ${otherAnswer.sealed}`
    ? 1
    : -1;
}
