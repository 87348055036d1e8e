import { otherParty, type PartyId, type PerParty, perParty } from "#domain/assessment/party.ts";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Names to set into sentences on the screen: one that is written from right to left is isolated
 * (Unicode FSI and PDI), so that it cannot turn the rest of the sentence round.
 */
export function isolatedNames(names: PerParty<string>): PerParty<string> {
  return perParty((party) => isolated(names[party]));
}

/** The same, as one party says it. */
export function ownAndOther(names: PerParty<string>, party: PartyId) {
  return { own: isolated(names[party]), other: isolated(names[otherParty(party)]) };
}

/** The same for one name. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
