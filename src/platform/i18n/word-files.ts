import type { Language } from "#domain/questionnaire/language.ts";

/** The words of some namespaces, by their names. */
export type Words = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Words come in three files a language, each of them whole: up to the first statement, what else a
 * respondent reads, and what only facilitators do. Once a screen is drawn, no part of it waits for words.
 */
export const WORD_FILES = {
  first: {
    sv: () => import("./words/sv-first.ts"),
    de: () => import("./words/de-first.ts"),
    en: () => import("./words/en-first.ts"),
  },
  respondent: {
    sv: () => import("./words/sv-respondent.ts"),
    de: () => import("./words/de-respondent.ts"),
    en: () => import("./words/en-respondent.ts"),
  },
  facilitator: {
    sv: () => import("./words/sv-facilitator.ts"),
    de: () => import("./words/de-facilitator.ts"),
    en: () => import("./words/en-facilitator.ts"),
  },
} satisfies Readonly<Record<string, Readonly<Record<Language, () => Promise<Words>>>>>;

export type WordFile = keyof typeof WORD_FILES;

/** Asks for the first words before the app is there. What fails is asked for again. */
export function fetchFirstWords(language: Language): void {
  WORD_FILES.first[language]().catch(() => undefined);
}
