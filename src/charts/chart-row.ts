import type { LocalDate } from "#domain/assessment/assessment.ts";
import { PARTIES, type PerParty, perParty } from "#domain/assessment/party.ts";
import type {
  DimensionComparison,
  StatementComparison,
  VerdictKind,
} from "#domain/comparison/comparison.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { Development } from "#domain/rounds/development.ts";
import { formatDate, formatFigure, formatTableFigure } from "#platform/i18n/format.ts";
import type { ResultWords } from "#wording/result-words.ts";

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
  /** The same figures in the earlier round; null in a first one and where they cannot be compared. */
  readonly earlier: EarlierFigures | null;
};

/** What an earlier round said of a row. */
export type EarlierFigures = Pick<ChartRow, "means" | "gap"> & {
  /** The day of that round. */
  readonly since: LocalDate;
};

/** The development that rows carry the earlier figures of; null in a first round. */
type Since = Pick<Development, "since" | "statements" | "dimensions"> | null;

/** Rows of dimensions, in the order given. */
export function dimensionRows(
  t: ResultWords,
  dimensions: readonly DimensionComparison[],
  development: Since = null,
): readonly ChartRow[] {
  return dimensions.map(({ id, parties, gap, verdict }) => ({
    id,
    label: t(`questionnaire:dimensions.${id}.label`),
    name: t(`questionnaire:dimensions.${id}.name`),
    means: perParty((party) => parties[party].mean),
    expectations: { A: null, B: null },
    gap,
    kind: verdict.kind,
    earlier: earlierFigures(development?.dimensions, id, development),
  }));
}

/** Rows of statements, in the order given. */
export function statementRows(
  t: ResultWords,
  statements: readonly Omit<StatementComparison, "comments">[],
  development: Since = null,
): readonly ChartRow[] {
  return statements.map(({ id, parties, gap, verdict, coorientation }) => ({
    id,
    label: t(`questionnaire:statements.${id}.label`),
    name: t(`questionnaire:statements.${id}.text`),
    means: perParty((party) => parties[party].mean),
    expectations: perParty((party) => coorientation?.parties[party].mean ?? null),
    gap,
    kind: verdict.kind,
    earlier: earlierFigures(development?.statements, id, development),
  }));
}

function earlierFigures(
  developed: Development["statements"] | Development["dimensions"] | undefined,
  id: string,
  development: Since,
): EarlierFigures | null {
  const found = developed?.find((each) => each.id === id);
  if (!found || !development) return null;
  const means = perParty((party) => found.parties[party].before);
  if (means.A === null && means.B === null) return null;
  return { since: development.since, means, gap: found.gap.before };
}

/** The day of the earlier round that rows are laid over; null where none of them is. */
export function earlierDay(rows: readonly ChartRow[]): LocalDate | null {
  return rows.find(({ earlier }) => earlier !== null)?.earlier?.since ?? null;
}

/** Says which lines and marks are the earlier round's; null where there are none. */
export function earlierLegend(
  t: ResultWords,
  since: LocalDate | null,
  language: Language,
): string | null {
  if (since === null) return null;
  return t("results:chart.earlierLegend", { date: formatDate(since, language) });
}

/** The earlier means of a row, null where there are none. */
export function earlierMeans({ earlier }: ChartRow): PerParty<number | null> {
  return earlier?.means ?? { A: null, B: null };
}

/** Whether a party's expectation can be shown. */
export function hasExpectations({ expectations }: ChartRow): boolean {
  return expectations.A !== null || expectations.B !== null;
}

/** A figure with one decimal, or a dash for none. */
export function figureOrDash(t: ResultWords, value: number | null, language: Language): string {
  return value === null ? t("results:chart.missing") : formatFigure(value, language);
}

/** The distance between the two means without its sign, or a dash. */
export function gapFigure(t: ResultWords, gap: number | null, language: Language): string {
  return figureOrDash(t, gap === null ? null : Math.abs(gap), language);
}

/** As `figureOrDash`, with the two decimals of tables. */
export function tableFigure(t: ResultWords, value: number | null, language: Language): string {
  return value === null ? t("results:chart.missing") : formatTableFigure(value, language);
}

/** As `gapFigure`, with the two decimals of tables. */
export function tableGap(t: ResultWords, gap: number | null, language: Language): string {
  return tableFigure(t, gap === null ? null : Math.abs(gap), language);
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
  return [
    row.label,
    ...figuresInWords(t, row, partyNames, language),
    t(`results:verdict.${row.kind}`),
    ...earlierInWords(t, row, partyNames, language),
  ].join(", ");
}

/** What a dot plot draws, and what of it the words beside it say already. */
export type PlotParts = {
  /** Draws what each party expected of the other, where it was asked. */
  readonly withExpectations?: boolean;
  /** Stands beside the name and the verdict, and does not say them again. */
  readonly figuresOnly?: boolean;
};

/** What a row of a dot plot says: the same, and what is drawn of what each expected of the other. */
export function plotInWords(
  t: ResultWords,
  row: ChartRow,
  partyNames: PerParty<string>,
  language: Language,
  { withExpectations = false, figuresOnly = false }: PlotParts,
): string {
  const expected = PARTIES.flatMap((party) => {
    const value = withExpectations ? row.expectations[party] : null;
    if (value === null) return [];
    const figure = formatFigure(value, language);
    return [t("results:chart.expectedMark", { name: partyNames[party], figure })];
  });
  const drawn = figuresOnly
    ? [
        ...figuresInWords(t, row, partyNames, language),
        ...earlierInWords(t, row, partyNames, language),
      ]
    : [rowInWords(t, row, partyNames, language)];
  return [...drawn, ...expected].join(", ");
}

/** "Nordvik 4.3", "Alpenblick 2.3" and, where both have a figure, "difference 2.0". */
function figuresInWords(
  t: ResultWords,
  row: ChartRow,
  partyNames: PerParty<string>,
  language: Language,
): readonly string[] {
  const figures = PARTIES.map((party) => {
    const mean = row.means[party];
    const name = partyNames[party];
    return mean === null
      ? t("results:chart.noFigure", { name })
      : t("results:chart.mark", { name, figure: formatFigure(mean, language) });
  });
  if (row.gap === null) return figures;
  return [...figures, t("results:chart.differenceIs", { figure: gapFigure(t, row.gap, language) })];
}

/** "on 4 May 2026: Nordvik 3.2, Alpenblick 2.1"; nothing without an earlier round. */
function earlierInWords(
  t: ResultWords,
  { earlier }: ChartRow,
  partyNames: PerParty<string>,
  language: Language,
): readonly string[] {
  if (!earlier) return [];
  const figures = PARTIES.flatMap((party) => {
    const mean = earlier.means[party];
    if (mean === null) return [];
    const figure = formatFigure(mean, language);
    return [t("results:chart.mark", { name: partyNames[party], figure })];
  });
  const date = formatDate(earlier.since, language);
  return [t("results:chart.earlier", { date, figures: figures.join(", ") })];
}
