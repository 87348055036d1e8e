import type { Language } from "#domain/questionnaire/language.ts";
import { useTranslation } from "./use-translation.ts";

/**
 * The language of the screen, and how to change it. It stays where the words of the other one do not
 * come: without a connection not all of them may be there.
 */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { language } = useTranslation("common");
  return [language, change];
}

// The first statement does not wait for it.
function change(language: Language): void {
  import("./change-language.ts")
    .then((loaded) => loaded.changeLanguage(language))
    .catch(() => undefined);
}
