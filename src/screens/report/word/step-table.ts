import { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { PARTIES } from "#domain/assessment/party.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { DocumentContext } from "../export/document-source.ts";

/** Hundredths of the page's width: what, two owners, by when, how. */
const WIDTHS = [27, 19, 19, 14, 21] as const;

/** Twentieths of a point between a cell's edge and its text. */
const CELL_MARGIN = 90;

/** The next steps as a table whose head is repeated overleaf; null where there are none. */
export function stepTable(context: DocumentContext): Table | null {
  const { t, plan, partyNames } = context;
  const steps = plan.nextSteps.filter(({ what }) => what !== "");
  if (steps.length === 0) return null;
  const heads = [
    t("plan:step.what"),
    ...PARTIES.map((party) => t("plan:step.owner", { name: partyNames[party] })),
    t("plan:step.by"),
    t("plan:step.how"),
  ];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: WIDTHS.map((width) => width * 96),
    margins: { top: CELL_MARGIN, bottom: CELL_MARGIN, left: CELL_MARGIN, right: CELL_MARGIN },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((text, index) => cell([text], index, true)),
      }),
      ...steps.map(
        (step) =>
          new TableRow({
            cantSplit: true,
            children: cellsOf(context, step).map((lines, index) => cell(lines, index, false)),
          }),
      ),
    ],
  });
}

function cellsOf({ t, language }: DocumentContext, step: NextStep): readonly (readonly string[])[] {
  const owners = PARTIES.map((party) => {
    const { name, accepted } = step.owners[party];
    if (name === "") return [t("plan:step.nobody")];
    return [name, t(accepted ? "plan:step.accepted" : "plan:step.notAccepted")];
  });
  const by = step.by === null ? t("plan:step.noDate") : formatDate(step.by, language);
  return [[step.what], ...owners, [by], [step.how]];
}

function cell(lines: readonly string[], column: number, bold: boolean): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 0, type: WidthType.PERCENTAGE },
    children: lines.map((text) => new Paragraph({ children: [new TextRun({ text, bold })] })),
  });
}
