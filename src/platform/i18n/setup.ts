import i18next, { type BackendModule } from "i18next";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { languageNow } from "./language.ts";
import { listOtherWords, loadWords } from "./word-files.ts";

/** Loads one language's words of one screen when that screen asks for them. */
const lazyFiles: BackendModule = {
  type: "backend",
  init() {},
  read(language, namespace, done) {
    loadWords(language, namespace).then(
      (words) => {
        done(null, words);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), null);
      },
    );
  },
};

/** Words that did not come: the error boundary says so; a bare key says nothing to anybody. */
function refuseToShow(key: string): never {
  throw new Error(`no words for ${key}`);
}

/**
 * Starts the words in the language that the person chose, or that the browser prefers. The named
 * screen's words come along at once rather than when it asks for them: one round trip less. False
 * where there are no words at all, not even to say so.
 */
export async function startI18n(screen: "respond" | null): Promise<boolean> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
  });
  if (screen !== "respond") listOtherWords();
  await i18next.use(lazyFiles).init({
    lng: languageNow(),
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    ns: screen === "respond" ? ["common", "respond", "questionnaire"] : ["common"],
    defaultNS: "common",
    partialBundledLanguages: true,
    returnNull: false,
    // The usual ones, but said: else every word is looked at for whether it is a sentence.
    keySeparator: ".",
    nsSeparator: ":",
    parseMissingKeyHandler: refuseToShow,
    interpolation: { escapeValue: false },
  });
  return i18next.exists("appName");
}
