import { isolated } from "./isolated-names.ts";

/** Enough to know what is meant; a name in another script has dozens. */
const MOST = 20;

/** Letters as they stand in a sentence. */
export function listedLetters(letters: readonly string[]): string {
  return isolated(letters.slice(0, MOST).join(" ") + (letters.length > MOST ? " …" : ""));
}
