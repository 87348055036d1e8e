import i18next, { type Namespace } from "i18next";
import { createContext, use, useMemo, useState, useSyncExternalStore } from "react";
import { isLanguage, type Language } from "#domain/questionnaire/language.ts";
import { haveWords, loadWords } from "./load-words.ts";

/** What a part of the page speaks that does not speak what the rest of it does. */
export const LanguageContext = createContext<Language | null>(null);

/**
 * The words of some namespaces, in the language of this part of the page or in a given one; the first
 * needs no prefix. Suspends where they are still on their way. What did not come throws when it is
 * asked for.
 *
 * @param namespaces the same at every call
 */
export function useTranslation<const Names extends Namespace>(
  namespaces: Names,
  { lng }: { readonly lng?: Language } = {},
) {
  const ofPage = useSyncExternalStore(follow, languageOfPage);
  const ofPart = use(LanguageContext);
  const language = lng ?? ofPart ?? ofPage;
  const [names] = useState(namespaces);
  const coming = useMemo(() => comingWords(language, [names].flat()), [language, names]);
  if (coming) use(coming);
  const t = useMemo(() => i18next.getFixedT(language, names), [language, names]);
  return { t, language };
}

function follow(onChange: () => void): () => void {
  i18next.on("languageChanged", onChange);
  return () => {
    i18next.off("languageChanged", onChange);
  };
}

function languageOfPage(): Language {
  return isLanguage(i18next.language) ? i18next.language : "en";
}

// The same promise at every try to draw, also once it is kept, as React wants it. Words that did not
// come are not asked for again: then no screen would ever get to say so.
const underWay = new Map<string, Promise<void>>();

/** Words that had to be asked for; null where they were there. */
function comingWords(language: Language, namespaces: readonly string[]): Promise<void> | null {
  const key = `${language} ${namespaces.join(" ")}`;
  const known = underWay.get(key);
  if (known || haveWords(language, namespaces)) return known ?? null;
  const work = loadWords(language, namespaces).catch(() => undefined);
  underWay.set(key, work);
  return work;
}
