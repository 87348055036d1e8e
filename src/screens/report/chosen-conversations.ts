import { ANY_ROWS } from "#domain/deck/any-rows.ts";
import { makeDeck } from "#domain/deck/make-deck.ts";
import { talkedAbout } from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import type { ReportSource } from "./document-source.ts";

type Chosen = Pick<ReportSource, "comparison" | "plan">;

/** The conversations of the projector, in its order, without those that are hidden there. */
export function chosenConversations({ comparison, plan }: Chosen): readonly StatementId[] {
  return makeDeck(comparison, plan, ANY_ROWS).slides.flatMap((slide) =>
    slide.kind === "conversation" ? [slide.statement.id] : [],
  );
}

/** Some of them for who reads little: first those that were held, as they stand. */
export function firstConversations(source: Chosen, count: number): readonly StatementId[] {
  const chosen = chosenConversations(source);
  const held = new Set(talkedAbout(source.plan));
  const isHeld = (id: StatementId) => held.has(id);
  return [...chosen.filter(isHeld), ...chosen.filter((id) => !isHeld(id))].slice(0, count);
}
