import { statementRows, tableFigure, tableGap } from "#charts/chart-row.ts";
import { verdictTone } from "#charts/marks/verdict-glyph.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { DimensionComparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { isOwn } from "#domain/questionnaire/look-up.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { dimensionWords } from "#wording/verdict-words.ts";
import type { DocumentContext } from "../../export/document-source.ts";
import {
  column,
  dotsCell,
  languageOf,
  paragraph,
  statementCell,
  strongCell,
  verdictCell,
} from "./blocks.ts";
import type { Section, TableCell, TableColumn } from "./document-model.ts";
import { dotsInWords } from "./ranking-section.ts";

const WIDTHS = { dots: 88, party: 54, verdict: 100 } as const;

/** Every statement in questionnaire order with its dot plot: a table for each dimension. */
export function statementsSection(context: DocumentContext): Section {
  const { t, comparison } = context;
  const dimensions = comparison.modules.flatMap((module) => module.dimensions);
  const hasCounts = comparison.statements.some(({ parties }) =>
    PARTIES.some((party) => parties[party].rated !== null),
  );
  return {
    heading: t("report:part.statements"),
    blocks: hasCounts ? [paragraph("quiet", t("report:table.hint"))] : [],
    sections: dimensions.map((dimension) => dimensionSection(context, dimension)),
  };
}

function dimensionSection(context: DocumentContext, dimension: DimensionComparison): Section {
  const { t, comparison, partyNames, language } = context;
  const asked = new Set(dimension.statements);
  const scores = t("report:table.scores", {
    a: partyNames.A,
    b: partyNames.B,
    figureA: tableFigure(t, dimension.parties.A.mean, language),
    figureB: tableFigure(t, dimension.parties.B.mean, language),
    words: dimensionWords(t, dimension, partyNames),
  });
  return {
    heading: t(`questionnaire:dimensions.${dimension.id}.name`),
    ...languageOf(context, dimension.id),
    blocks: [
      ...(isOwn(dimension.id) ? [] : [paragraph("quiet", t(`results:why.${dimension.id}`))]),
      paragraph("quiet", scores),
      {
        kind: "table",
        columns: columns(context),
        rows: comparison.statements
          .filter(({ id }) => asked.has(id))
          .map((statement) => statementRow(context, statement)),
      },
    ],
    sections: [],
  };
}

function columns({ t, partyNames }: DocumentContext): readonly TableColumn[] {
  return [
    column(t("report:table.statement")),
    column(t("report:table.dots"), WIDTHS.dots),
    ...PARTIES.map((party) => column(partyNames[party], WIDTHS.party, party)),
    column(t("report:table.verdict"), WIDTHS.verdict),
  ];
}

function statementRow(
  context: DocumentContext,
  statement: StatementComparison,
): readonly TableCell[] {
  const { t, comparison, language } = context;
  const { verdict, firmness } = statement;
  const gap = tableGap(t, statement.gap, language);
  const dots = statementRows(t, [statement]).map((row) =>
    dotsCell({
      alt: dotsInWords(context, row),
      means: row.means,
      expectations: row.expectations,
    }),
  );
  return [
    statementCell(context, statement.id),
    ...dots,
    ...PARTIES.map((party) => {
      const { mean, rated } = statement.parties[party];
      const all = comparison.respondents[party];
      const answered = rated === null ? null : t("report:table.answered", { rated, all });
      return strongCell(tableFigure(t, mean, language), answered);
    }),
    verdictCell(
      verdictTone(verdict.kind),
      t(`results:verdict.${verdict.kind}`),
      [
        ...(statement.gap === null ? [] : [t("report:ranked.difference", { figure: gap })]),
        ...(firmness === null || firmness === "firm" ? [] : [t(`results:firmness.${firmness}`)]),
      ].join(DOT) || null,
    ),
  ];
}
