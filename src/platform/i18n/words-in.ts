import i18next from "i18next";
import type { Language } from "#domain/questionnaire/language.ts";
import { loadWords } from "./load-words.ts";

/** The words of one language, whatever the screen speaks. Rejects where they cannot be loaded. */
export async function wordsIn<Namespace extends DocumentNamespace>(
  language: Language,
  namespaces: readonly Namespace[],
) {
  await loadWords(language, namespaces);
  return i18next.getFixedT(language, [...namespaces]);
}

type DocumentNamespace =
  | "again"
  | "collect"
  | "common"
  | "paper"
  | "plan"
  | "prompts"
  | "questionnaire"
  | "results"
  | "report"
  | "respond";
