/** The languages of the questionnaire. Their order is part of the sealed format (FROZEN, tests/vectors). */
export const LANGUAGES = ["sv", "de", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
