import type { Table } from "docx";
import { PARTIES } from "#domain/assessment/party.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { formatDate } from "#platform/i18n/format.ts";
import type { DocumentContext } from "../export/document-source.ts";
import { wordTable } from "./word-table.ts";

/** Hundredths of the page's width: what, two owners, by when, how. */
const WIDTHS = [27, 19, 19, 14, 21] as const;

/** The next steps as a table; null where there are none. */
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
  return wordTable(
    heads,
    steps.map((step) => cellsOf(context, step)),
    WIDTHS,
  );
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
