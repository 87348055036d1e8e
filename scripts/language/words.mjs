import { readdirSync, readFileSync } from "node:fs";

export const LANGUAGES = ["sv", "de", "en"];

/** All words of one language: text by `file:key`, in file order. */
export function wordsOf(language) {
  const folder = new URL(`../../locales/${language}/`, import.meta.url);
  const files = readdirSync(folder).toSorted();
  return new Map(
    files.flatMap((file) => {
      const words = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      return flat(words, `${file.replace(/\.json$/, "")}:`);
    }),
  );
}

function flat(words, prefix) {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** What a key of the questionnaire's words is: `statement`, `label`, `anchor`, `prompt`, `why` or null. */
export function kindOf(key) {
  if (/^questionnaire:statements\.[\w-]+\.text$/.test(key)) return "statement";
  if (/^questionnaire:(?:statements|dimensions)\.[\w-]+\.label$/.test(key)) return "label";
  if (/^prompts:statements\.[\w-]+\.(?:low|high)$/.test(key)) return "anchor";
  if (/^prompts:statements\.[\w-]+\.(?:ask|askLow)$/.test(key)) return "prompt";
  if (/^results:why\.[\w-]+$/.test(key)) return "why";
  return null;
}
