import i18next, { type Namespace } from "i18next";
import { useEffect, useMemo } from "react";
import { LANGUAGES, type Language } from "#domain/questionnaire/language.ts";

/**
 * The words of one language for a part of the page, whatever the rest of it speaks; for its
 * `TranslationContext`. Those of the other languages are fetched beside it, so that a change shows at once.
 *
 * @param namespaces what the part shows; the same list at every call
 */
export function useWordsOf(language: Language, namespaces: readonly (Namespace & string)[]) {
  useEffect(() => {
    void i18next.loadNamespaces(namespaces).then(() => i18next.loadLanguages(LANGUAGES));
  }, [namespaces]);
  return useMemo(() => i18next.cloneInstance({ lng: language }), [language]);
}
