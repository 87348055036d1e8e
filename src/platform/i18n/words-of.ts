import type { FlatNamespace, ParseKeys } from "i18next";

type KeyOf<Name extends FlatNamespace> = Extract<ParseKeys<readonly Name[]>, `${Name}:${string}`>;

/**
 * Words of some namespaces in one language: the `t` of a screen or of a document fits, once it has
 * loaded them. Keys name their namespace.
 */
export type WordsOf<Name extends FlatNamespace> = (
  ...said:
    | [key: KeyOf<Name>]
    | [key: KeyOf<Name>, values: Readonly<Record<string, string | number>>]
) => string;
