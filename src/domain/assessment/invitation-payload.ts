import type { Assessment, Invitation, Inviter, LocalDate } from "./assessment.ts";
import { openInvitation } from "./invitations.ts";
import { LIMITS } from "./limits.ts";
import type { PartyId, PerParty } from "./party.ts";
import type { SurveyConfiguration } from "./survey-configuration.ts";

/** What an invitation tells a respondent: everything their device needs, and nothing it does not. */
export type InvitationPayload = {
  readonly assessmentId: string;
  readonly invitationId: number;
  readonly party: PartyId;
  readonly secret: string;
  readonly publicKey: string;
  readonly partyNames: PerParty<string>;
  readonly inviter: Inviter;
  /** What "our end users" are here, or empty; shown above their statements, never inside one. */
  readonly endUsers: string;
  readonly configuration: SurveyConfiguration;
  /** The name of the mailbox for answers, base64url of 16 bytes; null where they are carried by hand alone. */
  readonly mailbox: string | null;
  /** By which day to answer, `1970-01-01` to `LAST_ANSWER_DAY`; null where no day was named. Information only. */
  readonly answerBy: LocalDate | null;
};

/** The last day that the two bytes of an invitation can name. */
export const LAST_ANSWER_DAY: LocalDate = "2149-06-06";

// A code unit takes at most three bytes in UTF-8, a byte four thirds of a character of a link; what
// else an invitation carries takes less than 200 characters.
const CODE_UNITS_IN_LINK = Math.floor((LIMITS.linkCharacters - 200) / 4);

/** The payload of a party's open invitation. */
export function payloadFor(assessment: Assessment, party: PartyId): InvitationPayload {
  return payloadOf(assessment, openInvitation(assessment, party));
}

/** The payload of one invitation. Its label is not in it. */
export function payloadOf(assessment: Assessment, invitation: Invitation): InvitationPayload {
  const { id, partyNames, inviter, endUsers, configuration, mailbox, answerBy, keyPair } =
    assessment;
  return {
    assessmentId: id,
    invitationId: invitation.id,
    party: invitation.party,
    secret: invitation.secret,
    publicKey: keyPair.publicKey,
    partyNames,
    inviter,
    endUsers,
    configuration,
    mailbox: mailbox ?? null,
    answerBy: answerBy ?? null,
  };
}

/**
 * Whether the names and the address together are short enough for an invitation to stand in a link.
 * Names within their limit only exceed it where all of them are long rows of composed emoji.
 */
export function fitsLink({
  partyNames,
  inviter,
  endUsers,
}: Pick<InvitationPayload, "partyNames" | "inviter" | "endUsers">): boolean {
  const texts = [
    partyNames.A,
    partyNames.B,
    inviter.name,
    inviter.organisation,
    inviter.replyAddress,
    endUsers,
  ];
  return texts.reduce((sum, text) => sum + text.length, 0) <= CODE_UNITS_IN_LINK;
}
