import i18next from "i18next";
import { LANGUAGES } from "#domain/questionnaire/language.ts";
import { languageNow } from "./language.ts";
import { haveWords, loadWords } from "./load-words.ts";

/** Words that did not come: the error boundary says so; a bare key says nothing to anybody. */
function refuseToShow(key: string): never {
  throw new Error(`no words for ${key}`);
}

/**
 * Starts the words in the language that the person chose, or that the browser prefers. Those that
 * only facilitators read are asked for at once, unless a respondent comes. False where there are no
 * words at all, not even to say so.
 */
export async function startI18n(screen: "respond" | null): Promise<boolean> {
  const language = languageNow();
  i18next.on("languageChanged", (changed) => {
    document.documentElement.lang = changed;
  });
  await i18next.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    ns: [],
    defaultNS: "common",
    resources: {},
    returnNull: false,
    // The usual ones, but said: else every word is looked at for whether it is a sentence.
    keySeparator: ".",
    nsSeparator: ":",
    parseMissingKeyHandler: refuseToShow,
    interpolation: { escapeValue: false },
  });
  if (screen !== "respond") {
    loadWords(language, ["errors", "home"]).catch(() => undefined);
  }
  await loadWords(language, ["common"]).catch(() => undefined);
  return haveWords(language, ["common"]);
}
