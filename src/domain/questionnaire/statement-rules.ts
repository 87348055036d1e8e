/** What makes a statement hard to answer with one number: lengths, and words in each language. */
import { graphemes } from "../graphemes.ts";
import type { Language } from "./language.ts";

/** What a statement of ours never exceeds, and an own one better not. */
export const MOST = { statementWords: 18, labelCharacters: 22 } as const;

/** Two ideas written with a sign, in any language. */
const SIGNS = "&|\\p{L}+/\\p{L}+";

/**
 * Whole words that a statement should do without, as alternatives of a regular expression.
 *
 * - `negation`: whoever disagrees with what is denied has to think twice
 * - `and-or`: two ideas, of which perhaps one is true
 * - `always-never`: an absolute, which hardly anybody can agree with
 */
export const STATEMENT_WORDS = {
  negation: {
    sv: "inte|ej|icke|ingen|inget|inga|ingenting|varken|utan|omöjligt?",
    de: "nicht|nichts|kein(?:e[mnrs]?)?|weder|ohne|niemand(?:em|en)?|unmöglich",
    en: "not|no|none|nothing|nobody|neither|nor|cannot|without|impossible|\\w+n[’']t",
  },
  "and-or": {
    sv: `och|eller|samt|respektive|resp|${SIGNS}`,
    de: `und|oder|sowie|beziehungsweise|bzw|${SIGNS}`,
    en: `and|or|as well as|${SIGNS}`,
  },
  "always-never": {
    sv: "alltid|aldrig|jämt|ständigt|fullständigt|varje gång",
    de: "immer|nie|niemals|stets|ständig|jederzeit|jedes Mal",
    en: "always|never|ever|constantly|at all times|every time|all the time",
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

const WORD_RULES = ["negation", "and-or", "always-never"] as const;

/** What could be easier: a rule of `STATEMENT_WORDS`, or the length. */
export type Advice = {
  readonly rule: (typeof WORD_RULES)[number] | "long-statement" | "long-label";
  /** The word that it is about, or how long the text is. */
  readonly found: string;
};

/** What would make a statement easier to answer, each rule once at most. */
export function adviceOnStatement(language: Language, text: string): readonly Advice[] {
  const words = wordsIn(text).length;
  const listed = WORD_RULES.flatMap((rule): readonly Advice[] => {
    const [found] = text.match(wholeWords(STATEMENT_WORDS[rule][language])) ?? [];
    return found === undefined ? [] : [{ rule, found }];
  });
  return words > MOST.statementWords
    ? [...listed, { rule: "long-statement", found: String(words) }]
    : listed;
}

/** What would make a short name easier to read on an axis. */
export function adviceOnLabel(label: string): readonly Advice[] {
  const { length } = graphemes(label);
  return length > MOST.labelCharacters ? [{ rule: "long-label", found: String(length) }] : [];
}

/** Finds the alternatives where they are whole words, whatever their case unless the flags say otherwise. */
export function wholeWords(alternatives: string, flags = "giu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}-])`, flags);
}

/** The words of a sentence as a reader counts them: "end-user" and "wir’s" are one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? [];
}
