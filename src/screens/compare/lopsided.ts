import { otherParty, PARTIES, type PartyId, type PerParty } from "#domain/assessment/party.ts";

/** Up to this many people, a party's figures are a few personal views. */
const FEW_PEOPLE = 2;

/** From so many times as many people on, the other party's figures are of another kind. */
const TIMES_AS_MANY = 3;

/** The party that answered with far fewer people than the other; null where the numbers are alike. */
export function smallerParty(respondents: PerParty<number>): PartyId | null {
  const small = PARTIES.find((party) => {
    const [few, many] = [respondents[party], respondents[otherParty(party)]];
    return few > 0 && few <= FEW_PEOPLE && many >= TIMES_AS_MANY * few;
  });
  return small ?? null;
}
