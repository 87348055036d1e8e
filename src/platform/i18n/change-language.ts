import i18next from "i18next";
import type { Language } from "#domain/questionnaire/language.ts";
import { rememberLanguage } from "./language.ts";

/** Changes the language of the screen once all words that it shows are there; else it stays. */
export async function changeLanguage(language: Language): Promise<void> {
  const files = [i18next.options.ns ?? []].flat();
  // What failed once is only fetched again when it is named.
  await i18next.reloadResources(language, files);
  if (!files.every((file) => i18next.hasResourceBundle(language, file))) return;
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
