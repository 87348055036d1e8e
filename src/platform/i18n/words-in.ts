import i18next from "i18next";
import type { Language } from "#domain/questionnaire/language.ts";

/** The words of one language, whatever the screen speaks. Throws where they cannot be loaded. */
export async function wordsIn<Namespace extends DocumentNamespace>(
  language: Language,
  namespaces: readonly Namespace[],
) {
  await i18next.loadLanguages(language);
  await i18next.loadNamespaces([...namespaces]);
  const isMissing = namespaces.some((name) => !i18next.hasResourceBundle(language, name));
  if (isMissing) throw new Error(`no words for ${language}`);
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
  | "report";
