import { graphemes } from "../graphemes.ts";
import { LIMITS } from "./limits.ts";

// More than the graphemes in use take on average: longer input is refused uncounted.
const CODE_UNITS_PER_GRAPHEME = 16;

/** The longest name in UTF-16 code units. */
export const NAME_CODE_UNITS = LIMITS.nameGraphemes * CODE_UNITS_PER_GRAPHEME;

/** Whether a reader counts at most 60 characters. A grapheme is at least one code unit long. */
export function isNameShort(name: string): boolean {
  if (name.length <= LIMITS.nameGraphemes) return true;
  if (name.length > NAME_CODE_UNITS) return false;
  return graphemes(name).length <= LIMITS.nameGraphemes;
}
