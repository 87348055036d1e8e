import { otherParty, PARTIES, type PerParty, perParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/terms.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import type { Coorientation, CoorientationState } from "./comparison.ts";
import { type Average, averageOf, differenceOf, meanOf } from "./mean.ts";
import type { OpenedSheet } from "./opened-sheet.ts";
import { visibleAverage, visibleCount } from "./suppression.ts";
import { gapThreshold, lacksAnswers, reaches } from "./thresholds.ts";

/** What one party's people answered themselves and expected of the other party, on one statement. */
export type PartyOutlook = {
  readonly respondents: number;
  /** Their own ratings. */
  readonly own: Average;
  /** What they expect of the other party. */
  readonly expected: Average;
  /** Own minus expected, of the people who gave both (congruency). */
  readonly perceivedGap: Average;
};

type Outlooks = PerParty<PartyOutlook>;

/** Whether means differ by the threshold for these numbers of answers. */
function isGap(gap: number, answers: PerParty<number>): boolean {
  return reaches(Math.abs(gap), gapThreshold(answers));
}

/** The real gap, first party A; null where undefined. */
function realGap({ A, B }: Outlooks): number | null {
  return differenceOf(A.own, B.own);
}

function differs(outlooks: Outlooks): boolean | null {
  const gap = realGap(outlooks);
  return gap === null
    ? null
    : isGap(
        gap,
        perParty((party) => outlooks[party].own.count),
      );
}

function seesGap({ perceivedGap }: PartyOutlook): boolean | null {
  const gap = meanOf(perceivedGap);
  return gap === null ? null : isGap(gap, { A: perceivedGap.count, B: perceivedGap.count });
}

/**
 * Agreement against what each party sees of it (Laing, Phillipson & Lee 1966; McLeod & Chaffee 1973).
 * A party at the end of a state's name is the one that is mistaken. null where a part is undefined.
 */
export function coorientationState(outlooks: Outlooks): CoorientationState | null {
  const real = differs(outlooks);
  const seen = perParty((party) => seesGap(outlooks[party]));
  if (real === null || seen.A === null || seen.B === null) return null;
  const mistaken = PARTIES.filter((party) => seen[party] !== real);
  const [first, second] = mistaken;
  if (first === undefined) return real ? "dissensus" : "true-consensus";
  const state = real ? "false-consensus" : "false-conflict";
  return second === undefined ? `${state}-${first}` : state;
}

/** For each party: whether it sees the real gap, but the wrong way round. */
export function wrongDirections(outlooks: Outlooks): PerParty<boolean> {
  const gap = realGap(outlooks);
  const real = differs(outlooks);
  return perParty((party) => {
    const perceived = meanOf(outlooks[party].perceivedGap);
    if (gap === null || perceived === null) return false;
    const ownGap = party === "A" ? gap : -gap;
    const seesIt = real === true && seesGap(outlooks[party]) === true;
    return seesIt && Math.sign(perceived) !== Math.sign(ownGap);
  });
}

function outlookOf(sheets: readonly OpenedSheet[], id: StatementId): PartyOutlook {
  const own: number[] = [];
  const expected: number[] = [];
  const perceived: number[] = [];
  for (const sheet of sheets) {
    const rating = sheet.ratings[id];
    const expectation = sheet.expectations[id];
    if (typeof rating === "number") own.push(rating);
    if (typeof expectation === "number") expected.push(expectation);
    if (typeof rating === "number" && typeof expectation === "number") {
      perceived.push(rating - expectation);
    }
  }
  return {
    respondents: sheets.length,
    own: averageOf(own),
    expected: averageOf(expected),
    perceivedGap: averageOf(perceived),
  };
}

function asVisible(outlook: PartyOutlook, mode: Mode): PartyOutlook {
  return {
    respondents: outlook.respondents,
    own: visibleAverage(mode, outlook.own),
    expected: visibleAverage(mode, outlook.expected),
    perceivedGap: visibleAverage(mode, outlook.perceivedGap),
  };
}

/** Coorientation on one statement whose expectations were asked, as the mode lets it be seen. */
export function compareExpectations(
  sheets: PerParty<readonly OpenedSheet[]>,
  id: StatementId,
  mode: Mode,
): Coorientation {
  const all = perParty((party) => outlookOf(sheets[party], id));
  const visible = perParty((party) => asVisible(all[party], mode));
  const wrongDirection = wrongDirections(visible);
  return {
    state: coorientationState(visible),
    parties: perParty((party) => {
      const { expected, respondents } = all[party];
      return {
        mean: meanOf(visible[party].expected),
        rated: visibleCount(mode, expected.count, respondents),
        accuracyError: differenceOf(visible[party].expected, visible[otherParty(party)].own),
        unknown: lacksAnswers(expected.count, respondents),
        wrongDirection: wrongDirection[party],
      };
    }),
  };
}
