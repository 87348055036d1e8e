import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";

/** The address of this page without what stands behind the `#`. */
export function baseAddress(): string {
  return location.origin + location.pathname;
}

/** Who invites, as far as the invitation says: name and organisation, one of them, or nobody. */
export function inviterParts({ inviter }: InvitationPayload): readonly string[] {
  return [inviter.name, inviter.organisation].filter((part) => part !== "");
}
