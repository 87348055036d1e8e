import {
  dimensionRows,
  earlierLegend,
  earlierMeans,
  rowInWords,
  statementRows,
} from "#charts/chart-row.ts";
import { FEWEST_AXES } from "#charts/radar/radar-geometry.ts";
import { perParty } from "#domain/assessment/party.ts";
import type { ModuleComparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { outcomeOf } from "#domain/plan/step-outcome.ts";
import type { EarlierRound, StatementDevelopment } from "#domain/rounds/development.ts";
import {
  developmentSentences,
  goOnSinceLine,
  notComparableSentences,
  statementSentences,
} from "#wording/development-words.ts";
import type { DocumentContext } from "../../export/document-source.ts";
import { column, dotsCell, paragraph, plainCell, statementCell, strongCell } from "./blocks.ts";
import type { Block, Section, TableCell, TitledRadar } from "./document-model.ts";
import { radarSpec } from "./values-section.ts";

const WIDTHS = { dots: 96, became: 190, state: 90, note: 170 } as const;

/** The earlier round under this one: what moved, statement by statement, and what became of its steps. */
export function sinceSection(context: DocumentContext, earlier: EarlierRound): Section {
  const { t, language, comparison, partyNames } = context;
  const { development } = earlier;
  const goOn = goOnSinceLine(t, development.goOn, partyNames, language);
  const radars = comparison.modules.flatMap((module) => radarOf(context, earlier, module));
  const quiet = [
    ...notComparableSentences(t, earlier, language),
    ...(comparison.mode === "confidential" ? [t("again:since.confidential")] : []),
  ];
  return {
    heading: t("again:since.title"),
    blocks: [
      paragraph("body", developmentSentences(t, development, language).join(" ")),
      ...(goOn === null ? [] : [paragraph("body", goOn)]),
      paragraph("quiet", earlierLegend(t, development.since, language) ?? ""),
      ...(radars.length > 0 ? [{ kind: "radars", items: radars } as const] : []),
      ...(development.statements.length > 0 ? [statementTable(context, earlier)] : []),
      ...quiet.map((sentence) => paragraph("quiet", sentence)),
    ],
    sections: earlier.nextSteps.length > 0 ? [outcomesSection(context, earlier)] : [],
  };
}

/** A module's radar over both rounds, where it has axes enough and something of the earlier one. */
function radarOf(
  context: DocumentContext,
  { development }: EarlierRound,
  module: ModuleComparison,
): readonly TitledRadar[] {
  const { t } = context;
  const rows = dimensionRows(t, module.dimensions, development);
  if (rows.length < FEWEST_AXES || rows.every(({ earlier }) => earlier === null)) return [];
  const title = t(`questionnaire:modules.${module.id}.name`);
  const radar = {
    ...radarSpec(context, title, rows),
    earlier: perParty((party) => rows.map((row) => earlierMeans(row)[party])),
  };
  return [{ title, radar }];
}

/** First what is worth telling, then the others in questionnaire order. */
function statementTable(context: DocumentContext, { development }: EarlierRound): Block {
  const { t, comparison } = context;
  const place = ({ id }: StatementDevelopment) => {
    const told = development.worthTelling.indexOf(id);
    return told === -1 ? development.worthTelling.length : told;
  };
  const sorted = development.statements.toSorted((one, other) => place(one) - place(other));
  return {
    kind: "table",
    columns: [
      column(t("report:table.statement")),
      column(t("report:table.dots"), WIDTHS.dots),
      column(t("again:since.became"), WIDTHS.became),
    ],
    rows: sorted.flatMap((statement) => {
      const now = comparison.statements.find(({ id }) => id === statement.id);
      return now ? [rowOf(context, statement, now)] : [];
    }),
  };
}

function rowOf(
  context: DocumentContext,
  statement: StatementDevelopment,
  now: StatementComparison,
): readonly TableCell[] {
  const { t, partyNames, language, earlier } = context;
  const dots = statementRows(t, [now], earlier?.development).map((row) =>
    dotsCell({
      alt: rowInWords(t, row, partyNames, language),
      means: row.means,
      expectations: { A: null, B: null },
      earlier: earlierMeans(row),
    }),
  );
  return [
    statementCell(context, statement.id),
    ...dots,
    plainCell(statementSentences(t, statement, partyNames, language).join(" ")),
  ];
}

function outcomesSection({ t, plan }: DocumentContext, { nextSteps }: EarlierRound): Section {
  return {
    heading: t("again:outcomes.title"),
    blocks: [
      {
        kind: "table",
        columns: [
          column(t("again:outcomes.step")),
          column(t("again:since.became"), WIDTHS.state),
          column(t("again:outcomes.note"), WIDTHS.note),
        ],
        rows: nextSteps.map(({ id, what }) => {
          const { state, note } = outcomeOf(plan, id);
          return [
            plainCell(what),
            strongCell(t(`again:outcomes.state.${state ?? "open"}`)),
            plainCell(note === "" ? t("results:chart.missing") : note),
          ];
        }),
      },
    ],
    sections: [],
  };
}
