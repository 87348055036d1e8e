import type { Assessment, Inviter } from "./assessment.ts";
import type { PartyId, PerParty } from "./party.ts";
import type { Terms } from "./terms.ts";

/** What an invitation tells a respondent: everything their device needs, and nothing it does not. */
export type InvitationLetter = {
  readonly assessmentId: string;
  readonly invitationId: number;
  readonly party: PartyId;
  readonly secret: string;
  readonly publicKey: string;
  readonly partyNames: PerParty<string>;
  readonly inviter: Inviter;
  readonly terms: Terms;
};

/** The letter of a party's first invitation. */
export function letterFor(assessment: Assessment, party: PartyId): InvitationLetter {
  const invitation = assessment.invitations.find((candidate) => candidate.party === party);
  if (!invitation) throw new Error(`no invitation for party ${party}`);
  const { id, partyNames, inviter, terms, keyPair } = assessment;
  return {
    assessmentId: id,
    invitationId: invitation.id,
    party,
    secret: invitation.secret,
    publicKey: keyPair.publicKey,
    partyNames,
    inviter,
    terms,
  };
}
