import { PARTIES, type PartyId, type PerParty, perParty } from "../assessment/party.ts";
import type { Mode } from "../assessment/survey-configuration.ts";
import type { PlacedDimension } from "../questionnaire/look-up.ts";
import type { DimensionComparison, OpenedSheet, StatementVerdict, Verdict } from "./comparison.ts";
import { dimensionPerspectives } from "./perspectives.ts";
import { averageScore, type PartyScores, partyScores, personScore, withoutScore } from "./score.ts";
import { differenceOf, meanOf } from "./statistics/mean.ts";
import { isBroad, showsFigures, visibleCount } from "./suppression.ts";
import { comparePerspectives } from "./verdict/coorientation.ts";
import { firmnessOf } from "./verdict/firmness.ts";
import type { Judgement } from "./verdict/leave-one-out.ts";
import {
  dimensionGapThreshold,
  isMixed,
  LOW_POLE,
  lacksAnswers,
  MIDDLE,
  reaches,
  STRENGTH,
} from "./verdict/thresholds.ts";
import {
  bothMeans,
  bothReach,
  differenceBetween,
  isSameVerdict,
  noneExceeds,
  noneReaches,
} from "./verdict/verdict.ts";

/** What the verdict on a dimension rests on. */
export type DimensionEvidence = {
  readonly scores: PerParty<PartyScores>;
  /** How many statements of the dimension were asked. */
  readonly asked: number;
  /** On how many of them the parties are not on the same page. */
  readonly apart: number;
};

function scoredPeople(scores: PerParty<PartyScores>): PerParty<number> {
  return perParty((party) => scores[party].scored);
}

/**
 * The verdict on a dimension; the first that holds counts (method, section 5, value level).
 * `threshold` is the gap in scale points that counts as a difference.
 */
export function dimensionVerdict(
  { scores, asked, apart }: DimensionEvidence,
  threshold: number = dimensionGapThreshold(scoredPeople(scores)),
): Verdict {
  const averages = perParty((party) => averageScore(scores[party]));
  const lacking = PARTIES.filter((party) =>
    lacksAnswers(scores[party].scored, scores[party].respondents),
  );
  const means = bothMeans(averages);
  const gap = differenceOf(averages.A, averages.B);
  if (lacking.length > 0 || means === null || gap === null) {
    return { kind: "too-little-data", parties: lacking };
  }
  const mixed = isMixed(apart, asked);
  if (bothReach(means, STRENGTH) && !mixed) return { kind: "shared-strength" };
  if (noneExceeds(means, LOW_POLE)) return { kind: "shared-concern" };
  if (reaches(Math.abs(gap), threshold)) {
    return { kind: "not-on-the-same-page", difference: differenceBetween(means), split: [] };
  }
  if (mixed) return { kind: "mixed", apart };
  return { kind: noneReaches(means, MIDDLE) ? "shared-concern" : "room-to-grow" };
}

function isApart(verdict: StatementVerdict | undefined): boolean {
  return verdict?.kind === "not-on-the-same-page";
}

/** One score a person, in the order of the sheets. */
type PeopleScores = PerParty<readonly (number | null)[]>;

/** Whether the verdict is the same without any one person: their score and all their ratings. */
function survivesAnyone(
  verdict: Verdict,
  evidence: DimensionEvidence,
  people: PeopleScores,
  judgements: readonly Judgement[],
): boolean {
  const threshold = dimensionGapThreshold(scoredPeople(evidence.scores));
  const survives = (party: PartyId, score: number | null, apart: number) => {
    const scores = { ...evidence.scores, [party]: withoutScore(evidence.scores[party], score) };
    return isSameVerdict(dimensionVerdict({ ...evidence, scores, apart }, threshold), verdict);
  };
  return PARTIES.every((party) => {
    // Many people share a score and what their leaving does to the statements.
    const known = new Map<string, boolean>();
    return people[party].every((score, person) => {
      const apart = judgements.filter(({ codes, withoutOne }) => {
        const code = codes[party][person];
        return code !== undefined && isApart(withoutOne[party].get(code));
      }).length;
      const key = `${score} ${apart}`;
      const survived = known.get(key) ?? survives(party, score, apart);
      known.set(key, survived);
      return survived;
    });
  });
}

function visibleVerdict(evidence: DimensionEvidence, mode: Mode): Verdict {
  const { scores } = evidence;
  const hidden = PARTIES.filter((party) => !showsFigures(mode, scores[party].scored));
  if (hidden.length === 0) return dimensionVerdict(evidence);
  const parties = PARTIES.filter(
    (party) =>
      hidden.includes(party) || lacksAnswers(scores[party].scored, scores[party].respondents),
  );
  return { kind: "too-little-data", parties };
}

/**
 * Compares the parties on a dimension.
 * `judgements` are those of its statements that were asked, at least one, in questionnaire order.
 * `asksExpectations`: whether expectations were asked of every one of them, so that scores expected
 * and own rest on the same statements.
 */
export function compareDimension(
  dimension: PlacedDimension,
  judgements: readonly Judgement[],
  sheets: PerParty<readonly OpenedSheet[]>,
  { mode, asksExpectations }: { readonly mode: Mode; readonly asksExpectations: boolean },
): Omit<DimensionComparison, "alignment" | "importance"> {
  const statements = judgements.map(({ statement }) => statement.id);
  const people = perParty((party) =>
    sheets[party].map(({ ratings }) => personScore(ratings, statements)),
  );
  const expected = (party: PartyId) =>
    sheets[party].map(({ expectations }) => personScore(expectations, statements));
  const scores = perParty((party) => partyScores(people[party]));
  const apart = judgements.filter(({ verdict }) => isApart(verdict)).length;
  const evidence = { scores, asked: statements.length, apart };
  const verdict = visibleVerdict(evidence, mode);
  const averages = perParty((party) => averageScore(scores[party]));
  const rule = {
    threshold: dimensionGapThreshold,
    sharesStrength: !isMixed(apart, statements.length),
  };
  return {
    id: dimension.id,
    module: dimension.module,
    statements,
    parties: perParty((party) => ({
      mean: showsFigures(mode, scores[party].scored) ? meanOf(averages[party]) : null,
      scored: visibleCount(mode, scores[party].scored, scores[party].respondents),
      broad: isBroad(scores[party].scored),
    })),
    gap: verdict.kind === "too-little-data" ? null : differenceOf(averages.A, averages.B),
    verdict,
    firmness: firmnessOf(verdict, scoredPeople(scores), mode, () =>
      survivesAnyone(verdict, evidence, people, judgements),
    ),
    coorientation: asksExpectations
      ? comparePerspectives(
          perParty((party) => dimensionPerspectives(people[party], expected(party))),
          rule,
          mode,
        )
      : null,
  };
}
