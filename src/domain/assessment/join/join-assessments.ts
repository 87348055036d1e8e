/** Two states of one assessment, from two devices, as one. docs/decisions/017-joining.md gives the rules. */
import { fail, ok, type Result } from "../../result.ts";
import type { Assessment, Invitation, ReceivedAnswer } from "../assessment.ts";
import { answersPerParty, isConfigurationLocked } from "../change.ts";
import { fitsLink } from "../invitation-payload.ts";
import { MOST_INVITATIONS } from "../invitations.ts";
import { LIMITS } from "../limits.ts";
import { PARTIES, type PerParty, perParty } from "../party.ts";
import { withRemovals } from "../removed-answers.ts";
import { assessmentFields, toldBy } from "./assessment-fields.ts";
import {
  type Clash,
  changedFields,
  clashes,
  compareStamps,
  type Decided,
  decidedHistory,
  type History,
  joinHistories,
  NO_HISTORY,
  standing,
} from "./history.ts";
import { joinAnswers } from "./join-answers.ts";

/**
 * Why two states cannot be joined.
 *
 * - `other-key`: the same id with another key: one of them is not what it says
 * - `other-configuration`: people were asked something else on either side
 * - `too-much`: together they are more than an assessment can hold
 */
export type JoinReason = "other-key" | "other-configuration" | "too-much";

const ASKED_TOGETHER: readonly string[] = ["configuration", "endUsers", "mailbox"];

/** What both sides changed to something else, neither knowing of the other. */
export function assessmentClashes(here: Assessment, there: Assessment): readonly Clash[] {
  const areDecided = isConfigurationLocked(here) || isConfigurationLocked(there);
  return clashes(toldBy(here), toldBy(there))
    .filter((name) => !areDecided || !ASKED_TOGETHER.includes(name))
    .map((name) => ({ name, fields: [name] }));
}

/**
 * Field by field the later change, answer by answer the higher revision; where somebody decided, what
 * was chosen. What one side's opening showed stays as it was shown; other answers are late.
 */
export function joinAssessments(
  here: Assessment,
  there: Assessment,
  decided?: Decided,
): Result<Assessment, JoinReason> {
  if (JSON.stringify(here.keyPair) !== JSON.stringify(there.keyPair)) return fail("other-key");
  const [ours, theirs] = [toldBy(here), toldBy(there)];
  const joined = joinHistories(ours.history, theirs.history);
  const history = decidedHistory(joined, assessmentClashes(here, there), decided);
  const from = (name: string) =>
    (decided?.choices.get(name) ?? standing(ours, theirs, name)) === "here" ? here : there;
  const asking = (name: string) => lockedOf(here, there) ?? from(name);
  if (
    isConfigurationLocked(here) &&
    isConfigurationLocked(there) &&
    !areAskedTheSame(here, there)
  ) {
    return fail("other-configuration");
  }
  const invitations = joinInvitations(here, there, history, from);
  const opened = from("opening");
  const { removals, ...answers } = joinAnswers(
    here,
    there,
    invitations,
    opened.opening ? opened : null,
  );
  const saved = [...(here.savedAnswers ?? []), ...(there.savedAnswers ?? [])];
  const { follows } = here;
  const { answerBy } = from("answerBy");
  const { branding } = from("branding");
  const mailbox = joinMailboxes(here, there, from);
  const assessment: Assessment = {
    id: here.id,
    partyNames: perParty((party) => from(`name/${party}`).partyNames[party]),
    expectedRespondents: perParty((party) => from(`expected/${party}`).expectedRespondents[party]),
    inviter: {
      name: from("inviter/name").inviter.name,
      organisation: from("inviter/organisation").inviter.organisation,
      replyAddress: from("inviter/replyAddress").inviter.replyAddress,
    },
    endUsers: asking("endUsers").endUsers,
    configuration: asking("configuration").configuration,
    ...(answerBy !== undefined && { answerBy }),
    ...(branding && { branding }),
    ...(mailbox !== undefined && { mailbox }),
    ...(follows && { follows }),
    keyPair: here.keyPair,
    invitations,
    ...answers,
    opening: opened.opening,
    invited: here.invited || there.invited,
    fileSaved: here.fileSaved || there.fileSaved,
    ...(saved.length > 0 && { savedAnswers: [...new Set(saved)].toSorted() }),
    example: here.example,
    ...(history !== NO_HISTORY && { history }),
  };
  return isWithinLimits(assessment) ? ok(withRemovals(assessment, removals)) : fail("too-much");
}

/** The side whose configuration holds, where only one has sent invitations out. */
function lockedOf(here: Assessment, there: Assessment): Assessment | null {
  if (isConfigurationLocked(here)) return here;
  return isConfigurationLocked(there) ? there : null;
}

/**
 * Its name comes from the key, so that both sides can only have the same one. Where both have sent
 * invitations out it stays on: answers of some may come by it.
 */
function joinMailboxes(
  here: Assessment,
  there: Assessment,
  from: (name: string) => Assessment,
): string | undefined {
  if (isConfigurationLocked(here) && isConfigurationLocked(there)) {
    return here.mailbox ?? there.mailbox;
  }
  return (lockedOf(here, there) ?? from("mailbox")).mailbox;
}

function areAskedTheSame(here: Assessment, there: Assessment): boolean {
  const asked = ({ configuration, endUsers, follows }: Assessment) =>
    JSON.stringify([configuration, endUsers, follows]);
  return asked(here) === asked(there);
}

/** All of both, in the order in which they were made. */
function joinInvitations(
  here: Assessment,
  there: Assessment,
  { stamps }: History,
  from: (name: string) => Assessment,
): readonly Invitation[] {
  const bySecret = new Map(
    [...there.invitations, ...here.invitations].map((each) => [each.secret, each]),
  );
  const revokedIn = ({ invitations }: Assessment, secret: string) =>
    invitations.some((each) => each.secret === secret && each.revoked);
  return [...bySecret.values()]
    .map(({ revoked: _revoked, ...invitation }): Invitation => {
      const { secret } = invitation;
      const isRevoked = revokedIn(from(`revoked/${secret}`), secret);
      return isRevoked ? { ...invitation, revoked: true } : invitation;
    })
    .toSorted((one, other) => {
      const made = ({ secret }: Invitation) => stamps[`invitation/${secret}`];
      const order = compareStamps(made(one), made(other)) || one.id - other.id;
      return order || (one.secret < other.secret ? -1 : 1);
    });
}

function isWithinLimits(assessment: Assessment): boolean {
  const inEach = answersPerParty(assessment);
  const most = LIMITS.respondentsPerParty;
  return (
    assessment.invitations.length <= MOST_INVITATIONS &&
    fitsLink(assessment) &&
    PARTIES.every((party) => inEach[party].length <= most) &&
    assessment.late.length <= 2 * most
  );
}

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

function answersIn(assessment: Assessment): PerParty<readonly ReceivedAnswer[]> {
  const { received, late } = assessment;
  return answersPerParty({ ...assessment, received: [...received, ...late] });
}
