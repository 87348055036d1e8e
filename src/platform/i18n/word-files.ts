import { isLanguage, type Language } from "#domain/questionnaire/language.ts";

type Words = Record<string, unknown>;

/** What is spoken before anything else comes in one file: each request costs a round trip. */
const FIRST: Readonly<Record<Language, () => Promise<Readonly<Record<string, Words>>>>> = {
  sv: () => import("./first-words/sv.ts"),
  de: () => import("./first-words/de.ts"),
  en: () => import("./first-words/en.ts"),
};

const OTHERS = import.meta.glob<Words>(
  ["../../../locales/*/*.json", "!../../../locales/*/{common,questionnaire,respond}.json"],
  { import: "default" },
);

/** Loads one language's words of one screen. Rejects where there are none, and where they do not come. */
export async function loadWords(language: string, namespace: string): Promise<Words> {
  const load = OTHERS[`../../../locales/${language}/${namespace}.json`];
  const words = load ? await load() : isLanguage(language) && (await FIRST[language]())[namespace];
  if (!words) throw new Error(`no words for ${language}/${namespace}`);
  return words;
}

/** Asks for the words of the first screen before the app is there. What fails is asked for again. */
export function fetchFirstWords(language: Language): void {
  FIRST[language]().catch(() => undefined);
}
