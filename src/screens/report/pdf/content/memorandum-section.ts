import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { notedBy } from "#domain/plan/memorandum.ts";
import { MEMORANDUM_FIELDS, type MemorandumField, type NextStep } from "#domain/plan/plan.ts";
import { formatDate, formatList } from "#platform/i18n/format.ts";
import { memorandumParagraphs } from "#wording/memorandum-words.ts";
import { memorandumHeading } from "#wording/plan-words.ts";
import type { DocumentContext } from "../../export/document-source.ts";
import { votesTable } from "../../export/votes-table.ts";
import { column, paragraph, plainCell } from "./blocks.ts";
import type { Block, Section, TableCell } from "./document-model.ts";

const WIDTHS = { owner: 78, by: 66, how: 108, stand: 84 } as const;

/** What the parties agreed: the memorandum with its next steps. Parts without words are left out. */
export function memorandumSection(context: DocumentContext): Section {
  const { t } = context;
  const parts = MEMORANDUM_FIELDS.map((field) => partOf(context, field));
  return {
    heading: t("plan:memorandum.title"),
    blocks: [paragraph("quiet", t("plan:memorandum.intent"))],
    sections: [
      ...parts,
      votesSection(context),
      nextLookSection(context),
      notedBySection(context),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

function partOf(context: DocumentContext, field: MemorandumField): Section {
  const { t, plan, partyNames, comparison } = context;
  const { mode } = comparison;
  const steps = field === "who-does-what" ? stepBlocks(context) : [];
  return {
    heading: memorandumHeading(t, field, partyNames),
    blocks: [...steps, ...paragraphs(memorandumParagraphs(t, plan, field, { ...context, mode }))],
    sections: [],
  };
}

function stepBlocks(context: DocumentContext): readonly Block[] {
  const { t, partyNames, plan } = context;
  const steps = plan.nextSteps.filter(({ what }) => what !== "");
  if (steps.length === 0) return [];
  return [
    {
      kind: "table",
      columns: [
        column(t("plan:step.what")),
        ...PARTIES.map((party) =>
          column(t("plan:step.owner", { name: partyNames[party] }), WIDTHS.owner),
        ),
        column(t("plan:step.by"), WIDTHS.by),
        column(t("plan:step.how"), WIDTHS.how),
      ],
      rows: steps.map((step) => stepRow(context, step)),
    },
  ];
}

function stepRow(context: DocumentContext, step: NextStep): readonly TableCell[] {
  const { language } = context;
  return [
    plainCell(step.what),
    ...PARTIES.map((party) => ownerCell(context, step, party)),
    plainCell(step.by === null ? "–" : formatDate(step.by, language)),
    plainCell(step.how === "" ? "–" : step.how),
  ];
}

function ownerCell({ t }: DocumentContext, { owners }: NextStep, party: PartyId): TableCell {
  const { name, accepted } = owners[party];
  if (name === "") return plainCell(t("plan:step.nobody"));
  return plainCell(name, t(accepted ? "plan:step.accepted" : "plan:step.notAccepted"));
}

/** Means and spreads before the conversations and after them. */
function votesSection(context: DocumentContext): Section {
  const { t } = context;
  const table = votesTable(context);
  const blocks: readonly Block[] = table
    ? [
        paragraph("quiet", t("plan:votes.spreadIs")),
        {
          kind: "table",
          columns: table.heads.map((head, index) =>
            column(head, index === 0 ? null : WIDTHS.stand),
          ),
          rows: table.rows.map((row) => row.map((text) => plainCell(text))),
        },
      ]
    : [];
  return { heading: t("plan:votes.heading"), blocks, sections: [] };
}

function nextLookSection({ t, plan, language }: DocumentContext): Section {
  const { nextLook } = plan.memorandum;
  return {
    heading: t("plan:memorandum.nextLook"),
    blocks: nextLook === null ? [] : paragraphs([formatDate(nextLook, language)]),
    sections: [],
  };
}

function notedBySection({ t, plan, partyNames, language }: DocumentContext): Section {
  const named = PARTIES.map((party) => ({
    name: partyNames[party],
    people: notedBy(plan, party),
  })).filter(({ people }) => people.length > 0);
  const lines = named.map(({ name, people }) =>
    t("plan:memorandum.notedByAt", { names: formatList(people, language), name }),
  );
  const names = [partyNames.A, partyNames.B];
  return {
    heading: t(
      plan.memorandum.signatures ? "plan:memorandum.signatures" : "plan:memorandum.notedBy",
    ),
    blocks: [
      ...paragraphs(lines),
      ...(plan.memorandum.signatures ? [{ kind: "signatures", names } as const] : []),
    ],
    sections: [],
  };
}

function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => paragraph("body", text));
}
