import type { Language } from "../questionnaire/language.ts";
import { isOwn } from "../questionnaire/look-up.ts";
import type { DimensionId, StatementId } from "../questionnaire/structure.ts";
import type { OwnWords } from "./own-words.ts";

/**
 * The language in which own words are read by somebody who reads in `language`: that one where they are in it, else
 * English, else the first that they are in.
 */
export function ownLanguage(
  { languages }: Pick<OwnWords, "languages">,
  language: Language,
): Language {
  const [first = language] = languages;
  if (languages.includes(language)) return language;
  return languages.includes("en") ? "en" : first;
}

/** The language of the words of a statement, an area or the open question, where it is another than that around. */
export function foreignLanguage(
  ownWords: OwnWords | null | undefined,
  id: StatementId | DimensionId | "open-question",
  language: Language,
): Language | undefined {
  if (!ownWords || (id !== "open-question" && !isOwn(id))) return undefined;
  const read = ownLanguage(ownWords, language);
  return read === language ? undefined : read;
}
