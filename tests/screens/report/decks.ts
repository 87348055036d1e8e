import { emptyPlan } from "#domain/plan/plan.ts";
import { setOutcomeNote, setOutcomeState } from "#domain/plan/step-outcome.ts";
import { develop } from "#domain/rounds/develop.ts";
import type { ReportSource } from "#screens/report/export/document-source.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";
import { aLogo } from "#tests/support/a-logo.ts";
import { valueOf } from "#tests/support/value-of.ts";
import { aPlan, aSource, SOME_PEOPLE } from "./pdf/builders.ts";

/** A report of everything, changed in this. */
export function aWholeSource(change: Partial<ReportSource> = {}): ReportSource {
  return aSource(SOME_PEOPLE, {
    comparison: aComparison(MIXED_ANSWERS),
    plan: aPlan(3),
    ...change,
  });
}

const BEFORE = aComparison({
  ...MIXED_ANSWERS,
  "solve-first": { A: [5, 5, 5, 5], B: [2, 2, 2] },
  "fair-talk": { A: [4, 4, 4, 4], B: [4, 4, 4] },
});
const NOW = aComparison({ ...MIXED_ANSWERS, "solve-first": { A: [4, 4, 4, 4], B: [4, 4, 4] } });

/** A report of a second round, of which something moved and five steps of the first one are known. */
export function aSecondRound(change: Partial<ReportSource> = {}): ReportSource {
  const done = valueOf(setOutcomeState(emptyPlan("2026-11-22"), 1, "done"));
  return aWholeSource({
    comparison: NOW,
    plan: valueOf(setOutcomeNote(done, 1, "Twice already")),
    earlier: {
      kind: "follow-up",
      development: develop(BEFORE, NOW, "2026-05-04"),
      nextSteps: aPlan(5).nextSteps,
    },
    ...change,
  });
}

/** A logo three times as wide as high, and a colour too pale for paper. */
export const BRANDING = { logo: aLogo(300, 100), accent: "#ffd500" };

/** Two dimensions, which are too few for a radar, in two rounds. */
function twoDimensions(): ReportSource {
  const answers = {
    "equal-gain": { A: [4, 4, 5], B: [2, 3, 2] },
    "fair-talk": { A: [3, 3, 4], B: [3, 4, 4] },
  } as const;
  const now = aComparison(answers);
  const before = aComparison({ ...answers, "equal-gain": { A: [3, 3, 3], B: [1, 1, 2] } });
  const development = develop(before, now, "2026-05-04");
  return aWholeSource({
    comparison: now,
    earlier: { kind: "pulse", development, nextSteps: [] },
  });
}

/** Every kind of deck that there is. */
export const DECKS: Readonly<Record<string, () => ReportSource>> = {
  everything: aWholeSource,
  "nothing agreed": () => aWholeSource({ plan: emptyPlan(null) }),
  "too little data": () => aSource({ A: [], B: [] }),
  "twenty steps": () => aWholeSource({ plan: aPlan(20) }),
  confidential: () => aSource(SOME_PEOPLE, { configuration: { mode: "confidential" } }),
  "the example": () => aWholeSource({ example: true, includedLate: 2 }),
  "a logo and a colour": () => aWholeSource({ branding: BRANDING }),
  "a second round": aSecondRound,
  "a second round without outcomes": () => aSecondRound({ plan: emptyPlan(null) }),
  "bars, in two rounds": twoDimensions,
  "letters that XML has to write otherwise": () =>
    aWholeSource({
      partyNames: { A: '<b>&amp; "Åß" אבג', B: "🚀".repeat(60) },
      plan: aPlan(5, { what: "=1+1 & <a:p/> ]]> \u2028".repeat(12) }),
    }),
};
