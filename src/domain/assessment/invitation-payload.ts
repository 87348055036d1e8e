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

// A byte takes four thirds of a character of a link; what else an invitation carries takes less than 200 of them.
const TEXT_BYTES_IN_LINK = Math.floor(((LIMITS.linkCharacters - 200) * 3) / 4);

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
 * Whether the names, the address and own words together are short enough for an invitation to stand in a link,
 * also where the words cannot be compressed. Those within their limits only exceed it where most are rows of emoji.
 */
export function fitsLink({
  partyNames,
  inviter,
  endUsers,
  configuration,
}: Pick<InvitationPayload, "partyNames" | "inviter" | "endUsers" | "configuration">): boolean {
  const { statements = [], openQuestion = {} } = configuration.ownWords ?? {};
  const own = statements.flatMap(({ words }) =>
    Object.values(words).flatMap(({ text, label }) => [text, label]),
  );
  const lines = [...own, ...Object.values(openQuestion)].map((text) => `${text}\n`);
  const texts = [
    partyNames.A,
    partyNames.B,
    inviter.name,
    inviter.organisation,
    inviter.replyAddress,
    endUsers,
    ...lines,
  ];
  return utf8Length(texts.join("")) <= TEXT_BYTES_IN_LINK;
}

/** Bytes in UTF-8. */
function utf8Length(text: string): number {
  const lengths = Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return 1 + Number(point > 0x7f) + Number(point > 0x7ff) + Number(point > 0xffff);
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}
