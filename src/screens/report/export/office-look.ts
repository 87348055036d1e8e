import { readableAccent } from "#charts/marks/accent.ts";
import { LIGHT } from "#charts/marks/colours.ts";
import type { Branding } from "#domain/assessment/branding.ts";
import { foreignLanguage } from "#domain/assessment/own-language.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { DimensionId, StatementId } from "#domain/questionnaire/structure.ts";
import type { DocumentContext } from "./document-source.ts";

/** The light theme as office programs write colours. */
export const COLOURS = {
  ink: officeColour(LIGHT.ink),
  muted: officeColour(LIGHT.inkMuted),
  line: officeColour(LIGHT.chartGrid),
  rule: officeColour(LIGHT.lineStrong),
  paper: officeColour(LIGHT.surface),
  A: officeColour(LIGHT.partyA),
  B: officeColour(LIGHT.partyB),
} as const;

/** Windows and macOS have it, and Linux, ChromeOS and office programs one of the same widths; with Greek and Cyrillic. */
export const FONT = "Arial";

/** The colour of a title: an accent's, in a shade that can be read on paper, or the ink's. */
export function titleColour({ accent }: Branding): string {
  return accent === undefined ? COLOURS.ink : officeColour(readableAccent(accent, "light"));
}

function officeColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** Language tags as office programs write them, for spelling and reading aloud. */
export const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = {
  sv: "sv-SE",
  de: "de-DE",
  en: "en-GB",
};

/** The tag of the words of a statement, an area or the open question: own ones may lack the document's language. */
export function officeLanguageOf(
  { comparison, language }: Pick<DocumentContext, "comparison" | "language">,
  id: StatementId | DimensionId | "open-question",
): string {
  return OFFICE_LANGUAGE[foreignLanguage(comparison.ownWords, id, language) ?? language];
}
