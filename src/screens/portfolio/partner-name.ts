import { otherParty, type PartyId } from "#domain/assessment/party.ts";
import type { Partnership } from "#domain/portfolio/partnership.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";

/** What a partnership is called: the other party's name where one is ours, else both. */
export function partnerName(
  t: WordsOf<"home">,
  { partyNames }: Pick<Partnership, "partyNames">,
  side: PartyId | null,
): string {
  const names = isolatedNames(partyNames);
  return side === null ? t("home:pair", { a: names.A, b: names.B }) : names[otherParty(side)];
}
