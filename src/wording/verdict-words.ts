import { otherParty, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import type {
  Coorientation,
  DimensionComparison,
  Firmness,
  PartyRatings,
  StatementComparison,
  Verdict,
} from "#domain/comparison/comparison.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { meanWithFigure, type ResultWords } from "./result-words.ts";

/** What the words of one row are made from. */
export type RowContext = {
  readonly partyNames: PerParty<string>;
  /** People whose answers were opened. */
  readonly respondents: PerParty<number>;
};

/** A statement's result within a row: "you differ without knowing it". */
export function statementWords(
  t: ResultWords,
  statement: Pick<StatementComparison, "verdict" | "coorientation" | "parties">,
  { partyNames, respondents }: RowContext,
): string {
  const { verdict, coorientation, parties } = statement;
  if (verdict.kind === "too-little-data") {
    const missing = verdict.parties.map((party) =>
      missingWords(t, parties[party], partyNames[party], respondents[party]),
    );
    return missing.join("; ");
  }
  return verdictWords(t, verdict, coorientation, partyNames);
}

/** A dimension's result within a row: "alike on average, apart on 2 statements". */
export function dimensionWords(
  t: ResultWords,
  { verdict }: Pick<DimensionComparison, "verdict">,
  partyNames: PerParty<string>,
): string {
  if (verdict.kind === "too-little-data") {
    const few = verdict.parties.map((party) =>
      t("results:row.tooFew", { name: partyNames[party] }),
    );
    return few.join("; ");
  }
  return verdictWords(t, verdict, null, partyNames);
}

type TellableVerdict = Exclude<Verdict, { readonly kind: "too-little-data" }>;

function verdictWords(
  t: ResultWords,
  verdict: TellableVerdict,
  coorientation: Coorientation | null,
  names: PerParty<string>,
): string {
  switch (verdict.kind) {
    case "not-on-the-same-page": {
      const words =
        verdict.difference === "direction"
          ? t("results:row.direction")
          : differWords(t, coorientation, names);
      return withSplit(t, words, verdict.split, names);
    }
    case "divided": {
      const [first, second] = verdict.parties;
      return first === undefined || second !== undefined
        ? t("results:row.dividedBoth")
        : t("results:row.divided", { name: names[first] });
    }
    case "mixed":
      return t("results:row.mixed", { count: verdict.apart });
    default:
      return agreedWords(t, t(`results:row.${verdict.kind}`), coorientation, names);
  }
}

function differWords(
  t: ResultWords,
  coorientation: Coorientation | null,
  names: PerParty<string>,
): string {
  switch (coorientation?.state) {
    case "false-consensus":
      return t("results:row.differUnnoticed");
    case "false-consensus-A":
      return t("results:row.differUnnoticedBy", { name: names.A });
    case "false-consensus-B":
      return t("results:row.differUnnoticedBy", { name: names.B });
    case "dissensus": {
      const { A, B } = coorientation.parties;
      if (A.wrongDirection && B.wrongDirection) return t("results:row.differOtherWayBoth");
      if (A.wrongDirection) return t("results:row.differOtherWay", { name: names.A });
      if (B.wrongDirection) return t("results:row.differOtherWay", { name: names.B });
      return t("results:row.differKnown");
    }
    default:
      return t("results:row.differ");
  }
}

function agreedWords(
  t: ResultWords,
  words: string,
  coorientation: Coorientation | null,
  names: PerParty<string>,
): string {
  switch (coorientation?.state) {
    case "false-conflict":
      return t("results:row.agreedUnnoticed", { words });
    case "false-conflict-A":
      return t("results:row.agreedUnnoticedBy", { words, name: names.A });
    case "false-conflict-B":
      return t("results:row.agreedUnnoticedBy", { words, name: names.B });
    default:
      return words;
  }
}

function withSplit(
  t: ResultWords,
  words: string,
  split: readonly PartyId[],
  names: PerParty<string>,
): string {
  const [first, second] = split;
  if (first === undefined) return words;
  return second === undefined
    ? t("results:row.split", { words, name: names[first] })
    : t("results:row.splitBoth", { words });
}

/** Why there is no result: "4 of 6 at Nordvik could not judge". */
export function missingWords(
  t: ResultWords,
  ratings: Pick<PartyRatings, "rated" | "cannotJudge">,
  name: string,
  all: number,
): string {
  const { rated, cannotJudge } = ratings;
  if (rated === null || cannotJudge === null) return t("results:row.tooFew", { name });
  // Who skipped the statement did not say "cannot judge", and is not counted as if they had.
  if (cannotJudge > 0 && cannotJudge * 2 >= all) {
    return t("results:row.couldNotJudge", { count: cannotJudge, all, name });
  }
  if (rated === 0) return t("results:row.noneAnswered", { name });
  return t("results:row.fewAnswered", { count: rated, all, name });
}

/** How far a result can be trusted: "hinges on one person’s answer"; null where there is no result. */
export function firmnessWords(t: ResultWords, firmness: Firmness): string | null {
  return firmness === null ? null : t(`results:firmness.${firmness}`);
}

/** One party's line: "Nordvik: mostly true (4.3)". */
export function partyLine(
  t: ResultWords,
  name: string,
  mean: number | null,
  language: Language,
): string {
  return t("results:party.line", { name, words: meanWithFigure(t, mean, language) });
}

/** "3 of 4 answered"; with those who could not judge, if any. null where the mode hides the number. */
export function answeredWords(
  t: ResultWords,
  { rated, cannotJudge }: Pick<PartyRatings, "rated" | "cannotJudge">,
  all: number,
): string | null {
  if (rated === null) return null;
  const answered = t("results:party.answered", { count: rated, all });
  return cannotJudge === null || cannotJudge === 0
    ? answered
    : `${answered}, ${t("results:party.cannotJudge", { count: cannotJudge })}`;
}

/** What a party expected of the other, in a line; null where nothing was asked or can be shown. */
export function expectationWords(
  t: ResultWords,
  coorientation: Coorientation | null,
  party: PartyId,
  partyNames: PerParty<string>,
  language: Language,
): string | null {
  const expectation = coorientation?.parties[party];
  if (!expectation) return null;
  const names = { name: partyNames[party], other: partyNames[otherParty(party)] };
  if (expectation.unknown) return t("results:party.expectedUnknown", names);
  if (expectation.mean === null) return null;
  const words = meanWithFigure(t, expectation.mean, language);
  return t("results:party.expected", { ...names, words });
}

/** The question that opens the conversation about a statement: another one where both find it hardly true. */
export function openingQuestion({
  id,
  verdict,
}: Pick<
  StatementComparison,
  "id" | "verdict"
>): `prompts:statements.${StatementId}.${"ask" | "askLow"}` {
  return `prompts:statements.${id}.${verdict.kind === "shared-concern" ? "askLow" : "ask"}`;
}
