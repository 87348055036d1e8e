import { wordsIn } from "./statement-rules.mjs";
import { kindOf } from "./words.mjs";

const LONG_WORD = 6;

/**
 * What may at most (LIX) or must at least (Flesch) come out, a little beyond what was measured when
 * the texts were written: newspapers have a LIX of 40 to 50, plain English a Flesch of 60 and more.
 */
export const THRESHOLDS = {
  sv: { index: "LIX", most: 35 },
  de: { index: "LIX", most: 45 },
  en: { index: "Flesch", least: 75 },
};

/** LIX (Björnsson 1968): words per sentence, plus per cent of words over six letters. */
export function lix(text) {
  const words = wordsIn(text);
  const long = words.filter((word) => [...word].length > LONG_WORD).length;
  return words.length / sentences(text) + (100 * long) / words.length;
}

/** Flesch Reading Ease (1948), with syllables counted by English spelling. */
export function flesch(text) {
  const words = wordsIn(text);
  const all = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - (1.015 * words.length) / sentences(text) - (84.6 * all) / words.length;
}

/** Groups of vowels, without a silent e at the end; at least one. */
export function syllables(word) {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, "");
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

function sentences(text) {
  return Math.max(1, (text.match(/[.!?…]+(?:\s|$)/g) ?? []).length);
}

/** The value of each module: its statements, anchors, prompts and reasons, read as one text. */
export function easeByModule(language, words, modules) {
  const index = language === "en" ? flesch : lix;
  return modules.map(({ id, dimensions }) => {
    const ids = new Set(dimensions.flatMap(({ id: own, statements }) => [own, ...statements]));
    const texts = [...words].filter(([key]) => {
      const kind = kindOf(key);
      return kind !== null && kind !== "label" && ids.has(key.split(".")[1]);
    });
    const value = index(texts.map(([, text]) => text).join(" "));
    const { most = Infinity, least = -Infinity } = THRESHOLDS[language];
    return { id, value, isFine: value <= most && value >= least };
  });
}
