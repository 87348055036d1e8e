import type { InvitationLetter } from "#domain/assessment/invitation-payload.ts";

/** The address of this page without what stands behind the `#`. */
export function baseAddress(): string {
  return location.origin + location.pathname;
}

/** Who invites, as far as the letter says: name and organisation, one of them, or nobody. */
export function inviterParts({ inviter }: InvitationLetter): readonly string[] {
  return [inviter.name, inviter.organisation].filter((part) => part !== "");
}
