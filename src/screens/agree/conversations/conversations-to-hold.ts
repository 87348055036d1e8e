import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { leaveOutConversation, showSlide } from "#domain/deck/arrange.ts";
import { conversationSlide, listConversations } from "#domain/deck/conversations.ts";
import type { ConversationSlide } from "#domain/deck/slide.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { discussedStatements } from "#domain/plan/position.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ok } from "#domain/result.ts";
import type { PlanChange } from "#plan-editing/plan-editing.ts";

/** A conversation as the deck has it, with the statement's whole comparison. */
export type ConversationToHold = {
  readonly slide: ConversationSlide;
  readonly statement: StatementComparison;
  /** Whether a position or a next step came out of it. */
  readonly isHeld: boolean;
};

/**
 * The conversations in the order of the deck. What is hidden there is left out here, unless something
 * came out of it.
 */
export function conversationsToHold(
  comparison: Comparison,
  plan: Plan,
): readonly ConversationToHold[] {
  const held = new Set(discussedStatements(plan));
  return listConversations(comparison, plan).flatMap(({ statement, hidden }) => {
    const isHeld = held.has(statement.id);
    if (hidden && !isHeld) return [];
    return [{ slide: conversationSlide(statement, plan, comparison.mode), statement, isHeld }];
  });
}

/** Leaves a conversation out, here and on the projector. */
export function leaveOut(id: StatementId): PlanChange {
  return (plan) => ok(leaveOutConversation(plan, id));
}

/** Brings back a conversation that was left out. */
export function bringBack(id: StatementId): PlanChange {
  return (plan) => ok(showSlide(plan, `conversation:${id}`));
}
