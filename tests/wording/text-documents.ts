import { createInstance } from "i18next";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { STATEMENTS } from "#domain/questionnaire/look-up.ts";
import deClosing from "#locales/de/closing.json";
import deQuestionnaire from "#locales/de/questionnaire.json";
import enClosing from "#locales/en/closing.json";
import enQuestionnaire from "#locales/en/questionnaire.json";
import svClosing from "#locales/sv/closing.json";
import svQuestionnaire from "#locales/sv/questionnaire.json";
import { payload } from "#tests/support/sealing-samples.ts";
import type { QuestionWords } from "#wording/question-sheet.ts";

/** The real words of what is asked in one language, without a screen. */
export async function questionWordsIn(language: Language): Promise<QuestionWords> {
  const words = createInstance();
  await words.init({
    lng: language,
    fallbackLng: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    resources: {
      sv: { closing: svClosing, questionnaire: svQuestionnaire },
      de: { closing: deClosing, questionnaire: deQuestionnaire },
      en: { closing: enClosing, questionnaire: enQuestionnaire },
    },
  });
  return words.getFixedT(language, ["closing", "questionnaire"]);
}

/** An invitation that asks everything there is to ask. */
export const EVERYTHING: InvitationPayload = {
  ...payload("B"),
  endUsers: "nurses",
  answerBy: "2026-12-12",
  configuration: {
    ...payload("B").configuration,
    statements: STATEMENTS.filter(({ module }) => module !== "own").map(({ id }) => id),
    expectations: "marked",
    importance: true,
  },
};
