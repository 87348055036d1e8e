/** What the people who invite ask in their own words: up to eight own statements and one open question. */
import { isLanguage, LANGUAGES, type Language } from "../questionnaire/language.ts";
import { OWN_IDS, type OwnId } from "../questionnaire/structure.ts";
import { fail, ok, type Result } from "../result.ts";
import { LIMITS } from "./limits.ts";
import { cleanName, isBlank } from "./name.ts";

/** One text by language: in each of the languages chosen, and in no other. */
export type ByLanguage<Value> = Readonly<Partial<Record<Language, Value>>>;

/** An own statement in one language. */
export type OwnText = {
  /** What is rated from 1 to 5: 1 to 120 characters (code points). */
  readonly text: string;
  /** Its short name, on a radar's axis: 1 to 24 characters (code points). */
  readonly label: string;
};

/** An own statement: an area of its own, rated, expected, compared and ranked by its id like all others. */
export type OwnStatement = {
  readonly id: OwnId;
  /** Whether it is marked: asked for expectations where the marked statements are. */
  readonly expected: boolean;
  readonly words: ByLanguage<OwnText>;
};

/**
 * All that is asked in words of one's own; never nothing. They are part of the survey configuration: locked with it,
 * carried in the invitation, bound into every seal.
 */
export type OwnWords = {
  /** In which of the languages it is asked, in the order of `LANGUAGES`: one to three. */
  readonly languages: readonly Language[];
  /** Up to eight, in the order of their ids; what is asked in this order. */
  readonly statements: readonly OwnStatement[];
  /** The open question, 1 to 160 characters (code points) in each language; absent where none is asked. */
  readonly openQuestion?: ByLanguage<string>;
};

/**
 * Why a text cannot be asked.
 *
 * - `empty`: nothing that anybody could see
 * - `too-long`: above the limit
 * - `invisible`: control, direction or other characters that show as nothing
 * - `markup`: `{{` or `$t(`, which would be taken for an instruction where words are put together
 */
export type OwnTextReason = "empty" | "too-long" | "invisible" | "markup";

/** What a text is for, and how many characters (code points) it may have. */
export const OWN_TEXT_LIMITS = {
  text: LIMITS.ownTextCharacters,
  label: LIMITS.ownLabelCharacters,
  openQuestion: LIMITS.openQuestionCharacters,
} as const;
export type OwnTextKind = keyof typeof OWN_TEXT_LIMITS;

/** Reads a text as somebody typed or pasted it: composed, on one line, or the reason why not. */
export function readOwnText(kind: OwnTextKind, raw: string): Result<string, OwnTextReason> {
  const limit = OWN_TEXT_LIMITS[kind];
  // A character is composed of far fewer code units; longer input is refused unread.
  if (raw.length > 16 * limit) return fail("too-long");
  const text = raw.replace(/\s+/gu, " ").trim().normalize("NFC");
  if (isBlank(text)) return fail("empty");
  if (cleanName(text) !== text) return fail("invisible");
  if (text.includes("{{") || text.includes("$t(")) return fail("markup");
  return [...text].length <= limit ? ok(text) : fail("too-long");
}

/** Whether a text from outside is one that `readOwnText` gives. */
export function isOwnText(kind: OwnTextKind, text: string): boolean {
  const read = readOwnText(kind, text);
  return read.ok && read.value === text;
}

/**
 * Whether own words fit each other and the own statements that are asked: one to three languages, each text
 * in each of them, ids in order. `asked` are the ids of all statements asked.
 */
export function areOwnWordsWhole(
  { languages, statements, openQuestion }: OwnWords,
  asked: readonly string[],
): boolean {
  const ids = OWN_IDS.filter((id) => asked.includes(id));
  const texts = [...statements.map(({ words }) => words), ...(openQuestion ? [openQuestion] : [])];
  const isIn = (text: ByLanguage<unknown>) => LANGUAGES.filter((one) => text[one] !== undefined);
  return (
    languages.length > 0 &&
    texts.length > 0 &&
    languages.join() === LANGUAGES.filter((one) => languages.includes(one)).join() &&
    statements.map(({ id }) => id).join() === ids.join() &&
    texts.every((text) => isIn(text).join() === languages.join())
  );
}

/**
 * The language in which own words are read by somebody who reads in `language`: that one where they are in it, else
 * English, else the first that they are in.
 */
export function ownLanguage(
  { languages }: Pick<OwnWords, "languages">,
  language: Language,
): Language {
  const [first = language] = languages;
  return [language, "en"].filter(isLanguage).find((one) => languages.includes(one)) ?? first;
}

/** Own words in one of their languages: what a QR code carries that has no room for all of them. */
export function inOneLanguage(
  { statements, openQuestion }: OwnWords,
  language: Language,
): OwnWords {
  const alone = <Value>(value: Value | undefined): ByLanguage<Value> =>
    value === undefined ? {} : { [language]: value };
  return {
    languages: [language],
    statements: statements.map((statement) => ({
      ...statement,
      words: alone(statement.words[language]),
    })),
    ...(openQuestion && { openQuestion: alone(openQuestion[language]) }),
  };
}
