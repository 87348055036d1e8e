import { type ChartRow, gapFigure, rowInWords, statementRows } from "#charts/chart-row.ts";
import { verdictTone } from "#charts/marks/verdict-glyph.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { beforeAndAfter } from "#domain/deck/after-conversation.ts";
import { positionOn } from "#domain/plan/position.ts";
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
  const rows = rankedRows(context, comparison.ranking, afterAndWhy);
  const hints = [t("report:ranked.hint")];
  if (rows.some(hasExpectation)) hints.push(t("report:ranked.expected"));
  return {
    heading: t("report:part.ranking"),
    blocks: [...hints.map((text) => paragraph("quiet", text)), { kind: "ranked", rows }],
    sections: [],
  };
}

type AfterWords = (context: DocumentContext, statement: StatementComparison) => string | null;

/** Rows of some statements, numbered from 1 in the order given. */
export function rankedRows(
  context: DocumentContext,
  ids: readonly StatementId[],
  after: AfterWords = afterInWords,
): readonly RankedRow[] {
  const { t, comparison } = context;
  const byId = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  const ranked = ids.flatMap((id) => byId.get(id) ?? []);
  const rows = statementRows(t, ranked);
  return ranked.flatMap((statement, index) => {
    const row = rows[index];
    if (!row) return [];
    return [{ ...rankedRow(context, statement, row, index + 1), after: after(context, statement) }];
  });
}

function afterInWords(
  { t, partyNames, language, comparison, plan }: DocumentContext,
  statement: StatementComparison,
): string | null {
  const stands = beforeAndAfter(statement, plan, comparison.mode);
  return positionWords(t, stands, { partyNames, language });
}

/** The reason too, for which the first page has no room. */
function afterAndWhy(context: DocumentContext, statement: StatementComparison): string | null {
  const figures = afterInWords(context, statement);
  const reason = positionOn(context.plan, statement.id).reason.replace(/\s+/gu, " ");
  if (reason === "") return figures;
  return figures === null
    ? context.t("plan:position.after", { figures: reason })
    : `${figures}. ${reason}`;
}

function hasExpectation({ dots }: RankedRow): boolean {
  return PARTIES.some((party) => dots.expectations[party] !== null);
}

function rankedRow(
  context: DocumentContext,
  statement: StatementComparison,
  row: ChartRow,
  rank: number,
): Omit<RankedRow, "after"> {
  const { t, partyNames, language, comparison } = context;
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
