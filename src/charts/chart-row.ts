import { PARTIES, type PerParty, perParty } from "#domain/assessment/party.ts";
import type {
  DimensionComparison,
  StatementComparison,
  VerdictKind,
} from "#domain/comparison/comparison.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import type { ResultWords } from "#platform/i18n/result-words.ts";

/** One dimension or statement as radar, dot plot and table show it: the same figures in all three. */
export type ChartRow = {
  readonly id: string;
  /** Short, for an axis. */
  readonly label: string;
  /** In full, for a row. */
  readonly name: string;
  /** 1 to 5 per party, or null where there is no figure. */
  readonly means: PerParty<number | null>;
  /** What each party expected of the other, 1 to 5; null where not asked or hidden. */
  readonly expectations: PerParty<number | null>;
  /** Mean of A minus mean of B; null where undefined. */
  readonly gap: number | null;
  readonly kind: VerdictKind;
};

/** Rows of dimensions, in the order given. */
export function dimensionRows(
  t: ResultWords,
  dimensions: readonly DimensionComparison[],
): readonly ChartRow[] {
  return dimensions.map(({ id, parties, gap, verdict }) => ({
    id,
    label: t(`questionnaire:dimensions.${id}.label`, {}),
    name: t(`questionnaire:dimensions.${id}.name`, {}),
    means: perParty((party) => parties[party].mean),
    expectations: { A: null, B: null },
    gap,
    kind: verdict.kind,
  }));
}

/** Rows of statements, in the order given. */
export function statementRows(
  t: ResultWords,
  statements: readonly StatementComparison[],
): readonly ChartRow[] {
  return statements.map(({ id, parties, gap, verdict, coorientation }) => ({
    id,
    label: t(`questionnaire:statements.${id}.label`, {}),
    name: t(`questionnaire:statements.${id}.text`, {}),
    means: perParty((party) => parties[party].mean),
    expectations: perParty((party) => coorientation?.parties[party].mean ?? null),
    gap,
    kind: verdict.kind,
  }));
}

/** Whether a party's expectation can be shown. */
export function hasExpectations({ expectations }: ChartRow): boolean {
  return expectations.A !== null || expectations.B !== null;
}

/** A figure with one decimal, or a dash for none. */
export function figureOrDash(t: ResultWords, value: number | null, language: Language): string {
  return value === null ? t("results:chart.missing", {}) : formatFigure(value, language);
}

/** The distance between the two means without its sign, or a dash. */
export function gapFigure(t: ResultWords, gap: number | null, language: Language): string {
  return figureOrDash(t, gap === null ? null : Math.abs(gap), language);
}

/**
 * What a row's marks say, for those who do not see them: "Transparency, Nordvik 4.3, Alpenblick
 * 2.3, difference 2.0, not on the same page".
 */
export function rowInWords(
  t: ResultWords,
  row: ChartRow,
  partyNames: PerParty<string>,
  language: Language,
): string {
  const figures = PARTIES.map((party) => {
    const mean = row.means[party];
    const name = partyNames[party];
    return mean === null
      ? t("results:chart.noFigure", { name })
      : t("results:chart.mark", { name, figure: formatFigure(mean, language) });
  });
  const gap =
    row.gap === null
      ? []
      : [t("results:chart.differenceIs", { figure: gapFigure(t, row.gap, language) })];
  return [row.label, ...figures, ...gap, t(`results:verdict.${row.kind}`, {})].join(", ");
}
