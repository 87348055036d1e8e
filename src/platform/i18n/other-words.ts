import type { Words } from "./word-files.ts";

const FILES = import.meta.glob<Words>(
  ["../../../locales/*/*.json", "!../../../locales/*/{common,questionnaire,respond}.json"],
  { import: "default" },
);

/** Loads words that are not spoken first; undefined where there is no such file. */
export async function loadOtherWords(
  language: string,
  namespace: string,
): Promise<Words | undefined> {
  return FILES[`../../../locales/${language}/${namespace}.json`]?.();
}
