import { fail, ok, type Result } from "../result.ts";
import { LIMITS } from "./assessment.ts";

export type NameReason = "empty" | "too-long";

// Direction overrides and isolates, zero-width and control characters: they show as nothing and
// could make one name look like another, or turn the text around it.
const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name as it is kept: composed (NFC), without invisible characters, single spaces, trimmed. */
export function cleanName(raw: string): string {
  return raw.normalize("NFC").replace(/\s+/gu, " ").replace(INVISIBLE, "").trim();
}

/** What a reader counts as one character. */
export function graphemeCount(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

/** Reads a party's name: 1 to 60 graphemes after cleaning, or the reason why not. */
export function parseName(raw: string): Result<string, NameReason> {
  const name = cleanName(raw);
  if (name === "") return fail("empty");
  // Sixteen code units are more than any grapheme in use takes: longer input is refused uncounted.
  if (name.length > LIMITS.nameGraphemes * 16 || graphemeCount(name) > LIMITS.nameGraphemes) {
    return fail("too-long");
  }
  return ok(name);
}

/** Whether two names read the same to people: without regard to case and accents' encoding. */
export function sameName(one: string, other: string): boolean {
  return cleanName(one).toLocaleLowerCase() === cleanName(other).toLocaleLowerCase();
}
