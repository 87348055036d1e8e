import { PARTIES } from "#domain/assessment/party.ts";
import { outcomeOf } from "#domain/plan/step-outcome.ts";
import type { DocumentContext } from "../export/document-source.ts";
import type { Column } from "./workbook-column.ts";

type StepRow = DocumentContext["plan"]["nextSteps"][number] & {
  readonly agreedOn: string;
  readonly became: string | null;
  readonly note: string | null;
};

/** What was agreed in this round, then what was agreed in the earlier one and what became of it. */
export function stepRows({ t, plan, earlier, date }: DocumentContext): readonly StepRow[] {
  const now = plan.nextSteps.map((step) => ({
    ...step,
    agreedOn: date,
    became: null,
    note: null,
  }));
  const then = earlier?.nextSteps.map((step) => {
    const { state, note } = outcomeOf(plan, step.id);
    return {
      ...step,
      agreedOn: earlier.development.since,
      became: t(`again:outcomes.state.${state ?? "open"}`),
      note,
    };
  });
  return [...now, ...(then ?? [])];
}

export function stepColumns(context: DocumentContext): readonly Column<StepRow>[] {
  const { t, partyNames, earlier } = context;
  return [
    { heading: t("plan:step.what"), look: "text", valueOf: ({ what }) => what },
    ...PARTIES.map(
      (party): Column<StepRow> => ({
        heading: t("plan:step.owner", { name: partyNames[party] }),
        look: "words",
        valueOf: ({ owners }) => owners[party].name || null,
      }),
    ),
    { heading: t("plan:step.by"), look: "day", valueOf: ({ by }) => by && dayOf(by) },
    { heading: t("plan:step.how"), look: "text", valueOf: ({ how }) => how || null },
    {
      heading: t("report:table.statement"),
      look: "text",
      valueOf: ({ statement }) => statement && t(`questionnaire:statements.${statement}.text`),
    },
    {
      heading: t("report:workbook.agreedOn"),
      look: "day",
      valueOf: ({ agreedOn }) => dayOf(agreedOn),
    },
    ...(earlier
      ? ([
          { heading: t("again:since.became"), look: "words", valueOf: ({ became }) => became },
          { heading: t("again:outcomes.note"), look: "text", valueOf: ({ note }) => note || null },
        ] satisfies readonly Column<StepRow>[])
      : []),
  ];
}

/** A spreadsheet counts days from midnight, without a zone. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
