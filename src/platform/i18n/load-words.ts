import i18next from "i18next";
import type { Language } from "#domain/questionnaire/language.ts";
import { WORD_FILES, type WordFile } from "./word-files.ts";

/** In which file a namespace is; all others are the facilitator's. */
const FILE_OF: Readonly<Record<string, WordFile>> = {
  common: "first",
  questionnaire: "first",
  respond: "first",
  closing: "respondent",
  errors: "respondent",
  prompts: "respondent",
  trust: "respondent",
};

/** Loads the files that hold some namespaces, in one language. Rejects where one does not come. */
export async function loadWords(language: Language, namespaces: readonly string[]): Promise<void> {
  if (haveWords(language, namespaces)) return;
  const files = new Set(namespaces.map((name) => FILE_OF[name] ?? "facilitator"));
  await Promise.all([...files].map((file) => loadFile(language, file)));
}

/** Whether the words of some namespaces are there in one language. */
export function haveWords(language: string, namespaces: readonly string[]): boolean {
  return namespaces.every((name) => i18next.hasResourceBundle(language, name));
}

async function loadFile(language: Language, file: WordFile): Promise<void> {
  const words = await WORD_FILES[file][language]();
  for (const [name, texts] of Object.entries(words)) {
    i18next.addResourceBundle(language, name, texts);
  }
}
