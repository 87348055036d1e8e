import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { formatFigure } from "#platform/i18n/format.ts";

/** A gap as our side sees it: above 0 where we rate it higher; without a side of ours its size. */
export function ourGap(gap: number, side: PartyId | null): number {
  if (side === null) return Math.abs(gap);
  return side === "A" ? gap : -gap;
}

/** "+1.2", "−1.2"; "1.2" where nobody is "we", or no decimal tells a direction. */
export function gapFigure(gap: number, side: PartyId | null, language: Language): string {
  const figure = formatFigure(Math.abs(gap), language);
  if (side === null || figure === formatFigure(0, language)) return figure;
  return `${ourGap(gap, side) > 0 ? "+" : "−"}${figure}`;
}
