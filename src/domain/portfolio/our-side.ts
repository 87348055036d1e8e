import { foldedName } from "../assessment/name.ts";
import { PARTIES, type PartyId } from "../assessment/party.ts";
import type { Partnership } from "./partnership.ts";

type Named = Pick<Partnership, "partyNames">;

/** The parties' names, each once as first written: those that occur most come first, then by alphabet. */
export function namesByOccurrence(partnerships: readonly Named[]): readonly string[] {
  return counted(partnerships).map(({ name }) => name);
}

/** The one name that occurs in more partnerships than any other; null where there is none. */
export function mostCommonName(partnerships: readonly Named[]): string | null {
  const [first, second] = counted(partnerships);
  return first && first.times > (second?.times ?? 1) ? first.name : null;
}

/** Which party bears a name; null where neither does, or nobody is "we". */
export function sideNamed({ partyNames }: Named, name: string | null): PartyId | null {
  if (name === null) return null;
  const key = foldedName(name);
  return PARTIES.find((party) => foldedName(partyNames[party]) === key) ?? null;
}

function counted(partnerships: readonly Named[]) {
  const names = new Map<string, { readonly name: string; readonly times: number }>();
  for (const { partyNames } of partnerships) {
    for (const party of PARTIES) {
      const name = partyNames[party];
      const key = foldedName(name);
      const before = names.get(key) ?? { name, times: 0 };
      names.set(key, { name: before.name, times: before.times + 1 });
    }
  }
  const order = new Intl.Collator().compare;
  return [...names.values()].toSorted(
    (one, other) => other.times - one.times || order(one.name, other.name),
  );
}
