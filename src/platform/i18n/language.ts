import { isLanguage, LANGUAGES, type Language } from "#domain/questionnaire/language.ts";

const KEY = "samsyn.language";

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  sv: "Svenska",
  de: "Deutsch",
  en: "English",
};

/** The languages by the names that they call themselves, for a choice. */
export const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({
  value,
  label: LANGUAGE_NAMES[value],
  lang: value,
}));

/** The remembered language, else the first of the browser's that we speak, else English. */
export function languageNow(): Language {
  const remembered = readRemembered();
  if (remembered) return remembered;
  const preferred = navigator.languages.map((tag) => tag.toLowerCase().replace(/[-_].*$/, ""));
  return preferred.find(isLanguage) ?? "en";
}

/** Remembers the choice on this device. A refused storage only costs the memory of it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return;
  }
}

function readRemembered(): Language | null {
  try {
    const value = localStorage.getItem(KEY);
    return isLanguage(value) ? value : null;
  } catch {
    return null;
  }
}
