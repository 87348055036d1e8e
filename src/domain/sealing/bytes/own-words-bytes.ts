import type { OwnWords } from "../../assessment/own-words.ts";
import { LANGUAGES } from "../../questionnaire/language.ts";
import { OWN_IDS } from "../../questionnaire/structure.ts";
import { type Bytes, ByteWriter } from "./bytes.ts";

/**
 * The canonical bytes of own words: languages, marked statements, then in UTF-8 and each on a line of its own, language
 * by language: label and text of each statement, the open question. Bound into every sealed answer as their SHA-256.
 */
export function ownWordsBytes(ownWords: OwnWords): Bytes {
  return new ByteWriter().raw(headOf(ownWords)).raw(linesOf(ownWords)).finish();
}

/** What stands before the lines: languages (bit 0 is the first of `LANGUAGES`), marked statements (bit 0 is `own-1`). FROZEN. */
export function headOf({ languages, statements }: OwnWords): Bytes {
  const marked = statements.filter(({ expected }) => expected).map(({ id }) => id);
  return Uint8Array.of(bitsOf(LANGUAGES, languages), bitsOf(OWN_IDS, marked));
}

/** The lines of text, in UTF-8. */
export function linesOf({ languages, statements, openQuestion }: OwnWords): Bytes {
  const lines = languages.flatMap((language) => [
    ...statements.flatMap(({ words }) => [words[language]?.label, words[language]?.text]),
    ...(openQuestion ? [openQuestion[language]] : []),
  ]);
  return new TextEncoder().encode(lines.join("\n"));
}

function bitsOf<Value>(values: readonly Value[], some: readonly Value[]): number {
  return values.reduce((bits, value, at) => bits | (some.includes(value) ? 1 << at : 0), 0);
}
