/** The two organisations of a partnership. A invited first; neither is above the other. */
export const PARTIES = ["A", "B"] as const;

export type PartyId = (typeof PARTIES)[number];

/** One value for each party. */
export type PerParty<Value> = { readonly A: Value; readonly B: Value };

export function otherParty(party: PartyId): PartyId {
  return party === "A" ? "B" : "A";
}

/** Builds a value for each party. */
export function perParty<Value>(build: (party: PartyId) => Value): PerParty<Value> {
  return { A: build("A"), B: build("B") };
}
