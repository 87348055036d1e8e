import fc from "fast-check";
import { setOrder, showSlide } from "#domain/deck/arrange.ts";
import { pickConversation, setMinutes, setNote } from "#domain/plan/conversation.ts";
import {
  askSignatures,
  setMemorandumText,
  setNextLook,
  setNotedBy,
} from "#domain/plan/memorandum.ts";
import { addNextStep, editNextStep, removeNextStep } from "#domain/plan/next-step.ts";
import type { Plan, PlanReason } from "#domain/plan/plan.ts";
import { clearPosition, setFigure, setReason, setVotes } from "#domain/plan/position.ts";
import { setOutcomeNote, setOutcomeState } from "#domain/plan/step-outcome.ts";
import { showDots, tickComment, untickComment } from "#domain/plan/ticked-comment.ts";
import { ok, type Result } from "#domain/result.ts";

/** A change as a screen makes it. */
export type PlanChange = (plan: Plan) => Result<Plan, PlanReason>;

// Few places and few words, so that two people often meet.
const statement = fc.constantFrom("experience-better", "equal-gain", "room" as const);
const party = fc.constantFrom("A", "B" as const);
const text = fc.constantFrom("", "one", "two", "three");
const day = fc.constantFrom("2027-01-01", "2027-02-02");
const slide = fc.constantFrom("cover", "radar", "strengths");
const key = fc.constantFrom("0000000a", "0000000b");

/** One of the steps that are there. */
const onStep = (
  change: (plan: Plan, id: number) => Result<Plan, PlanReason>,
): fc.Arbitrary<PlanChange> =>
  fc.nat(9).map((place) => (plan) => {
    const step = plan.nextSteps[place % Math.max(1, plan.nextSteps.length)];
    return step ? change(plan, step.id) : ok(plan);
  });

/** Any change of a plan. */
export const anyPlanChange: fc.Arbitrary<PlanChange> = fc.oneof(
  fc.tuple(party, fc.option(statement)).map(
    ([who, id]): PlanChange =>
      (plan) =>
        ok(pickConversation(plan, who, id)),
  ),
  fc.tuple(statement, text).map(
    ([id, note]): PlanChange =>
      (plan) =>
        setNote(plan, id, note),
  ),
  fc.tuple(statement, text).map(
    ([id, reason]): PlanChange =>
      (plan) =>
        setReason(plan, id, reason),
  ),
  fc.tuple(statement, party, fc.constantFrom(null, 2, 3.5)).map(
    ([id, who, figure]): PlanChange =>
      (plan) =>
        setFigure(plan, id, who, figure),
  ),
  fc.tuple(statement, party, fc.constantFrom([], [4, 2], [3, 3, 5])).map(
    ([id, who, votes]): PlanChange =>
      (plan) =>
        ok(setVotes(plan, id, who, votes)),
  ),
  statement.map(
    (id): PlanChange =>
      (plan) =>
        ok(clearPosition(plan, id)),
  ),
  fc.tuple(text, fc.nat(2 ** 30 - 1)).map(
    ([what, mark]): PlanChange =>
      (plan) =>
        plan.nextSteps.length < 8 ? addNextStep(plan, { what }, mark) : ok(plan),
  ),
  fc
    .tuple(text, party)
    .chain(([name, who]) =>
      onStep((plan, id) => editNextStep(plan, id, { owners: { [who]: { name } } })),
    ),
  fc
    .tuple(text, day)
    .chain(([how, by]) => onStep((plan, id) => editNextStep(plan, id, { how, by }))),
  onStep((plan, id) => ok(removeNextStep(plan, id))),
  fc.constantFrom(null, 60, 90).map(
    (minutes): PlanChange =>
      (plan) =>
        setMinutes(plan, minutes),
  ),
  fc.tuple(fc.constantFrom("purpose", "gains-A" as const), fc.option(text)).map(
    ([field, words]): PlanChange =>
      (plan) =>
        setMemorandumText(plan, field, words),
  ),
  fc.option(day).map(
    (look): PlanChange =>
      (plan) =>
        setNextLook(plan, look),
  ),
  fc.tuple(party, fc.option(fc.constant(["Kim"]))).map(
    ([who, names]): PlanChange =>
      (plan) =>
        setNotedBy(plan, who, names),
  ),
  fc.boolean().map(
    (yes): PlanChange =>
      (plan) =>
        ok(askSignatures(showDots(plan, yes), !yes)),
  ),
  fc.tuple(fc.integer({ min: 1, max: 2 }), text).map(
    ([step, note]): PlanChange =>
      (plan) =>
        setOutcomeNote(plan, step, note),
  ),
  fc.tuple(fc.integer({ min: 1, max: 2 }), fc.constantFrom(null, "done" as const)).map(
    ([step, state]): PlanChange =>
      (plan) =>
        setOutcomeState(plan, step, state),
  ),
  fc.tuple(statement, key, fc.boolean()).map(([id, name, on]): PlanChange => {
    const comment = { statement: id, party: "A", key: name } as const;
    return (plan) => (on ? tickComment(plan, comment) : ok(untickComment(plan, comment)));
  }),
  fc.tuple(slide, fc.boolean()).map(([id, on]): PlanChange => {
    const hidden = (plan: Plan) => ({
      ...plan,
      projector: { ...plan.projector, hidden: [...new Set([...plan.projector.hidden, id])] },
    });
    return (plan) => ok(on ? showSlide(plan, id) : hidden(plan));
  }),
  fc.shuffledSubarray(["cover", "radar"]).map(
    (order): PlanChange =>
      (plan) =>
        ok(setOrder(plan, order)),
  ),
);
