import { createInstance } from "i18next";
import type { Language } from "#domain/questionnaire/language.ts";
import deQuestionnaire from "#locales/de/questionnaire.json";
import deResults from "#locales/de/results.json";
import enQuestionnaire from "#locales/en/questionnaire.json";
import enResults from "#locales/en/results.json";
import svQuestionnaire from "#locales/sv/questionnaire.json";
import svResults from "#locales/sv/results.json";
import type { ResultWords } from "#wording/result-words.ts";

/** The real words of results and questionnaire in one language, without a screen. */
export async function resultWordsIn(language: Language): Promise<ResultWords> {
  const words = createInstance();
  await words.init({
    lng: language,
    fallbackLng: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    resources: {
      sv: { results: svResults, questionnaire: svQuestionnaire },
      de: { results: deResults, questionnaire: deQuestionnaire },
      en: { results: enResults, questionnaire: enQuestionnaire },
    },
  });
  return words.getFixedT(language, ["results", "questionnaire"]);
}
