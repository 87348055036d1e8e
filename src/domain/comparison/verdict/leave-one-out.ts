import { PARTIES, type PartyId, type PerParty, perParty } from "../../assessment/party.ts";
import type { Mode } from "../../assessment/survey-configuration.ts";
import type { PlacedStatement } from "../../questionnaire/look-up.ts";
import type { OpenedSheet, StatementVerdict } from "../comparison.ts";
import { answersIn } from "../levels.ts";
import {
  countResponseCodes,
  type ResponseCode,
  responseCodeOf,
  type Tally,
  talliesWithoutOne,
  tallyOf,
} from "../response-code.ts";
import { showsFigures } from "../suppression.ts";
import { gapThreshold, lacksAnswers } from "./thresholds.ts";
import { statementVerdict } from "./verdict.ts";

/** A verdict on the answers to one question, what it rests on, and what it would be without any one person. */
export type ResponseCodeJudgement = {
  readonly tallies: PerParty<Tally>;
  /** What each person said, in the order of the sheets. */
  readonly codes: PerParty<readonly ResponseCode[]>;
  /** As the mode lets it be seen. */
  readonly verdict: StatementVerdict;
  /** The verdict without one person of the party who answered with this code. */
  readonly withoutOne: PerParty<ReadonlyMap<ResponseCode, StatementVerdict>>;
};

export type Judgement = ResponseCodeJudgement & { readonly statement: PlacedStatement };

/** What is settled by all answers together and kept when one person is left out. */
type Measure = {
  readonly threshold: number;
  /** Parties whose answers the mode hides. */
  readonly hidden: readonly PartyId[];
  /** Whether enough people said in whose favour the balance tips. */
  readonly weighsBalance: boolean;
};

function measureOf(tallies: PerParty<Tally>, mode: Mode): Measure {
  const answers = perParty((party) => answersIn(tallies[party].levels));
  return {
    threshold: gapThreshold(answers),
    hidden: PARTIES.filter((party) => !showsFigures(mode, answers[party])),
    weighsBalance: PARTIES.every((party) => showsFigures(mode, tallies[party].balance.given)),
  };
}

/** Whether in both parties most who answered, "neither" or "cannot say" too, say "in the other's favour". */
function eachThinksTheOtherWins(tallies: PerParty<Tally>): boolean {
  return PARTIES.every((party) => {
    const { given, theirs } = tallies[party].balance;
    return theirs * 2 > given;
  });
}

function verdictBy(measure: Measure, tallies: PerParty<Tally>): StatementVerdict {
  if (measure.hidden.length > 0) {
    const parties = PARTIES.filter((party) => {
      const { levels, respondents } = tallies[party];
      return measure.hidden.includes(party) || lacksAnswers(answersIn(levels), respondents);
    });
    return { kind: "too-little-data", parties };
  }
  const verdict = statementVerdict(tallies, measure.threshold);
  const isDirection =
    verdict.kind === "shared-concern" && measure.weighsBalance && eachThinksTheOtherWins(tallies);
  return isDirection
    ? { kind: "not-on-the-same-page", difference: "direction", split: [] }
    : verdict;
}

/** Judges a statement. */
export function judge(
  statement: PlacedStatement,
  sheets: PerParty<readonly OpenedSheet[]>,
  mode: Mode,
): Judgement {
  const codes = perParty((party) => sheets[party].map((sheet) => responseCodeOf(sheet, statement)));
  return { statement, ...judgeResponseCodes(codes, mode) };
}

/**
 * Judges what people answered, one code a person. A shared concern about a balance becomes "not on the
 * same page" where each party thinks that the other wins. Without one person, threshold and
 * visibility stay what they were.
 */
export function judgeResponseCodes(
  codes: PerParty<readonly ResponseCode[]>,
  mode: Mode,
): ResponseCodeJudgement {
  const counts = perParty((party) => countResponseCodes(codes[party]));
  const tallies = perParty((party) => tallyOf(counts[party]));
  const measure = measureOf(tallies, mode);
  return {
    tallies,
    codes,
    verdict: verdictBy(measure, tallies),
    withoutOne: perParty((party) => {
      const without = [...talliesWithoutOne(counts[party])];
      return new Map(
        without.map(([code, tally]) => [code, verdictBy(measure, { ...tallies, [party]: tally })]),
      );
    }),
  };
}
