import { dimensionRows, figureOrDash, rowInWords } from "#charts/chart-row.ts";
import { verdictTone } from "#charts/verdict-glyph.ts";
import { PARTIES, perParty } from "#domain/assessment/party.ts";
import type { ModuleComparison } from "#domain/comparison/comparison.ts";
import { dimensionWords } from "#platform/i18n/verdict-words.ts";
import type { RadarSpec, Section, ValueRow } from "./document-model.ts";
import type { Writing } from "./outline.ts";

/** Fewer axes make no radar. */
const LEAST_AXES = 3;

/** One module at a glance, over its dimensions. */
export function valuesSection(writing: Writing, module: ModuleComparison): Section {
  const { t, partyNames } = writing;
  return {
    heading: t(`questionnaire:modules.${module.id}.name`, {}),
    look: "plain",
    blocks: [
      { kind: "paragraph", look: "quiet", text: t("report:values.hint", {}) },
      {
        kind: "values",
        legend: partyNames,
        radar: radarOf(writing, module),
        rows: valueRows(writing, module),
      },
    ],
    sections: [],
  };
}

function radarOf({ t, partyNames, language }: Writing, module: ModuleComparison): RadarSpec | null {
  const rows = dimensionRows(t, module.dimensions);
  const isEmpty = rows.every(({ means }) => PARTIES.every((party) => means[party] === null));
  if (rows.length < LEAST_AXES || isEmpty) return null;
  const title = t(`questionnaire:modules.${module.id}.name`, {});
  const said = rows.map((row) => rowInWords(t, row, partyNames, language));
  return {
    alt: [t("results:chart.radar", { title }), ...said].join(". "),
    labels: rows.map(({ label }) => label),
    series: perParty((party) => rows.map(({ means }) => means[party])),
  };
}

function valueRows(
  { t, partyNames, language }: Writing,
  module: ModuleComparison,
): readonly ValueRow[] {
  const rows = dimensionRows(t, module.dimensions);
  return module.dimensions.flatMap((dimension, index) => {
    const row = rows[index];
    if (!row) return [];
    return {
      label: row.name,
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
