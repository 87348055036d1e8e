import type { InvitationLetter } from "#domain/assessment/letter.ts";

const SECONDS_PER_STATEMENT = 20;

/** How long it takes, in whole minutes, rounded up. */
export function minutesFor(statements: number): number {
  return Math.ceil((statements * SECONDS_PER_STATEMENT) / 60);
}

/** The address of this page without what stands behind the `#`. */
export function baseAddress(): string {
  return location.origin + location.pathname;
}

/** Who invites, as far as the letter says: name and organisation, one of them, or nobody. */
export function inviterParts({ inviter }: InvitationLetter): readonly string[] {
  return [inviter.name, inviter.organisation].filter((part) => part !== "");
}
