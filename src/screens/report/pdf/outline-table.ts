import { figureOrDash, gapFigure } from "#charts/chart-row.ts";
import { verdictTone } from "#charts/verdict-glyph.ts";
import { PARTIES, perParty } from "#domain/assessment/party.ts";
import type { DimensionComparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { dimensionWords } from "#platform/i18n/verdict-words.ts";
import type { Section, StatementRow } from "./document-model.ts";
import type { Writing } from "./outline.ts";

/** Every statement in questionnaire order: a table for each dimension. */
export function tableSection(writing: Writing): Section {
  const { t, comparison } = writing;
  const dimensions = comparison.modules.flatMap((module) => module.dimensions);
  const hasCounts = comparison.statements.some(({ parties }) =>
    PARTIES.some((party) => parties[party].rated !== null),
  );
  const hint = t(hasCounts ? "report:table.hint" : "report:table.hintWithoutCounts", {});
  return {
    heading: t("report:table.heading", {}),
    look: "plain",
    blocks: [{ kind: "paragraph", look: "quiet", text: hint }],
    sections: dimensions.map((dimension) => dimensionSection(writing, dimension)),
  };
}

function dimensionSection(writing: Writing, dimension: DimensionComparison): Section {
  const { t, comparison, partyNames, language } = writing;
  const asked = new Set(dimension.statements);
  const scores = t("report:table.scores", {
    a: partyNames.A,
    b: partyNames.B,
    figureA: figureOrDash(t, dimension.parties.A.mean, language),
    figureB: figureOrDash(t, dimension.parties.B.mean, language),
    words: dimensionWords(t, dimension, partyNames),
  });
  return {
    heading: t(`questionnaire:dimensions.${dimension.id}.name`, {}),
    look: "plain",
    blocks: [
      { kind: "paragraph", look: "quiet", text: scores },
      {
        kind: "statements",
        columns: {
          statement: t("report:table.statement", {}),
          parties: partyNames,
          gap: t("report:table.difference", {}),
          verdict: t("report:table.verdict", {}),
        },
        rows: comparison.statements
          .filter(({ id }) => asked.has(id))
          .map((statement) => statementRow(writing, statement)),
      },
    ],
    sections: [],
  };
}

function statementRow(
  { t, comparison, language }: Writing,
  statement: StatementComparison,
): StatementRow {
  const { verdict, firmness } = statement;
  return {
    text: t(`questionnaire:statements.${statement.id}.text`, {}),
    parties: perParty((party) => {
      const { mean, rated } = statement.parties[party];
      const all = comparison.respondents[party];
      return {
        mean: figureOrDash(t, mean, language),
        answered: rated === null ? null : t("report:table.answered", { rated, all }),
      };
    }),
    gap: gapFigure(t, statement.gap, language),
    tone: verdictTone(verdict.kind),
    verdict: t(`results:verdict.${verdict.kind}`, {}),
    firmness:
      firmness === null || firmness === "firm" ? null : t(`report:firmness.${firmness}`, {}),
  };
}
