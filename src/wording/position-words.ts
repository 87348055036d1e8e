import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { BeforeAndAfter, Stand } from "#domain/deck/after-conversation.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";

/** With whose names, and in which language. */
export type PositionContext = {
  readonly partyNames: PerParty<string>;
  readonly language: Language;
};

/**
 * "4.0"; with a spread "4.0, spread 0.5", and where the figures point in different directions "3.0,
 * spread 1.6, divided internally"; a dash where there is no mean to tell.
 */
export function standWords(t: WordsOf<"plan">, stand: Stand, language: Language): string {
  const { mean, spread, divided } = stand;
  if (mean === null) return "–";
  const figure = formatFigure(mean, language);
  const words =
    spread === null
      ? figure
      : t("plan:stand.spread", { figure, spread: formatFigure(spread, language) });
  return divided ? t("plan:stand.divided", { words }) : words;
}

/** "Nordvik 4.0 · Alpenblick 3.5"; null where there is no mean. */
export function figuresInWords(
  t: WordsOf<"plan">,
  stands: PerParty<Stand>,
  { partyNames, language }: PositionContext,
): string | null {
  const said = PARTIES.flatMap((party) => {
    const { mean } = stands[party];
    if (mean === null) return [];
    const figure = formatFigure(mean, language);
    return [t("plan:position.figure", { name: partyNames[party], figure })];
  });
  return said.length === 0 ? null : said.join(DOT);
}

/**
 * "After the conversation: Nordvik 4.0, spread 0.5 (before: 3.3, spread 0.9) · Alpenblick 3.5", the spread
 * and what was before only where each person's figure was noted; null where nobody showed a figure.
 */
export function positionWords(
  t: WordsOf<"plan">,
  { before, after }: BeforeAndAfter,
  { partyNames, language }: PositionContext,
): string | null {
  const said = PARTIES.flatMap((party) => {
    if (after[party].mean === null) return [];
    const now = standWords(t, after[party], language);
    const figure =
      after[party].spread === null
        ? now
        : t("plan:stand.before", { now, before: standWords(t, before[party], language) });
    return [t("plan:position.figure", { name: partyNames[party], figure })];
  });
  return said.length === 0 ? null : t("plan:position.after", { figures: said.join(DOT) });
}
