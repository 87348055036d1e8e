import type { Plugin } from "vite";

const PLAIN = "abcdefghijklmnopqrstuvwxyz";
const MARKED = "âƀçđéƒĝĥîĵķļɱñöþɋŕšţûʋŵχýž";
const MARKED_CAPITALS = "ÂɃÇĐÉƑĜĤÎĴĶĻⱮÑÖÞɊŔŠŢÛƲŴΧÝŽ";

/** The text with every letter marked; its placeholders and what points at another text as they are. */
export function pseudo(text: string): string {
  return text
    .split(/(\{\{[^}]*\}\}|\$t\([^)]*\))/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/giu, marked)))
    .join("");
}

function marked(letter: string): string {
  const index = PLAIN.indexOf(letter.toLowerCase());
  const letters = letter === letter.toLowerCase() ? MARKED : MARKED_CAPITALS;
  return [...letters][index] ?? letter;
}

/**
 * For tests: the English words in letters that nobody types, so that a text which does not come from
 * the words stands out.
 */
export function pseudoLanguage(): Plugin {
  return {
    name: "samsyn-pseudo-language",
    enforce: "pre",
    transform: {
      filter: { id: /\/locales\/en\/[\w-]+\.json$/u },
      handler(code) {
        const words: unknown = JSON.parse(code);
        return { code: JSON.stringify(everyText(words)), map: null };
      },
    },
  };
}

function everyText(words: unknown): unknown {
  if (typeof words === "string") return pseudo(words);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, everyText(value)]));
}
