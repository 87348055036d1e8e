import { readFileSync } from "node:fs";
import { test } from "@playwright/test";
import { pseudo } from "../../../scripts/vite-pseudo-language.ts";
import type { Language } from "../../../src/domain/questionnaire/language.ts";

type Words = { readonly [key: string]: string | Words };

/** The project whose build speaks the pseudo-language in place of English. */
export const PSEUDO_PROJECT = "pseudo-language";

/**
 * A word of the locales, by file and key, with its placeholders filled in. Where its text is only
 * the reference to another word, it is that word.
 */
export function word(
  language: Language,
  file: string,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const words: Words = JSON.parse(readFileSync(`locales/${language}/${file}.json`, "utf8"));
  let found: string | Words | undefined = words;
  for (const part of key.split(".")) {
    found = typeof found === "object" ? found[part] : undefined;
  }
  if (typeof found !== "string") throw new Error(`no word ${language}/${file}:${key}`);
  const [, otherFile, otherKey] = /^\$t\((\w+):([\w.-]+)\)$/.exec(found) ?? [];
  if (otherFile && otherKey) return word(language, otherFile, otherKey, values);
  const isPseudo = language === "en" && test.info().project.name === PSEUDO_PROJECT;
  const text = isPseudo ? pseudo(found) : found;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}
