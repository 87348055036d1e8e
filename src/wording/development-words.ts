import { ownLanguage } from "#domain/assessment/own-language.ts";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { isOwn } from "#domain/questionnaire/look-up.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import type {
  Development,
  EarlierRound,
  GapDevelopment,
  PartyChange,
  StatementDevelopment,
} from "#domain/rounds/development.ts";
import { formatDate, formatFigure, formatList } from "#platform/i18n/format.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";

/** Words of the next round and of the questionnaire, in one language. */
export type AgainWords = WordsOf<"again" | "questionnaire">;

/** What happened since the earlier round as a whole: a sentence an entry. */
export function developmentSentences(
  t: AgainWords,
  { since, summary }: Pick<Development, "since" | "summary">,
  language: Language,
): readonly string[] {
  const dated = t("again:since.dated", { date: formatDate(since, language) });
  const { compared, same, meanGap } = summary;
  if (meanGap.before === null || meanGap.now === null) return [dated, t("again:since.none")];
  return [
    dated,
    // Of a single one its own sentences tell.
    ...(compared > 1
      ? [t("again:since.same", { compared, before: same.before, now: same.now })]
      : []),
    t("again:since.distance", {
      before: formatFigure(meanGap.before, language),
      now: formatFigure(meanGap.now, language),
    }),
  ];
}

/** What became of one statement: the difference, then each party. */
export function statementSentences(
  t: AgainWords,
  { gap, parties }: Pick<StatementDevelopment, "gap" | "parties">,
  partyNames: PerParty<string>,
  language: Language,
): readonly string[] {
  return [
    ...gapSentence(t, gap, language),
    ...PARTIES.map((party) => partySentence(t, partyNames[party], parties[party], language)),
  ];
}

function gapSentence(
  t: AgainWords,
  { before, now, change }: GapDevelopment,
  language: Language,
): readonly string[] {
  if (before === null || now === null || change === null) return [];
  const figures = {
    before: formatFigure(Math.abs(before), language),
    now: formatFigure(Math.abs(now), language),
  };
  return [t(`again:since.gap.${change}`, figures)];
}

function partySentence(
  t: AgainWords,
  name: string,
  { before, now, movement }: PartyChange,
  language: Language,
): string {
  if (before === null || now === null || movement === null) {
    return t("again:since.party.unknown", { name });
  }
  return t(`again:since.party.${movement}`, {
    name,
    before: formatFigure(before, language),
    now: formatFigure(now, language),
  });
}

/** What became of the closing question, in a line; null where nothing can be told. */
export function goOnSinceLine(
  t: AgainWords,
  goOn: Development["goOn"],
  partyNames: PerParty<string>,
  language: Language,
): string | null {
  if (PARTIES.every((party) => goOn.parties[party].movement === null)) return null;
  const sentences = statementSentences(t, goOn, partyNames, language);
  return [t("questionnaire:goOn.label"), ...sentences].join(" ");
}

/**
 * What cannot be compared, and why. What a pulse left out on purpose is not named; dimensions of which
 * nothing was asked before are among the statements.
 */
export function notComparableSentences(
  t: AgainWords,
  {
    kind,
    development: { notComparable, ownWordsBefore },
  }: Pick<EarlierRound, "kind" | "development">,
  language: Language,
): readonly string[] {
  const { statements, dimensions } = notComparable;
  const labels = (ids: typeof statements.now) =>
    formatList(
      ids.map((id) => t(`questionnaire:statements.${id}.label`)),
      language,
    );
  // The same id may say something else today.
  const labelThen = (id: StatementId) => {
    if (!ownWordsBefore || !isOwn(id)) return t(`questionnaire:statements.${id}.label`);
    const own = ownWordsBefore.statements.find((statement) => statement.id === id);
    return own?.words[ownLanguage(ownWordsBefore, language)]?.label ?? "";
  };
  const onlyThen = kind === "pulse" ? [] : statements.before;
  const whole = dimensions.map((id) => t(`questionnaire:dimensions.${id}.name`));
  return [
    ...(onlyThen.length > 0
      ? [t("again:since.onlyThen", { list: formatList(onlyThen.map(labelThen), language) })]
      : []),
    ...(statements.now.length > 0
      ? [t("again:since.onlyNow", { list: labels(statements.now) })]
      : []),
    ...(whole.length > 0
      ? [t("again:since.otherStatements", { list: formatList(whole, language) })]
      : []),
  ];
}
