import i18next from "i18next";
import { foreignLanguage, ownLanguage } from "#domain/assessment/own-language.ts";
import type { OwnText, OwnWords } from "#domain/assessment/own-words.ts";
import { isLanguage, LANGUAGES, type Language } from "#domain/questionnaire/language.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";

let shown: OwnWords | null = null;
let isFollowing = false;

/**
 * Puts the own words of the assessment that is shown beside the words of ours, in all languages: in one that they
 * lack, those of another. Words that come later get them when they come: before, i18next would take
 * these few for all that there is.
 */
export function showOwnWords(ownWords: OwnWords | undefined): void {
  if (!ownWords || ownWords === shown) return;
  shown = ownWords;
  if (!isFollowing) i18next.store.on("added", putBeside);
  isFollowing = true;
  for (const language of LANGUAGES) {
    putBeside(language, "questionnaire");
    putBeside(language, "prompts");
  }
}

/** The language of the words of a statement or of the open question, where it is not that of the screen. */
export function langOf(
  id: StatementId | "open-question",
  language: Language,
): Language | undefined {
  return foreignLanguage(shown, id, language);
}

function putBeside(language: string, namespace: string): void {
  const isThere = i18next.hasResourceBundle(language, namespace);
  if (!shown || !isLanguage(language) || !isThere) return;
  const words = namespace === "questionnaire" ? areasOf(shown, language) : null;
  const asked = namespace === "prompts" ? promptsOf(shown, language) : null;
  const added = words ?? asked;
  if (added) i18next.addResourceBundle(language, namespace, added, true, true, { silent: true });
}

/** A statement and the area that it is have the same short name; in full, the area is the statement. */
function areasOf({ languages, statements, openQuestion }: OwnWords, language: Language) {
  const read = ownLanguage({ languages }, language);
  const wordsOf = (words: OwnWords["statements"][number]["words"]): OwnText =>
    words[read] ?? { text: "", label: "" };
  const texts = statements.map(({ id, words }) => [id, wordsOf(words)] as const);
  return {
    ...(openQuestion && { openQuestion: openQuestion[read] }),
    statements: Object.fromEntries(texts),
    dimensions: Object.fromEntries(
      texts.map(([id, { label }]) => [id, { name: label, label }] as const),
    ),
  };
}

/** Every own statement has the same few. */
function promptsOf({ statements }: OwnWords, language: Language) {
  const t = i18next.getFixedT(language, "prompts");
  const prompts = {
    low: t("own.low"),
    high: t("own.high"),
    ask: t("own.ask"),
    askLow: t("own.askLow"),
  };
  return { statements: Object.fromEntries(statements.map(({ id }) => [id, prompts])) };
}
