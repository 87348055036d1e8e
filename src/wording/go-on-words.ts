import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import { type Comparison, isAlike, isTold } from "#domain/comparison/comparison.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { nearestRating, type ResultWords } from "./result-words.ts";
import { statementWords } from "./verdict-words.ts";

/** What a party's mean says on the scale of the closing question: "Yes and no". */
export function goOnDegree(t: ResultWords, mean: number): string {
  return t(`questionnaire:goOnScale.${nearestRating(mean)}`);
}

/** The same with its figure; "no figure" for null. */
export function goOnMean(t: ResultWords, mean: number | null, language: Language): string {
  if (mean === null) return t("results:party.noFigure");
  const figure = formatFigure(mean, language);
  return t("results:mean.withFigure", { words: goOnDegree(t, mean), figure });
}

/** Whether the parties differ on the closing question, in the words of a statement's row. */
export function goOnResult(
  t: ResultWords,
  { goOn, respondents }: Pick<Comparison, "goOn" | "respondents">,
  partyNames: PerParty<string>,
): string {
  return isAlike(goOn.verdict)
    ? t("results:row.alike")
    : statementWords(t, { ...goOn, coorientation: null }, { partyNames, respondents });
}

/** Question, both means and result in a line; null where there is nothing to tell. */
export function goOnLine(
  t: ResultWords,
  comparison: Pick<Comparison, "goOn" | "respondents">,
  partyNames: PerParty<string>,
  language: Language,
): string | null {
  const { goOn } = comparison;
  if (!isTold(goOn)) return null;
  const means = PARTIES.map((party) =>
    t("results:party.line", {
      name: partyNames[party],
      words: goOnMean(t, goOn.parties[party].mean, language),
    }),
  );
  return [t("questionnaire:goOn.label"), ...means, goOnResult(t, comparison, partyNames)].join(DOT);
}
