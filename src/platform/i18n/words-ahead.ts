import i18next, { type Namespace } from "i18next";
import { languageNow } from "./language.ts";
import { loadWords } from "./word-files.ts";

/** Fetches words before a screen asks for them. Rejects where one file is missing. */
export async function fetchWordsAhead(namespaces: readonly (Namespace & string)[]): Promise<void> {
  const language = languageNow();
  // First by themselves: what fails within i18next counts as there, and the screen would show keys.
  await Promise.all(namespaces.map((name) => loadWords(language, name)));
  await i18next.loadNamespaces(namespaces);
}
