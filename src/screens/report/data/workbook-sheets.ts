import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type {
  AnswerComparison,
  CommentView,
  DimensionComparison,
  StatementComparison,
} from "#domain/comparison/comparison.ts";
import { afterConversation } from "#domain/deck/after-conversation.ts";
import { positionOn } from "#domain/plan/position.ts";
import type { AnswerDevelopment, DimensionDevelopment } from "#domain/rounds/development.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { firmnessWords } from "#wording/verdict-words.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { expectationColumns } from "./expectation-sheet.ts";
import { stepColumns, stepRows } from "./step-sheet.ts";
import { type CellValue, type Column, ofEach } from "./workbook-column.ts";

/** A sheet of the workbook: its columns, and a cell of each for every row. */
export type WorkbookSheet = {
  readonly name: string;
  readonly columns: readonly Pick<Column<never>, "heading" | "look">[];
  readonly rows: readonly (readonly CellValue[])[];
};

/** The comparison as sheets for people: in the words and the language of the document. */
export function workbookSheets(context: DocumentContext): readonly WorkbookSheet[] {
  const { t, comparison, plan, earlier } = context;
  const expected = comparison.statements.filter(({ coorientation }) => coorientation !== null);
  return [
    sheet(t("report:workbook.sheet.statements"), statementColumns(context), [
      ...comparison.statements.map((statement) => statementRow(context, statement)),
      closingRow(context),
    ]),
    sheet(
      t("report:workbook.sheet.dimensions"),
      dimensionColumns(context),
      comparison.modules.flatMap(({ dimensions }) => dimensions),
    ),
    ...(expected.length > 0
      ? [sheet(t("report:workbook.sheet.expectations"), expectationColumns(context), expected)]
      : []),
    ...openAnswersSheet(context),
    ...(plan.nextSteps.length > 0 || earlier
      ? [sheet(t("report:workbook.sheet.steps"), stepColumns(context), stepRows(context))]
      : []),
  ];
}

function sheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): WorkbookSheet {
  return { name, columns, rows: rows.map((row) => columns.map(({ valueOf }) => valueOf(row))) };
}

/** The open answers by themselves: beside a rating, they would say who rated. */
function openAnswersSheet({
  t,
  comparison,
  partyNames,
}: DocumentContext): readonly WorkbookSheet[] {
  const { openAnswers } = comparison;
  const rows = PARTIES.flatMap((party) =>
    (openAnswers?.[party] ?? []).map(({ text }) => ({ name: partyNames[party], text })),
  );
  if (rows.length === 0) return [];
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { heading: t("report:workbook.organisation"), look: "words", valueOf: ({ name }) => name },
    { heading: t("questionnaire:openQuestion"), look: "text", valueOf: ({ text }) => text },
  ];
  return [sheet(t("report:workbook.sheet.open"), columns, rows)];
}

/** A statement, or the closing question below them all. */
type AnswerRow = AnswerComparison & {
  readonly module: string;
  readonly dimension: string;
  readonly text: string;
  readonly after: Readonly<Record<PartyId, number | null>>;
  readonly comments: Readonly<Record<PartyId, readonly CommentView[]>>;
  readonly development: AnswerDevelopment | null;
};

function statementRow(
  { t, plan, comparison, earlier }: DocumentContext,
  statement: StatementComparison,
): AnswerRow {
  const { id, module, dimension } = statement;
  const after = afterConversation(positionOn(plan, id), comparison.mode);
  return {
    ...statement,
    module: t(`questionnaire:modules.${module}.name`),
    dimension: t(`questionnaire:dimensions.${dimension}.name`),
    text: t(`questionnaire:statements.${id}.text`),
    after: { A: after.A.mean, B: after.B.mean },
    development: earlier?.development.statements.find((each) => each.id === id) ?? null,
  };
}

function closingRow({ t, comparison: { goOn }, earlier }: DocumentContext): AnswerRow {
  return {
    ...goOn,
    module: "",
    dimension: t("questionnaire:goOn.name"),
    text: t("questionnaire:goOn.ask"),
    after: { A: null, B: null },
    comments: { A: [], B: [] },
    development: earlier?.development.goOn ?? null,
  };
}

