import { type ChartRow, gapFigure, rowInWords, statementRows } from "#charts/chart-row.ts";
import { verdictTone } from "#charts/verdict-glyph.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { statementWords } from "#platform/i18n/verdict-words.ts";
import type { RankedRow, Section } from "./document-model.ts";
import type { Writing } from "./outline.ts";

/** Every statement, in the order in which to talk about them. */
export function rankedSection(writing: Writing): Section {
  const { t, comparison } = writing;
  const byId = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  const ranked = comparison.ranking.flatMap((id) => byId.get(id) ?? []);
  const rows = statementRows(t, ranked);
  const hints = [t("report:ranked.hint", {})];
  if (rows.some(hasExpectation)) hints.push(t("report:ranked.expected", {}));
  return {
    heading: t("report:ranked.heading", {}),
    look: "plain",
    blocks: [
      ...hints.map((text) => ({ kind: "paragraph", look: "quiet", text }) as const),
      {
        kind: "ranked",
        rows: ranked.flatMap((statement, index) => {
          const row = rows[index];
          return row ? [rankedRow(writing, statement, row, index + 1)] : [];
        }),
      },
    ],
    sections: [],
  };
}

function hasExpectation({ expectations }: ChartRow): boolean {
  return PARTIES.some((party) => expectations[party] !== null);
}

function rankedRow(
  writing: Writing,
  statement: StatementComparison,
  row: ChartRow,
  rank: number,
): RankedRow {
  const { t, partyNames, language, comparison } = writing;
  const figure = gapFigure(t, row.gap, language);
  return {
    rank: String(rank),
    tone: verdictTone(row.kind),
    text: row.name,
    remark: t("report:ranked.remark", {
      dimension: t(`questionnaire:dimensions.${statement.dimension}.name`, {}),
      words: statementWords(t, statement, { partyNames, respondents: comparison.respondents }),
    }),
    dots: { alt: dotsInWords(writing, row), means: row.means, expectations: row.expectations },
    gap: figure,
    gapLabel:
      row.gap === null
        ? t("report:ranked.noDifference", {})
        : t("report:ranked.difference", { figure }),
  };
}

function dotsInWords({ t, partyNames, language }: Writing, row: ChartRow): string {
  const expected = PARTIES.flatMap((party) => {
    const value = row.expectations[party];
    if (value === null) return [];
    const figure = formatFigure(value, language);
    return [t("results:chart.expectedMark", { name: partyNames[party], figure })];
  });
  return [rowInWords(t, row, partyNames, language), ...expected].join(", ");
}
