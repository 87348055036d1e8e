import { cleanName } from "../assessment/name.ts";
import { fail, ok, type Result } from "../result.ts";

// Far more than the code units that a character takes, invisible ones beside it included: longer
// input is refused unread.
const CODE_UNITS_PER_CHARACTER = 8;

/** A text as it is kept: each line cleaned like a name, no empty lines at either end. */
export function cleanText(raw: string): string {
  return raw
    .split(/\r\n?|\n/)
    .map(cleanName)
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

/** Whether a text has no more than so many characters (code points). */
export function fits(text: string, characters: number): boolean {
  return text.length <= 2 * characters && [...text].length <= characters;
}

/** Reads a text of one line; empty is fine. */
export function readLine(raw: string, characters: number): Result<string, "too-long"> {
  return readBy(cleanName, raw, characters);
}

/** Reads a text of any number of lines; empty is fine. */
export function readText(raw: string, characters: number): Result<string, "too-long"> {
  return readBy(cleanText, raw, characters);
}

function readBy(
  clean: (raw: string) => string,
  raw: string,
  characters: number,
): Result<string, "too-long"> {
  if (raw.length > CODE_UNITS_PER_CHARACTER * characters) return fail("too-long");
  const text = clean(raw);
  return fits(text, characters) ? ok(text) : fail("too-long");
}
