import type { Language } from "#domain/questionnaire/language.ts";

/** Language tags as office programs write them, for spelling and reading aloud. */
export const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = {
  sv: "sv-SE",
  de: "de-DE",
  en: "en-GB",
};
