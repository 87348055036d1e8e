/** What the people who invite ask in their own words: up to eight own statements and one open question. */
import { LANGUAGES, type Language } from "../questionnaire/language.ts";
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

/** The own statements that are asked of these, without the open question; undefined where none is. */
export function withoutOpenQuestion(
  { languages, statements }: OwnWords,
  asked: readonly string[],
): OwnWords | undefined {
  const kept = statements.filter(({ id }) => asked.includes(id));
  return kept.length === 0 ? undefined : { languages, statements: kept };
}

/**
 * What was edited in a later round: a statement that says something else than before gets the next free id, so that
 * it is not taken for the earlier one. Where all eight are taken, it keeps its own: what it says differs anyway.
 */
export function withNewIds(before: OwnWords, after: OwnWords): OwnWords {
  const taken = new Set([...before.statements, ...after.statements].map(({ id }) => id));
  const known = new Set(before.statements.map(({ id }) => id));
  const statements = after.statements.map((statement) => {
    if (!known.has(statement.id) || haveSameText(before, after, statement.id)) return statement;
    const free = OWN_IDS.find((id) => !taken.has(id)) ?? statement.id;
    taken.add(free);
    return { ...statement, id: free };
  });
  return { ...after, statements: statements.toSorted(byId) };
}

/**
 * The ids of own statements as they stand in Set up, null where one has none yet: each keeps its own, a new one gets
 * the next free id after them, else any that is free. Where some were moved, which
 * only a first round allows, all are numbered anew: what is asked is asked in the order of the ids.
 */
export function idsInOrder(kept: readonly (OwnId | null)[]): readonly OwnId[] {
  const places = kept.flatMap((id) => (id === null ? [] : OWN_IDS.indexOf(id)));
  const isMoved = places.some((place, index) => place < (places[index - 1] ?? 0));
  if (isMoved) return OWN_IDS.slice(0, kept.length);
  const last = places.at(-1) ?? -1;
  const free = [...OWN_IDS.slice(last + 1), ...OWN_IDS].filter((id) => !kept.includes(id));
  return kept.flatMap((id) => id ?? free.shift() ?? []);
}

function byId({ id: one }: OwnStatement, { id: other }: OwnStatement): number {
  return OWN_IDS.indexOf(one) - OWN_IDS.indexOf(other);
}

/** Whether a statement says the same in both, in each language that both have; false where there is none. */
export function haveSameText(one: OwnWords, other: OwnWords, id: OwnId): boolean {
  const common = one.languages.filter((language) => other.languages.includes(language));
  const textIn = ({ statements }: OwnWords, language: Language) =>
    statements.find((statement) => statement.id === id)?.words[language]?.text;
  return (
    common.length > 0 &&
    common.every((language) => textIn(one, language) === textIn(other, language))
  );
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
