import type { Assessment, Invitation } from "#domain/assessment/assessment.ts";
import {
  type InvitationPayload,
  payloadFor,
  payloadOf,
} from "#domain/assessment/invitation-payload.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { encodeInvitation } from "#domain/sealing/encode-invitation.ts";
import { invitationLink } from "#platform/channels/codes/code-links.ts";
import { pageAddress } from "#platform/channels/codes/page-address.ts";

/** The address that a party's people open. */
export function linkFor(assessment: Assessment, party: PartyId): Promise<string> {
  return linkOf(payloadFor(assessment, party));
}

/** The address that one person opens. */
export function personalLink(assessment: Assessment, invitation: Invitation): Promise<string> {
  return linkOf(payloadOf(assessment, invitation));
}

/** The address of one invitation. */
export async function linkOf(payload: InvitationPayload): Promise<string> {
  return invitationLink(pageAddress(), await encodeInvitation(payload));
}
