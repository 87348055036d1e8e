import i18next from "i18next";
import { useTranslation } from "react-i18next";
import { isLanguage, type Language } from "#domain/questionnaire/language.ts";
import { rememberLanguage } from "./language.ts";

/**
 * The language of the screen, and how to change it. It stays where the words of the other one do not
 * come: without a connection not all of them may be there.
 */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const now = isLanguage(i18n.language) ? i18n.language : "en";
  return [now, changeLanguage];
}

function changeLanguage(language: Language): void {
  const files = [i18next.options.ns ?? []].flat();
  // What failed once is only fetched again when it is named.
  void i18next.reloadResources(language, files).then(() => {
    if (!files.every((file) => i18next.hasResourceBundle(language, file))) return;
    rememberLanguage(language);
    void i18next.changeLanguage(language);
  });
}
