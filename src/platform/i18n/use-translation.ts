import i18next, { type i18n, type Namespace } from "i18next";
import { createContext, use, useCallback, useMemo, useState, useSyncExternalStore } from "react";

/** Who translates for a part of the page that speaks another language than the rest. */
export const TranslationContext = createContext<i18n>(i18next);

/**
 * The words of some namespaces, in the language of the screen or in a given one; the first needs no
 * prefix. Suspends where they are still on their way. What did not come throws when it is asked for.
 *
 * @param namespaces the same at every call
 */
export function useTranslation<const Names extends Namespace>(
  namespaces: Names,
  { lng }: { readonly lng?: string } = {},
) {
  const instance = use(TranslationContext);
  const subscribe = useCallback(
    (onChange: () => void) => {
      instance.on("languageChanged", onChange);
      return () => {
        instance.off("languageChanged", onChange);
      };
    },
    [instance],
  );
  const spoken = useSyncExternalStore(subscribe, () => instance.language);
  const language = lng ?? spoken;
  const [names] = useState(namespaces);
  const t = useMemo(() => instance.getFixedT(language, names), [instance, language, names]);
  const needed = [names].flat();
  const areThere = needed.every((name) => instance.hasLoadedNamespace(name, { lng: language }));
  if (!areThere) use(load(instance, language, needed));
  return { t, i18n: instance };
}

// The same promise at every try to draw, as React wants it.
const loading = new Map<string, Promise<void>>();

function load(instance: i18n, language: string, names: readonly string[]): Promise<void> {
  const key = `${language} ${names.join(" ")}`;
  const known = loading.get(key);
  if (known) return known;
  const work = Promise.all([instance.loadNamespaces(names), instance.loadLanguages(language)]).then(
    () => {
      loading.delete(key);
    },
  );
  loading.set(key, work);
  return work;
}
