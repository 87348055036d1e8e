import { type PerParty, perParty } from "../../assessment/party.ts";
import type { Mode } from "../../assessment/survey-configuration.ts";
import { DIMENSIONS, STATEMENTS } from "../../questionnaire/look-up.ts";
import type { DimensionId, StatementId } from "../../questionnaire/structure.ts";
import type { ComparisonInput } from "../compare.ts";
import type { OpenedSheet } from "../comparison.ts";
import { personScore } from "../score.ts";
import { showsDetails } from "../suppression.ts";
import { lacksAnswers } from "../verdict/thresholds.ts";
import { type Agreement, agreementOf, NO_AGREEMENT } from "./agreement.ts";
import { effectSize } from "./effect-size.ts";
import { adjustForMany } from "./false-discovery.ts";
import { momentsOf } from "./moments.ts";
import { type PermutationReason, permutationP } from "./permutation.ts";

/** How the difference between the parties would be tested. For export, never on a screen. */
export type DifferenceStatistics = {
  /** Hedges g; above 0 where party A is higher. null where undefined or hidden. */
  readonly hedgesG: number | null;
  /** Exact two-sided permutation p, above 0 to 1; null where there is none. */
  readonly p: number | null;
  /** Why there is no p: hidden by the mode, too little data, too many people; null beside a p. */
  readonly pReason: "hidden" | PermutationReason | null;
  /** p adjusted for the number of tests (Benjamini-Hochberg); null where there is no p. */
  readonly pAdjusted: number | null;
};

export type StatementStatistics = DifferenceStatistics & {
  readonly id: StatementId;
  /** r_wg of each party's ratings. */
  readonly agreement: PerParty<Agreement>;
};

export type DimensionStatistics = DifferenceStatistics & { readonly id: DimensionId };

/** Statistics for analysis outside of Samsyn, beside a comparison of the same answers. */
export type ExportStatistics = {
  /** In questionnaire order; p adjusted over statements. */
  readonly statements: readonly StatementStatistics[];
  /** In questionnaire order, on person scores; p adjusted over dimensions. */
  readonly dimensions: readonly DimensionStatistics[];
};

/** What one party's people gave, as whole numbers; null stands for a person without a value. */
type Values = readonly (number | null)[];

/** A person's score takes about so many times as many different sums as a rating. */
const SCORE_WORK = 30;

type Difference = Omit<DifferenceStatistics, "pAdjusted">;

function defined(values: Values): readonly number[] {
  return values.filter((value) => value !== null);
}

function differenceStatistics(values: PerParty<Values>, mode: Mode): Difference {
  const parties = perParty((party) => defined(values[party]));
  const { A, B } = parties;
  if (!showsDetails(mode, Math.min(A.length, B.length))) {
    return { hedgesG: null, p: null, pReason: "hidden" };
  }
  if (lacksAnswers(A.length, values.A.length) || lacksAnswers(B.length, values.B.length)) {
    return { hedgesG: null, p: null, pReason: "too-little-data" };
  }
  const effect = effectSize(perParty((party) => momentsOf(parties[party])));
  const test = permutationP(parties);
  return {
    hedgesG: effect?.g ?? null,
    p: test.ok ? test.value : null,
    pReason: test.ok ? null : test.reason,
  };
}

function withAdjusted<Row extends Difference>(
  rows: readonly Row[],
): readonly (Row & { readonly pAdjusted: number | null })[] {
  const adjusted = adjustForMany(rows.map(({ p }) => p));
  return rows.map((row, index) => ({ ...row, pAdjusted: adjusted[index] ?? null }));
}

function ratingsOn(id: StatementId, sheets: readonly OpenedSheet[]): Values {
  return sheets.map(({ ratings }) => {
    const answer = ratings[id];
    return typeof answer === "number" ? answer : null;
  });
}

/**
 * The statistics of a comparison's statements and dimensions. The confidential mode hides them as it
 * hides spread: below five answers of a party nothing. Up to 200 people a party the exact p of scores
 * takes seconds rather than milliseconds: compute them where they are saved, not where they are shown.
 * `onProgress` hears how much is done, above 0 to 1.
 */
export function exportStatistics(
  { configuration, sheets }: ComparisonInput,
  onProgress: (share: number) => void = () => undefined,
): ExportStatistics {
  const { mode } = configuration;
  const asked = new Set(configuration.statements);
  const ownOf = DIMENSIONS.map(({ id, statements }) => ({
    id,
    own: statements.filter((statement) => asked.has(statement)),
  })).filter(({ own }) => own.length > 0);
  const work = asked.size + SCORE_WORK * ownOf.length;
  let done = 0;
  const advance = (by: number) => {
    done += by;
    onProgress(done / work);
  };
  const statements = STATEMENTS.filter(({ id }) => asked.has(id)).map(({ id }) => {
    const values = perParty((party) => ratingsOn(id, sheets[party]));
    const agreement = perParty((party) => {
      const ratings = defined(values[party]);
      return showsDetails(mode, ratings.length) ? agreementOf(ratings) : NO_AGREEMENT;
    });
    const statistics = { id, agreement, ...differenceStatistics(values, mode) };
    advance(1);
    return statistics;
  });
  const dimensions = ownOf.map(({ id, own }) => {
    const values = perParty((party) =>
      sheets[party].map(({ ratings }) => personScore(ratings, own)),
    );
    const statistics = { id, ...differenceStatistics(values, mode) };
    advance(SCORE_WORK);
    return statistics;
  });
  return { statements: withAdjusted(statements), dimensions: withAdjusted(dimensions) };
}
