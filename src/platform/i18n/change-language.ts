import i18next from "i18next";
import type { Language } from "#domain/questionnaire/language.ts";
import { rememberLanguage } from "./language.ts";
import { loadWords } from "./load-words.ts";

/** Changes the language of the screen once all words that it may show are there. Rejects where they do not come. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadWords(language, Object.keys(i18next.getDataByLanguage(i18next.language) ?? {}));
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
