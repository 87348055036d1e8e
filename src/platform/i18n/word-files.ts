import { isLanguage, type Language } from "#domain/questionnaire/language.ts";

export type Words = Record<string, unknown>;

/** What is spoken before anything else comes in one file: each request costs a round trip. */
const FIRST: Readonly<Record<Language, () => Promise<Readonly<Record<string, Words>>>>> = {
  sv: () => import("./first-words/sv.ts"),
  de: () => import("./first-words/de.ts"),
  en: () => import("./first-words/en.ts"),
};
const FIRST_NAMESPACES = ["common", "questionnaire", "respond"];

/** Loads one language's words of one screen. Rejects where there are none, and where they do not come. */
export async function loadWords(language: string, namespace: string): Promise<Words> {
  const words = FIRST_NAMESPACES.includes(namespace)
    ? isLanguage(language) && (await FIRST[language]())[namespace]
    : await loadOther(language, namespace);
  if (!words) throw new Error(`no words for ${language}/${namespace}`);
  return words;
}

/** Asks for the words of the first screen before the app is there. What fails is asked for again. */
export function fetchFirstWords(language: Language): void {
  FIRST[language]().catch(() => undefined);
}

/** Asks for the list of all other words before a screen asks for some. What fails is asked for again. */
export function listOtherWords(): void {
  otherWords().catch(() => undefined);
}

// The list of all files is longer than what a respondent needs of it.
const otherWords = () => import("./other-words.ts");

async function loadOther(language: string, namespace: string): Promise<Words | undefined> {
  return (await otherWords()).loadOtherWords(language, namespace);
}
