import { PARTIES } from "#domain/assessment/party.ts";
import { compare } from "#domain/comparison/compare.ts";
import type { Comparison } from "#domain/comparison/comparison.ts";
import { makeDeck } from "#domain/deck/make-deck.ts";
import type { Deck, RowsPerSlide, Slide, SlideKind } from "#domain/deck/slide.ts";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import { anInput, aSheet } from "#tests/domain/comparison/sheets.ts";
import { aComparison, MIXED_ANSWERS } from "#tests/support/a-comparison.ts";

export const ROWS: RowsPerSlide = {
  strengths: 12,
  concerns: 12,
  importance: 12,
  "open-answers": 12,
  moved: 12,
  outcomes: 12,
  positions: 12,
  "next-steps": 12,
};

export const EMPTY = emptyPlan("2026-05-04");

export const MIXED: Comparison = aComparison(MIXED_ANSWERS);

/** Everything asked: relationship, importance, and a second module. */
export function everythingAsked(): Comparison {
  const people = PARTIES.map((party) =>
    aSheet({
      ratings: { "experience-better": party === "A" ? 5 : 2 },
      goOn: party === "A" ? 5 : 2,
      relationship: party === "A" ? "reseller" : "technology",
      importance: { cooperative: 4, transparent: 5 },
    }),
  );
  const [first, second] = people;
  if (!first || !second) throw new Error("no people");
  const comparison = compare(anInput({ A: [first], B: [second] }, { importance: true }));
  const [core] = comparison.modules;
  if (!core) throw new Error("no core module");
  const others = [
    { ...core, id: "tensions" },
    { ...core, id: "small", dimensions: core.dimensions.slice(0, 2) },
  ] as unknown as Comparison["modules"];
  return { ...comparison, modules: [core, ...others] };
}

export function deckOf(
  plan: Plan = EMPTY,
  comparison: Comparison = MIXED,
  rows: Partial<RowsPerSlide> = {},
): Deck {
  return makeDeck(comparison, plan, { ...ROWS, ...rows });
}

export function idsOf({ slides }: Deck): readonly string[] {
  return slides.map(({ id }) => id);
}

/** The shown slides of a kind. */
export function slidesOf<Kind extends SlideKind>(
  { slides }: Deck,
  kind: Kind,
): readonly Extract<Slide, { readonly kind: Kind }>[] {
  return slides.filter(
    (slide): slide is Extract<Slide, { readonly kind: Kind }> => slide.kind === kind,
  );
}
