import { otherParty, PARTIES, type PerParty, perParty } from "../../assessment/party.ts";
import type { Mode } from "../../assessment/survey-configuration.ts";
import type { Coorientation, CoorientationState } from "../comparison.ts";
import { type Figure, type PartyPerspectives, visiblePerspectives } from "../perspectives.ts";
import { differenceOf, meanOf } from "../statistics/mean.ts";
import { visibleCount } from "../suppression.ts";
import { gapThreshold, LOW_POLE, lacksAnswers, reaches, STRENGTH } from "./thresholds.ts";
import { bothMeans, bothReach, noneExceeds } from "./verdict.ts";

type Perspectives = PerParty<PartyPerspectives>;

/** When two means count as different: the same for the real gap and for the one perceived. */
export type GapRule = {
  /** The gap in scale points that counts, by the people behind the two means. */
  readonly threshold: (people: PerParty<number>) => number;
  /** Whether two means of 4.0 or more agree whatever the gap; not so in a mixed dimension. */
  readonly sharesStrength: boolean;
};

/** As statements are judged. */
export const STATEMENT_RULE: GapRule = { threshold: gapThreshold, sharesStrength: true };

/** null where a mean is undefined. At both ends of the scale means agree, as in the verdict. */
function differs(figures: PerParty<Figure>, { threshold, sharesStrength }: GapRule) {
  const averages = perParty((party) => figures[party].average);
  const means = bothMeans(averages);
  const gap = differenceOf(averages.A, averages.B);
  if (means === null || gap === null) return null;
  if (sharesStrength && bothReach(means, STRENGTH)) return false;
  if (noneExceeds(means, LOW_POLE)) return false;
  return reaches(Math.abs(gap), threshold(perParty((party) => figures[party].people)));
}

function reallyDiffers({ A, B }: Perspectives, rule: GapRule): boolean | null {
  return differs({ A: A.own, B: B.own }, rule);
}

function seesGap({ paired }: PartyPerspectives, rule: GapRule): boolean | null {
  return differs({ A: paired.own, B: paired.expected }, rule);
}

/**
 * Agreement against what each party sees of it (Laing, Phillipson & Lee 1966; McLeod & Chaffee 1973).
 * A party at the end of a state's name is the one that is mistaken. null where a part is undefined.
 */
export function coorientationState(
  perspectives: Perspectives,
  rule: GapRule,
): CoorientationState | null {
  const real = reallyDiffers(perspectives, rule);
  const seen = perParty((party) => seesGap(perspectives[party], rule));
  if (real === null || seen.A === null || seen.B === null) return null;
  const mistaken = PARTIES.filter((party) => seen[party] !== real);
  const [first, second] = mistaken;
  if (first === undefined) return real ? "dissensus" : "true-consensus";
  const state = real ? "false-consensus" : "false-conflict";
  return second === undefined ? `${state}-${first}` : state;
}

/** For each party: whether it sees the real gap, but the wrong way round. */
export function wrongDirections(perspectives: Perspectives, rule: GapRule): PerParty<boolean> {
  const real = reallyDiffers(perspectives, rule);
  return perParty((party) => {
    const { own, paired } = perspectives[party];
    const gap = differenceOf(own.average, perspectives[otherParty(party)].own.average);
    const perceived = differenceOf(paired.own.average, paired.expected.average);
    if (gap === null || perceived === null) return false;
    const seesIt = real === true && seesGap(perspectives[party], rule) === true;
    return seesIt && Math.sign(perceived) !== Math.sign(gap);
  });
}

/** Coorientation on a statement or a dimension, as the mode lets it be seen. */
export function comparePerspectives(
  perspectives: Perspectives,
  rule: GapRule,
  mode: Mode,
): Coorientation {
  const visible = perParty((party) => visiblePerspectives(perspectives[party], mode));
  const wrongDirection = wrongDirections(visible, rule);
  return {
    state: coorientationState(visible, rule),
    parties: perParty((party) => {
      const { expected, respondents } = perspectives[party];
      const shown = visible[party].expected.average;
      return {
        mean: meanOf(shown),
        rated: visibleCount(mode, expected.people, respondents),
        accuracyError: differenceOf(shown, visible[otherParty(party)].own.average),
        unknown: lacksAnswers(expected.people, respondents),
        wrongDirection: wrongDirection[party],
      };
    }),
  };
}
