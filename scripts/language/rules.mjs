import { ARTICLES, LISTED, NAMES } from "./lists.mjs";
import { MOST, wholeWords, wordsIn } from "./statement-rules.mjs";
import { kindOf } from "./words.mjs";

const MOST_ANCHOR_WORDS = 14;

const NAME = `\\{\\{\\s*(?:${NAMES.join("|")})\\s*\\}\\}`;
const PLACEHOLDER = /\{\{[^}]*\}\}/gu;
const ENDING = new RegExp(`${NAME}(?:[’']|[-:]?\\p{L})`, "u");

/**
 * What no reason excuses: lengths, repeated sentences, names that a language would inflect. A
 * finding is the rule, language, key, the word (or length, or other key) that it is about, and the
 * text.
 */
export function faultsIn(language, words) {
  return [
    ...[...words].flatMap(([key, text]) => lengthFaults(language, key, text)),
    ...[...words].flatMap(([key, text]) => nameFaults(language, key, text)),
    ...repeats(language, words),
  ];
}

function lengthFaults(language, key, text) {
  const kind = kindOf(key);
  const fault = (rule, length) => ({ rule, language, key, word: String(length), text });
  const words = wordsIn(text).length;
  const characters = [...new Intl.Segmenter(language).segment(text)].length;
  if (kind === "statement" && words > MOST.statementWords) return [fault("long-statement", words)];
  if (kind === "anchor" && words > MOST_ANCHOR_WORDS) return [fault("long-anchor", words)];
  if (kind === "label" && characters > MOST.labelCharacters)
    return [fault("long-label", characters)];
  return [];
}

function nameFaults(language, key, text) {
  const articles = ARTICLES[language];
  const before = articles && new RegExp(`(?<!\\p{L})(?:${articles})\\s+${NAME}`, "iu");
  const [found] = ENDING.exec(text) ?? (before ? before.exec(text) : null) ?? [];
  return found === undefined ? [] : [{ rule: "inflected-name", language, key, word: found, text }];
}

/** The same sentence in two places of the questionnaire: one of them says less than it should. */
function repeats(language, words) {
  const first = new Map();
  return [...words].flatMap(([key, text]) => {
    const kind = kindOf(key);
    if (kind === null) return [];
    const spoken = wordsIn(text).join(" ").toLocaleLowerCase(language);
    const same = `${kind === "label" ? key.split(".")[0] : ""} ${spoken}`;
    const before = first.get(same);
    if (before === undefined) first.set(same, key);
    return before === undefined ? [] : [{ rule: "repeated", language, key, word: before, text }];
  });
}

/** What passes with a reason only: listed words, each where its rule reads. */
export function listedIn(language, words) {
  return LISTED.flatMap(({ rule, kinds, words: lists }) => {
    const flags = language === "de" && rule === "avoid" ? "gu" : "giu";
    const listed = wholeWords(lists[language], flags);
    return [...words]
      .filter(([key]) => kinds === null || kinds.includes(kindOf(key)))
      .flatMap(([key, text]) =>
        [...new Set(text.replace(PLACEHOLDER, "").match(listed))].map((word) => ({
          rule,
          language,
          key,
          word,
          text,
        })),
      );
  });
}

/**
 * The findings that no exception excuses, and the exceptions that excuse nothing. An exception names
 * rule, language, key and word, and has a reason.
 */
export function weigh(findings, exceptions) {
  const isExcused = (exception, finding) =>
    exception.reason.trim() !== "" &&
    ["rule", "language", "key", "word"].every((part) => exception[part] === finding[part]);
  return {
    open: findings.filter((finding) => !exceptions.some((each) => isExcused(each, finding))),
    idle: exceptions.filter((exception) => !findings.some((each) => isExcused(exception, each))),
  };
}
