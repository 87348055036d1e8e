import { foreignLanguage } from "#domain/assessment/own-language.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { DimensionId, StatementId } from "#domain/questionnaire/structure.ts";
import type { DocumentContext } from "../../export/document-source.ts";
import type { Block, DotSpec, ParagraphLook, TableCell, TableColumn } from "./document-model.ts";

/** A paragraph of its own. */
export function paragraph(look: ParagraphLook, text: string): Block {
  return { kind: "paragraph", look, text };
}

/** A column of a table; without a width it takes what the others leave. */
export function column(
  heading: string,
  width: number | null = null,
  party: PartyId | null = null,
): TableColumn {
  return { heading, party, width };
}

const EMPTY: TableCell = { text: "", look: "plain", below: null, tone: null, dots: null };

/** A cell of words, with more under it where there is more. */
export function plainCell(text: string, below: string | null = null): TableCell {
  return { ...EMPTY, text, below };
}

/** The language of own words, where they lack that of the document. */
export function languageOf(
  { comparison, language }: DocumentContext,
  id: StatementId | DimensionId | "open-question",
): { readonly lang?: Language } {
  const lang = foreignLanguage(comparison.ownWords, id, language);
  return lang === undefined ? {} : { lang };
}

/** A cell with the words of a statement. */
export function statementCell(context: DocumentContext, id: StatementId): TableCell {
  const text = context.t(`questionnaire:statements.${id}.text`);
  return { ...EMPTY, text, ...languageOf(context, id) };
}

/** A cell whose text stands out: a figure. */
export function strongCell(text: string, below: string | null = null): TableCell {
  return { ...EMPTY, text, below, look: "strong" };
}

/** A cell with a verdict's sign and word. */
export function verdictCell(
  tone: TableCell["tone"],
  text: string,
  below: string | null = null,
): TableCell {
  return { ...EMPTY, text, below, tone };
}

/** A cell with a dot plot. */
export function dotsCell(dots: DotSpec): TableCell {
  return { ...EMPTY, dots };
}
