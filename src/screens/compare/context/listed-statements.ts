import { useMemo } from "react";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { ListView, Sort } from "./list-view.ts";

/** The statements that a view lists; a search looks through their words, values and comments. */
export function useListed(comparison: Comparison, view: ListView): readonly StatementComparison[] {
  const { t } = useTranslation("questionnaire");
  return useMemo(
    () =>
      listedStatements(comparison, view, ({ id, dimension, comments }) =>
        [
          t(`statements.${id}.text`),
          t(`statements.${id}.label`),
          t(`dimensions.${dimension}.name`),
          ...PARTIES.flatMap((party) => comments[party].map(({ text }) => text)),
        ].join(" "),
      ),
    [comparison, view, t],
  );
}

/**
 * The statements that a view lists, in its order; equal ones stay in the order of the conversations,
 * and those without the figure that is sorted by come last.
 *
 * @param wordsOf what a search looks through
 */
export function listedStatements(
  comparison: Comparison,
  view: ListView,
  wordsOf: (statement: StatementComparison) => string,
): readonly StatementComparison[] {
  const byId = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  const wanted = view.search
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== "");
  const listed = comparison.ranking
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ module }) => view.module === null || module === view.module)
    .filter(({ dimension }) => view.dimension === null || dimension === view.dimension)
    .filter(({ verdict }) => view.verdict === null || verdict.kind === view.verdict)
    .filter((statement) => {
      if (wanted.length === 0) return true;
      const words = folded(wordsOf(statement));
      return wanted.every((word) => words.includes(word));
    });
  const weigh = WEIGHTS[view.sort];
  if (weigh === null) return listed;
  return listed.toSorted((one, other) =>
    byWeight(weigh(one, comparison.respondents), weigh(other, comparison.respondents)),
  );
}

type Weigh = (statement: StatementComparison, respondents: PerParty<number>) => number | null;

/** What comes first weighs most; null has no weight at all. */
const WEIGHTS: Readonly<Record<Sort, Weigh | null>> = {
  talk: null,
  gap: ({ gap }) => (gap === null ? null : Math.abs(gap)),
  lowest: ({ parties: { A, B } }) =>
    A.mean === null || B.mean === null ? null : -(A.mean + B.mean),
  spread: ({ parties: { A, B } }) =>
    A.spread === null && B.spread === null ? null : Math.max(A.spread ?? 0, B.spread ?? 0),
  "cannot-judge": ({ parties }, respondents) => {
    const shares = PARTIES.flatMap((party) => {
      const { cannotJudge } = parties[party];
      return cannotJudge === null ? [] : [cannotJudge / Math.max(1, respondents[party])];
    });
    return shares.length === 0 ? null : Math.max(...shares);
  },
};

/** Closer than this, weights are equal: two sums of the same figures may differ by a rounding error. */
const EPSILON = 1e-9;

function byWeight(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return Math.abs(one - other) < EPSILON ? 0 : other - one;
}

/** Without case and accents: a search for "losa" finds "lösa". */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
