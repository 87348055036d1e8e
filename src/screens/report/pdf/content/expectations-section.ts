import { tableFigure } from "#charts/chart-row.ts";
import { verdictTone } from "#charts/marks/verdict-glyph.ts";
import { otherParty, PARTIES, type PartyId } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { statementWords } from "#wording/verdict-words.ts";
import type { DocumentContext } from "../../export/document-source.ts";
import { column, paragraph, plainCell, statementCell, strongCell, verdictCell } from "./blocks.ts";
import type { Section, TableCell, TableColumn } from "./document-model.ts";

const WIDTHS = { party: 92, words: 138 } as const;

/** What each party expected of the other beside what that answered, where it was asked. */
export function expectationsSection(context: DocumentContext): Section {
  const { t, comparison } = context;
  const asked = comparison.statements.filter(({ coorientation }) => coorientation !== null);
  return {
    heading: t("report:part.expectations"),
    blocks: [
      paragraph("quiet", t("report:expectations.hint")),
      {
        kind: "table",
        columns: columns(context),
        rows: asked.map((statement) => rowOf(context, statement)),
      },
    ],
    sections: [],
  };
}

function columns({ t, partyNames }: DocumentContext): readonly TableColumn[] {
  return [
    column(t("report:table.statement")),
    ...PARTIES.map((party) =>
      column(t("report:expectations.by", { name: partyNames[party] }), WIDTHS.party, party),
    ),
    column(t("report:table.verdict"), WIDTHS.words),
  ];
}

function rowOf(context: DocumentContext, statement: StatementComparison): readonly TableCell[] {
  const { t, partyNames, comparison, language } = context;
  const words = statementWords(t, statement, { partyNames, respondents: comparison.respondents });
  return [
    statementCell(context, statement.id),
    ...PARTIES.map((party) => expectedBy(context, statement, party)),
    verdictCell(verdictTone(statement.verdict.kind), beginning(words, language)),
  ];
}

/** Elsewhere these words go on a line; here they begin one. */
function beginning(words: string, language: Language): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

function expectedBy(
  { t, partyNames, language }: DocumentContext,
  { coorientation, parties }: StatementComparison,
  party: PartyId,
): TableCell {
  const other = otherParty(party);
  const expectation = coorientation?.parties[party];
  const figure = tableFigure(t, parties[other].mean, language);
  const answered = t("report:expectations.answered", { name: partyNames[other], figure });
  return expectation?.unknown
    ? plainCell(t("report:expectations.unknown"), answered)
    : strongCell(tableFigure(t, expectation?.mean ?? null, language), answered);
}
