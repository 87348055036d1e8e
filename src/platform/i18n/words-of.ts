import i18next from "i18next";
import { useEffect, useMemo } from "react";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";

/**
 * The words of one language for a part of the page, whatever the rest of it speaks; for the provider
 * of react-i18next. The words of the others are fetched beside it, so that a change shows at once.
 */
export function useWordsOf(language: Language) {
  useEffect(() => {
    void i18next.loadLanguages([...LANGUAGES]);
  }, []);
  return useMemo(() => i18next.cloneInstance({ lng: language }), [language]);
}
