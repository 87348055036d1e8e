import { verdictTone } from "#charts/verdict-glyph.ts";
import { headline, secondSentence } from "#platform/i18n/result-words.ts";
import type { Section } from "./document-model.ts";
import type { Writing } from "./outline.ts";

/** Strengths first, as on the screen. */
const TALLY_ORDER = [
  "shared-strength",
  "shared-concern",
  "room-to-grow",
  "divided",
  "not-on-the-same-page",
  "too-little-data",
] as const;

/** The result in a sentence, what stands out, and how many statements of each kind. */
export function resultSection({ t, comparison, partyNames }: Writing): Section {
  const { counts } = comparison.summary;
  const items = TALLY_ORDER.filter((kind) => counts[kind] > 0).map((kind) => ({
    tone: verdictTone(kind),
    figure: String(counts[kind]),
    text: t(`results:count.${kind}`, { count: counts[kind] }),
  }));
  return {
    heading: headline(t, comparison),
    look: "headline",
    blocks: [
      { kind: "paragraph", look: "lead", text: secondSentence(t, comparison, partyNames) },
      { kind: "tally", items },
    ],
    sections: [],
  };
}
