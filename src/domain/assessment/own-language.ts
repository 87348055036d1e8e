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

/** The language of a statement's or an area's words, where it is another than that of the words around. */
export function foreignLanguage(
  ownWords: OwnWords | null | undefined,
  id: StatementId | DimensionId,
  language: Language,
): Language | undefined {
  if (!ownWords || !isOwn(id)) return undefined;
  const read = ownLanguage(ownWords, language);
  return read === language ? undefined : read;
}
