import { RATINGS, type Rating } from "#domain/answers/answer-sheet.ts";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import type { WordsOf } from "#platform/i18n/words-of.ts";

/** Words of results and questionnaire, in one language. */
export type ResultWords = WordsOf<"results" | "questionnaire">;

const EPSILON = 1e-9;

type Degree = "1" | "2" | "under3" | "3" | "4" | "5";

/**
 * The label nearest to a mean of 1 to 5. Halves go down, so that means a step apart never share a
 * word; below the middle is never called "partly", because the two parties may stand on its two sides.
 */
function degreeOf(mean: number): Degree {
  if (mean <= 1.5 + EPSILON) return "1";
  if (mean <= 2.5 + EPSILON) return "2";
  if (mean < 3 - EPSILON) return "under3";
  if (mean <= 3.5 + EPSILON) return "3";
  return mean <= 4.5 + EPSILON ? "4" : "5";
}

function degreeWords(t: ResultWords, mean: number): string {
  return t(`results:degree.${degreeOf(mean)}`);
}

/** The point of a scale of five that is nearest to a mean of 1 to 5; halves go down. */
export function nearestRating(mean: number): Rating {
  return RATINGS.find((rating) => mean <= rating + 0.5 + EPSILON) ?? 5;
}

/** A mean in words: "mostly true". */
export function meanWords(t: ResultWords, mean: number): string {
  return t("results:mean.words", { degree: degreeWords(t, mean) });
}

/** A mean in words and as a figure: "mostly true (4.3)"; "no score" for null. */
export function meanWithFigure(t: ResultWords, mean: number | null, language: Language): string {
  if (mean === null) return t("results:party.noFigure");
  const figure = formatFigure(mean, language);
  return t("results:mean.withFigure", { words: meanWords(t, mean), figure });
}

/** The result in a sentence, made from the verdicts alone. */
export function headline(t: ResultWords, { summary }: Pick<Comparison, "summary">): string {
  const { comparable: total, same, counts } = summary;
  const apart = counts["not-on-the-same-page"];
  const { divided } = counts;
  if (total === 0) return t("results:headline.none");
  if (same === total) return t("results:headline.same", { same, total });
  if (divided === total) return t("results:headline.divided", { divided, total });
  if (same === 0) return t("results:headline.apart", { apart, total });
  if (apart === 0) return t("results:headline.sameAndDivided", { same, total, divided });
  return t("results:headline.sameAndApart", { same, total, apart });
}

/**
 * The sentence under the headline: what differs most and whether that was expected; where nothing
 * differs, what to start with instead.
 */
export function secondSentence(
  t: ResultWords,
  { statements, summary }: Pick<Comparison, "statements" | "summary">,
  partyNames: PerParty<string>,
): string {
  if (summary.comparable === 0) return t("results:second.none");
  const of = (kind: StatementComparison["verdict"]["kind"]) =>
    statements.filter(({ verdict }) => verdict.kind === kind);
  const apart = highest(of("not-on-the-same-page"), distance);
  if (apart) return differenceSentence(t, apart, partyNames);
  const divided = highest(of("divided"), spread);
  if (divided) return dividedSentence(t, divided, partyNames);
  const concern = highest(of("shared-concern"), (statement) => -level(statement));
  if (concern) return t("results:second.concern", { about: shortLabel(t, concern) });
  const room = highest(of("room-to-grow"), (statement) => -level(statement));
  if (room) return t("results:second.room", { about: shortLabel(t, room) });
  const strength = highest(statements, level);
  return strength ? t("results:second.strength", { about: shortLabel(t, strength) }) : "";
}

function differenceSentence(
  t: ResultWords,
  statement: StatementComparison,
  names: PerParty<string>,
): string {
  const about = shortLabel(t, statement);
  const { A, B } = statement.parties;
  const { verdict } = statement;
  const isDirection = verdict.kind === "not-on-the-same-page" && verdict.difference === "direction";
  if (isDirection || A.mean === null || B.mean === null) {
    return t("results:second.direction", { about });
  }
  const difference = t("results:second.widest", {
    about,
    a: names.A,
    b: names.B,
    degreeA: degreeWords(t, A.mean),
    degreeB: degreeWords(t, B.mean),
  });
  const expectation = expectationSentence(t, statement, names);
  return expectation === null ? difference : `${difference} ${expectation}`;
}

function expectationSentence(
  t: ResultWords,
  { coorientation }: StatementComparison,
  names: PerParty<string>,
): string | null {
  switch (coorientation?.state) {
    case "false-consensus":
      return t("results:second.unexpectedByBoth");
    case "false-consensus-A":
      return t("results:second.unexpectedBy", { name: names.A });
    case "false-consensus-B":
      return t("results:second.unexpectedBy", { name: names.B });
    case "dissensus": {
      const { A, B } = coorientation.parties;
      return A.wrongDirection || B.wrongDirection ? null : t("results:second.expected");
    }
    default:
      return null;
  }
}

function dividedSentence(
  t: ResultWords,
  statement: StatementComparison,
  names: PerParty<string>,
): string {
  const about = shortLabel(t, statement);
  const { verdict } = statement;
  const parties = verdict.kind === "divided" ? verdict.parties : [];
  const [first, second] = parties;
  if (first === undefined || second !== undefined)
    return t("results:second.dividedBoth", { about });
  return t("results:second.divided", { about, name: names[first] });
}

function shortLabel(t: ResultWords, { id }: StatementComparison): string {
  return t(`questionnaire:statements.${id}.label`);
}

function distance({ gap }: StatementComparison): number {
  return Math.abs(gap ?? 0);
}

function spread({ parties }: StatementComparison): number {
  return Math.max(parties.A.spread ?? 0, parties.B.spread ?? 0);
}

function level({ parties }: StatementComparison): number {
  return (parties.A.mean ?? 0) + (parties.B.mean ?? 0);
}

/** The first of those with the highest figure. */
function highest(
  statements: readonly StatementComparison[],
  figureOf: (statement: StatementComparison) => number,
): StatementComparison | null {
  let best: StatementComparison | null = null;
  for (const statement of statements) {
    if (best === null || figureOf(statement) > figureOf(best) + EPSILON) best = statement;
  }
  return best;
}
