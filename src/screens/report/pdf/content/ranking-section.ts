import { type ChartRow, gapFigure, rowInWords, statementRows } from "#charts/chart-row.ts";
import { verdictTone } from "#charts/marks/verdict-glyph.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { beforeAndAfter } from "#domain/deck/after-conversation.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { positionWords } from "#wording/position-words.ts";
import { statementWords } from "#wording/verdict-words.ts";
import type { DocumentContext } from "../../export/document-source.ts";
import { languageOf, paragraph } from "./blocks.ts";
import type { RankedRow, Section } from "./document-model.ts";

/** Every statement, in the order in which to talk about them. */
export function rankingSection(context: DocumentContext): Section {
  const { t, comparison } = context;
  const rows = rankedRows(context, comparison.ranking);
  const hints = [t("report:ranked.hint")];
  if (rows.some(hasExpectation)) hints.push(t("report:ranked.expected"));
  return {
    heading: t("report:part.ranking"),
    blocks: [...hints.map((text) => paragraph("quiet", text)), { kind: "ranked", rows }],
    sections: [],
  };
}

/** Rows of some statements, numbered from 1 in the order given. */
export function rankedRows(
  context: DocumentContext,
  ids: readonly StatementId[],
): readonly RankedRow[] {
  const { t, comparison } = context;
  const byId = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  const ranked = ids.flatMap((id) => byId.get(id) ?? []);
  const rows = statementRows(t, ranked);
  return ranked.flatMap((statement, index) => {
    const row = rows[index];
    return row ? [rankedRow(context, statement, row, index + 1)] : [];
  });
}

function hasExpectation({ dots }: RankedRow): boolean {
  return PARTIES.some((party) => dots.expectations[party] !== null);
}

function rankedRow(
  context: DocumentContext,
  statement: StatementComparison,
  row: ChartRow,
  rank: number,
): RankedRow {
  const { t, partyNames, language, comparison, plan } = context;
  const figure = gapFigure(t, row.gap, language);
  return {
    rank: String(rank),
    tone: verdictTone(row.kind),
    text: row.name,
    ...languageOf(context, statement.id),
    remark: t("report:ranked.remark", {
      dimension: t(`questionnaire:dimensions.${statement.dimension}.name`),
      words: statementWords(t, statement, { partyNames, respondents: comparison.respondents }),
    }),
    after: positionWords(t, beforeAndAfter(statement, plan, comparison.mode), {
      partyNames,
      language,
    }),
    dots: {
      alt: dotsInWords(context, row),
      means: row.means,
      expectations: row.expectations,
    },
    gap: figure,
    gapLabel:
      row.gap === null
        ? t("report:ranked.noDifference")
        : t("report:ranked.difference", { figure }),
  };
}

/** What a dot plot says: means, difference, verdict and what was expected. */
export function dotsInWords({ t, partyNames, language }: DocumentContext, row: ChartRow): string {
  const expected = PARTIES.flatMap((party) => {
    const value = row.expectations[party];
    if (value === null) return [];
    const figure = formatFigure(value, language);
    return [t("results:chart.expectedMark", { name: partyNames[party], figure })];
  });
  return [rowInWords(t, row, partyNames, language), ...expected].join(", ");
}
