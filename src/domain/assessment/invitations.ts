/** The ways into an assessment: one open invitation for each party, and personal ones beside it. */
import { fail, ok, type Result } from "../result.ts";
import type { Assessment, Invitation, ReceivedAnswer } from "./assessment.ts";
import { LIMITS } from "./limits.ts";
import { parseName } from "./name.ts";
import { type PartyId, type PerParty, perParty } from "./party.ts";

/** The most invitations of an assessment, those that were revoked included. */
export const MOST_INVITATIONS = 2 * LIMITS.respondentsPerParty;

/** Ids are 1 to 65 535, each party has half of them. */
const HALF = 0x8000;

/** A personal invitation: for whom it is, in the facilitator's words, which never leave the assessment. */
export type PersonalInvitation = Invitation & { readonly label: string };

/** The invitation that anybody of the party may use; throws where there is none. */
export function openInvitation({ invitations }: Pick<Assessment, "invitations">, party: PartyId) {
  const found = invitations.find(
    (invitation) => invitation.party === party && isOpen(invitation) && !invitation.revoked,
  );
  if (!found) throw new Error(`no invitation for party ${party}`);
  return found;
}

/** Whether an invitation is for anybody of its party. */
export function isOpen({ label }: Invitation): boolean {
  return label === undefined;
}

/** The personal invitations of each party in the order in which they were made. */
export function personalInvitations({
  invitations,
}: Pick<Assessment, "invitations">): PerParty<readonly PersonalInvitation[]> {
  return perParty((party) =>
    invitations.flatMap((invitation) =>
      invitation.party === party && invitation.label !== undefined
        ? [{ ...invitation, label: invitation.label }]
        : [],
    ),
  );
}

/**
 * - `empty`, `too-long`: the label, as every name
 * - `too-many`: the assessment has as many invitations as it takes
 */
export type InvitationReason = "empty" | "too-long" | "too-many";

/** Adds a personal invitation with a secret of its own (base64url of 32 random bytes). */
export function withPersonalInvitation(
  assessment: Assessment,
  party: PartyId,
  label: string,
  secret: string,
): Result<Assessment, InvitationReason> {
  const name = parseName(label);
  if (!name.ok) return name;
  if (assessment.invitations.length >= MOST_INVITATIONS) return fail("too-many");
  return ok(withInvitation(assessment, { party, secret, label: name.value }));
}

/**
 * Revokes an invitation: answers that come by it from now on are refused, those that are in stay. An
 * open one is replaced by a new one with this secret, so that its party can still be invited.
 */
export function withRevoked(assessment: Assessment, id: number, secret: string): Assessment {
  const revoked = assessment.invitations.find((invitation) => invitation.id === id);
  if (!revoked || revoked.revoked) return assessment;
  const isFull = assessment.invitations.length >= MOST_INVITATIONS;
  if (isOpen(revoked) && isFull) return assessment;
  const changed = withEach(assessment, id, (invitation) => ({ ...invitation, revoked: true }));
  return isOpen(revoked) ? withInvitation(changed, { party: revoked.party, secret }) : changed;
}

/** Takes back the revoking of a personal invitation. */
export function withAllowedAgain(assessment: Assessment, id: number): Assessment {
  return withEach(assessment, id, (invitation) => {
    const { revoked: _revoked, ...allowed } = invitation;
    return isOpen(invitation) ? invitation : allowed;
  });
}

/** How many answers are in by an invitation, late ones included. */
export function answersBy({ received, late }: Assessment, id: number): number {
  return [...received, ...late].filter(({ invitationId }) => invitationId === id).length;
}

/** By which invitation an answer came tells whose it is. */
export function partyOf(
  { invitations }: Pick<Assessment, "invitations">,
  { invitationId }: Pick<ReceivedAnswer, "invitationId">,
): PartyId | null {
  return invitations.find(({ id }) => id === invitationId)?.party ?? null;
}

/** A personal invitation by which several answers are in. */
export type UsedAgain = {
  readonly invitation: PersonalInvitation;
  readonly answers: readonly ReceivedAnswer[];
};

/**
 * The personal invitations by which answers of more than one respondent are in, late ones included: one
 * person who answered on two devices counts as two respondents there. Which came first is not known.
 */
export function usedAgain(assessment: Assessment): readonly UsedAgain[] {
  const { A, B } = personalInvitations(assessment);
  const byId = new Map<number, ReceivedAnswer[]>();
  for (const answer of [...assessment.received, ...assessment.late]) {
    const before = byId.get(answer.invitationId);
    if (before) before.push(answer);
    else byId.set(answer.invitationId, [answer]);
  }
  return [...A, ...B]
    .map((invitation) => ({ invitation, answers: byId.get(invitation.id) ?? [] }))
    .filter(({ answers }) => new Set(answers.map(({ respondentId }) => respondentId)).size > 1);
}

function withInvitation(assessment: Assessment, invitation: Omit<Invitation, "id">): Assessment {
  const id = freeId(assessment, invitation);
  return { ...assessment, invitations: [...assessment.invitations, { ...invitation, id }] };
}

/**
 * An id that no invitation has, odd for A and even for B, made from the secret (15 of its 256 bits): two
 * devices that invite people before they are joined hardly ever take the same one, and never for
 * different parties.
 */
function freeId({ invitations }: Assessment, { party, secret }: Omit<Invitation, "id">): number {
  const taken = new Set(invitations.map(({ id }) => id));
  const odd = party === "A" ? 1 : 0;
  let half = [...secret].reduce((hash, unit) => (hash * 31 + unit.charCodeAt(0)) % HALF, 0);
  while (taken.has(half * 2 + odd) || half * 2 + odd === 0) half = (half + 1) % HALF;
  return half * 2 + odd;
}

function withEach(
  assessment: Assessment,
  id: number,
  change: (invitation: Invitation) => Invitation,
): Assessment {
  return {
    ...assessment,
    invitations: assessment.invitations.map((invitation) =>
      invitation.id === id ? change(invitation) : invitation,
    ),
  };
}
