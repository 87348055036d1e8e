import { fail, ok, type Result } from "../result.ts";
import { isNameShort } from "./name-length.ts";

/**
 * - `empty`: nothing that anybody could see
 * - `too-long`: more than 60 graphemes
 */
export type NameReason = "empty" | "too-long";

// Control characters but white space, lone surrogates, what is no character at all (and would leave
// office documents that no program opens), direction overrides and isolates, zero-width
// and other ignorable characters: they show as nothing and could make one name look like another,
// or turn the text around it. Joiners, variation selectors and tags shape scripts and emoji: they
// stay.
const INVISIBLE =
  /(?![\t-\r\u{e0020}-\u{e007f}]|\p{Join_Control}|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;

// What shows as nothing without something beside it.
const BLANK = /[\p{C}\p{M}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A name as it is kept: composed (NFC), without invisible characters, single spaces, trimmed. */
export function cleanName(raw: string): string {
  return raw.replace(INVISIBLE, "").replace(/\s+/gu, " ").trim().normalize("NFC");
}

/** Whether nobody could see anything of a text. */
export function isBlank(text: string): boolean {
  return text.replace(BLANK, "") === "";
}

/** Reads a party's name: 1 to 60 graphemes after cleaning, or the reason why not. */
export function parseName(raw: string): Result<string, NameReason> {
  const name = cleanName(raw);
  if (isBlank(name)) return fail("empty");
  return isNameShort(name) ? ok(name) : fail("too-long");
}

/** Reads a name that may be left out: what nobody could see is none. */
export function parseOptionalName(raw: string): Result<string, "too-long"> {
  const parsed = parseName(raw);
  if (parsed.ok) return parsed;
  return parsed.reason === "empty" ? ok("") : fail(parsed.reason);
}

/** Whether two names read the same to people, whatever their case and their encoding. */
export function sameName(one: string, other: string): boolean {
  return foldedName(one) === foldedName(other);
}

/** What two names have in common that read the same: no name to show. */
export function foldedName(name: string): string {
  const visible = name.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return cleanName(visible.toUpperCase().toLowerCase());
}
