import i18next from "i18next";
import { useTranslation } from "react-i18next";
import { isLanguage, type Language } from "#domain/questionnaire/language.ts";
import { rememberLanguage } from "./language.ts";

/** The language of the screen, and how to change it. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const now = isLanguage(i18n.language) ? i18n.language : "en";
  return [now, changeLanguage];
}

function changeLanguage(language: Language): void {
  rememberLanguage(language);
  void i18next.changeLanguage(language);
}
