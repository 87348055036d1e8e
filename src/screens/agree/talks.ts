import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { ANY_ROWS } from "#domain/deck/any-rows.ts";
import { hideSlide, showSlide } from "#domain/deck/arrange.ts";
import { chosenConversations, conversationSlide } from "#domain/deck/conversations.ts";
import { makeDeck } from "#domain/deck/make-deck.ts";
import { inOrder } from "#domain/deck/outline.ts";
import type { ConversationSlide } from "#domain/deck/slide.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { talkedAbout } from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import type { PlanChange } from "#plan-editing/plan-editing.ts";

/** A conversation as the deck has it, with the statement's whole comparison. */
export type Talk = {
  readonly slide: ConversationSlide;
  readonly statement: StatementComparison;
  /** Whether a position or a next step came out of it. */
  readonly isHeld: boolean;
};

/**
 * The conversations in the order of the deck. What is hidden there is left out here, unless something
 * came out of it.
 */
export function talksOf(comparison: Comparison, plan: Plan): readonly Talk[] {
  const held = new Set(talkedAbout(plan));
  const statements = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  const slides = chosenConversations(comparison, plan).map((statement) =>
    conversationSlide(statement, plan),
  );
  return inOrder(slides, plan.projector.order).flatMap((slide) => {
    if (slide.kind !== "conversation") return [];
    const statement = statements.get(slide.statement.id);
    const isHeld = held.has(slide.statement.id);
    const isShown = isHeld || !plan.projector.hidden.includes(slide.id);
    return statement && isShown ? [{ slide, statement, isHeld }] : [];
  });
}

/** Leaves a conversation out, here and on the projector. */
export function leaveOut(comparison: Comparison, id: StatementId): PlanChange {
  return (plan) => ok(hideSlide(plan, makeDeck(comparison, plan, ANY_ROWS), `conversation:${id}`));
}

/** Brings back a conversation that was left out. */
export function bringBack(id: StatementId): PlanChange {
  return (plan) => ok(showSlide(plan, `conversation:${id}`));
}
