/** The facilitator's changes to the deck, also while presenting. They are kept in the plan. */
import type { Plan, Projector } from "../plan/plan.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import type { Deck, SlideId } from "./slide.ts";

/** Leaves a slide out; `showSlide` brings it back to where it was. The last one shown stays. */
export function hideSlide(plan: Plan, deck: Deck, id: SlideId): Plan {
  const isAlone = deck.slides.every((slide) => slide.id === id);
  return isAlone ? plan : withHidden(plan, id);
}

/** Brings a hidden slide back. */
export function showSlide(plan: Plan, id: SlideId): Plan {
  const hidden = plan.projector.hidden.filter((each) => each !== id);
  return withProjector(plan, { hidden });
}

/** Moves a slide to a place in the running order (0: first), hidden slides counted. */
export function moveSlide(plan: Plan, deck: Deck, id: SlideId, to: number): Plan {
  const ids = deck.runningOrder.map(({ slide }) => slide.id);
  if (!ids.includes(id)) return plan;
  const others = ids.filter((each) => each !== id);
  return withProjector(plan, { order: others.toSpliced(Math.max(to, 0), 0, id) });
}

/** Goes back to an order that was kept, or with none to the usual one. */
export function setOrder(plan: Plan, order: Projector["order"]): Plan {
  return withProjector(plan, { order });
}

/** Adds any statement as a conversation, after the others; one that was hidden is shown again. */
export function addConversation(plan: Plan, statement: StatementId): Plan {
  const { added } = plan.projector;
  const shown = showSlide(plan, `conversation:${statement}`);
  return added.includes(statement) ? shown : withProjector(shown, { added: [...added, statement] });
}

/** Leaves a conversation out; `showSlide` brings it back. */
export function leaveOutConversation(plan: Plan, statement: StatementId): Plan {
  return withHidden(plan, `conversation:${statement}`);
}

function withHidden(plan: Plan, id: string): Plan {
  const { hidden } = plan.projector;
  return hidden.includes(id) ? plan : withProjector(plan, { hidden: [...hidden, id] });
}

function withProjector(plan: Plan, change: Partial<Projector>): Plan {
  return { ...plan, projector: { ...plan.projector, ...change } };
}
