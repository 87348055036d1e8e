import {
  type ChartRow,
  dimensionRows,
  figureOrDash,
  rowInWords,
  statementRows,
} from "#charts/chart-row.ts";
import { verdictTone } from "#charts/marks/verdict-glyph.ts";
import { FEWEST_AXES } from "#charts/radar/radar-geometry.ts";
import { PARTIES, perParty } from "#domain/assessment/party.ts";
import type { ModuleComparison } from "#domain/comparison/comparison.ts";
import { dimensionWords } from "#wording/verdict-words.ts";
import type { DocumentContext } from "../../export/document-source.ts";
import { languageOf, paragraph } from "./blocks.ts";
import type { RadarSpec, Section, TitledRadar, ValueRow, ValuesBlock } from "./document-model.ts";

/** One module: its dimensions as radar and dot plots, and a radar for each dimension. */
export function valuesSection(context: DocumentContext, module: ModuleComparison): Section {
  const { t } = context;
  const items = dimensionRadars(context, module);
  return {
    heading: t(`questionnaire:modules.${module.id}.name`),
    blocks: [
      paragraph("quiet", t("report:values.hint")),
      valuesBlock(context, module, items.length > 0 ? "roomy" : "dense"),
      ...(items.length > 0 ? [{ kind: "radars", items } as const] : []),
    ],
    sections: [],
  };
}

/** A module over its dimensions. */
export function valuesBlock(
  context: DocumentContext,
  module: ModuleComparison,
  look: ValuesBlock["look"],
): ValuesBlock {
  const { t, partyNames } = context;
  const title = t(`questionnaire:modules.${module.id}.name`);
  return {
    kind: "values",
    look,
    legend: partyNames,
    radar: radarOf(context, title, dimensionRows(t, module.dimensions)),
    rows: valueRows(context, module, look),
  };
}

function dimensionRadars(
  context: DocumentContext,
  module: ModuleComparison,
): readonly TitledRadar[] {
  const { t, comparison } = context;
  return module.dimensions.flatMap(({ id, statements }) => {
    const asked = new Set(statements);
    const own = comparison.statements.filter((statement) => asked.has(statement.id));
    const name = t(`questionnaire:dimensions.${id}.name`);
    const title = t("report:radars.within", { name });
    const radar = radarOf(context, title, statementRows(t, own));
    return radar ? [{ title, radar }] : [];
  });
}

function radarOf(
  context: DocumentContext,
  title: string,
  rows: readonly ChartRow[],
): RadarSpec | null {
  const isEmpty = rows.every(({ means }) => PARTIES.every((party) => means[party] === null));
  return rows.length < FEWEST_AXES || isEmpty ? null : radarSpec(context, title, rows);
}

/** Rows as the axes of a radar, and what it says. */
export function radarSpec(
  { t, partyNames, language }: DocumentContext,
  title: string,
  rows: readonly ChartRow[],
): RadarSpec {
  const said = rows.map((row) => rowInWords(t, row, partyNames, language));
  return {
    alt: [t("results:chart.radar", { title }), ...said].join(". "),
    labels: rows.map(({ label }) => label),
    series: perParty((party) => rows.map(({ means }) => means[party])),
  };
}

function valueRows(
  context: DocumentContext,
  module: ModuleComparison,
  look: ValuesBlock["look"],
): readonly ValueRow[] {
  const { t, partyNames, language } = context;
  const rows = dimensionRows(t, module.dimensions);
  return module.dimensions.flatMap((dimension, index) => {
    const row = rows[index];
    if (!row) return [];
    return {
      // In little room the same words as at the radar beside it.
      label: look === "dense" ? row.label : row.name,
      ...languageOf(context, dimension.id),
      tone: verdictTone(row.kind),
      verdict: dimensionWords(t, dimension, partyNames),
      dots: {
        alt: rowInWords(t, row, partyNames, language),
        means: row.means,
        expectations: row.expectations,
      },
      figures: perParty((party) => figureOrDash(t, row.means[party], language)),
    };
  });
}