function statementColumns(context: DocumentContext): readonly Column<AnswerRow>[] {
  const { t, comparison } = context;
  const hasPositions = Object.keys(context.plan.positions).length > 0;
  const hasComments = comparison.statements.some(({ comments }) =>
    PARTIES.some((party) => comments[party].length > 0),
  );
  return [
    { heading: t("report:workbook.module"), look: "words", valueOf: ({ module }) => module },
    { heading: t("report:workbook.dimension"), look: "words", valueOf: (row) => row.dimension },
    { heading: t("report:table.statement"), look: "text", valueOf: ({ text }) => text },
    ...ofEach<AnswerRow>(context, "mean", "figure", ({ parties }, party) => parties[party].mean),
    {
      heading: t("report:workbook.gap", gapNames(context)),
      look: "figure",
      valueOf: ({ gap }) => gap,
    },
    ...resultColumns(context),
    ...earlierColumns<AnswerRow>(context),
    ...(hasPositions
      ? ofEach<AnswerRow>(context, "after", "figure", ({ after }, party) => after[party])
      : []),
    ...ofEach<AnswerRow>(context, "rated", "count", ({ parties }, party) => parties[party].rated),
    ...ofEach<AnswerRow>(
      context,
      "cannotJudge",
      "count",
      ({ parties }, party) => parties[party].cannotJudge,
    ),
    ...ofEach<AnswerRow>(
      context,
      "spread",
      "figure",
      ({ parties }, party) => parties[party].spread,
    ),
    ...(hasComments
      ? ofEach<AnswerRow>(
          context,
          "comments",
          "text",
          ({ comments }, party) => comments[party].map(({ text }) => text).join("\n") || null,
        )
      : []),
  ];
}

function gapNames({ partyNames }: DocumentContext) {
  return { a: partyNames.A, b: partyNames.B };
}

/** The verdict, and how far it can be trusted. */
function resultColumns({
  t,
}: DocumentContext): readonly Column<Pick<DimensionComparison, "verdict" | "firmness">>[] {
  return [
    {
      heading: t("report:table.verdict"),
      look: "words",
      valueOf: ({ verdict }) => t(`results:verdict.${verdict.kind}`),
    },
    {
      heading: t("report:workbook.firmness"),
      look: "words",
      valueOf: ({ firmness }) => firmnessWords(t, firmness),
    },
  ];
}

type WithDevelopment = {
  readonly development: Pick<DimensionDevelopment, "parties" | "gap"> | null;
};

/** The same figures of the earlier round; none where there is no earlier round. */
function earlierColumns<Row extends WithDevelopment>(
  context: DocumentContext,
): readonly Column<Row>[] {
  const { t, earlier, language } = context;
  if (!earlier) return [];
  return [
    ...ofEach<Row>(
      context,
      "meanThen",
      "figure",
      ({ development }, party) => development?.parties[party].before ?? null,
    ),
    {
      heading: t("report:workbook.gapThen", {
        ...gapNames(context),
        date: formatDate(earlier.development.since, language),
      }),
      look: "figure",
      valueOf: ({ development }) => development?.gap.before ?? null,
    },
  ];
}

function dimensionColumns(context: DocumentContext): readonly Column<DimensionComparison>[] {
  const { t, comparison, earlier } = context;
  const hasImportance = comparison.modules.some(({ dimensions }) =>
    dimensions.some(({ importance }) => importance !== null),
  );
  const developments = earlier?.development.dimensions ?? [];
  return [
    {
      heading: t("report:workbook.module"),
      look: "words",
      valueOf: ({ module }) => t(`questionnaire:modules.${module}.name`),
    },
    {
      heading: t("report:workbook.dimension"),
      look: "words",
      valueOf: ({ id }) => t(`questionnaire:dimensions.${id}.name`),
    },
    ...ofEach<DimensionComparison>(
      context,
      "mean",
      "figure",
      ({ parties }, party) => parties[party].mean,
    ),
    {
      heading: t("report:workbook.gap", gapNames(context)),
      look: "figure",
      valueOf: ({ gap }) => gap,
    },
    ...resultColumns(context),
    ...earlierColumns(context).map(
      ({ valueOf, ...column }): Column<DimensionComparison> => ({
        ...column,
        valueOf: ({ id }) =>
          valueOf({ development: developments.find((each) => each.id === id) ?? null }),
      }),
    ),
    {
      heading: t("report:workbook.alignment"),
      look: "count",
      valueOf: ({ alignment }) => alignment,
    },
    ...ofEach<DimensionComparison>(
      context,
      "rated",
      "count",
      ({ parties }, party) => parties[party].scored,
    ),
    ...(hasImportance
      ? ofEach<DimensionComparison>(
          context,
          "importance",
          "figure",
          ({ importance }, party) => importance?.parties[party] ?? null,
        )
      : []),
  ];
}
