/** Two states of one plan, from two devices, as one. docs/decisions/017-joining.md gives the rules. */
import {
  type Clash,
  changedFields,
  clashes,
  compareStamps,
  type Decided,
  decidedHistory,
  hasSeen,
  joinHistories,
  standing,
  type Told,
} from "../assessment/join/history.ts";
import { type PartyId, perParty } from "../assessment/party.ts";
import { STATEMENTS } from "../questionnaire/look-up.ts";
import { MEMORANDUM_FIELDS, type NextStep, type Owner, type Plan, type Position } from "./plan.ts";
import { planFields, STEP_FIELDS, tickName, toldBy, withHistory } from "./plan-fields.ts";
import { isEmptyPosition, positionOn } from "./position.ts";
import { isEmptyOutcome, outcomeOf } from "./step-outcome.ts";

const NOBODY: Owner = { name: "", accepted: false };

// What is on the projector is a matter of the moment: nobody is asked about a tick.
const UNASKED = /^(?:tick|added|hidden)\//;

/**
 * What both sides changed to something else, neither knowing of the other. A step that one side
 * removed and the other changed is one clash.
 */
export function planClashes(here: Plan, there: Plan): readonly Clash[] {
  const [ours, theirs] = [toldBy(here), toldBy(there)];
  const names = clashes(ours, theirs).filter((name) => !UNASKED.test(name));
  const isOneSided = (step: string) =>
    step.startsWith("step/") && ours.fields.has(step) !== theirs.fields.has(step);
  const units = new Set([
    ...names.filter((name) => !isOneSided(stepOf(name))),
    ...idsOf([...here.nextSteps, ...there.nextSteps].map(({ id }) => id))
      .map((id) => `step/${id}`)
      .filter((step) => isOneSided(step) && isRemovedAndChanged(ours, theirs, step)),
  ]);
  return [...units].map((name) => ({ name, fields: fieldsOf(ours, theirs, name) }));
}

/** Whether the side that lacks a step removed it while the other changed something in it. */
function isRemovedAndChanged(ours: Told, theirs: Told, step: string): boolean {
  const [has, lacks] = ours.fields.has(step) ? [ours, theirs] : [theirs, ours];
  const isChanged = fieldsOf(ours, theirs, step).some(
    (name) => !hasSeen(lacks.history, has.history.stamps[name]),
  );
  return isChanged && !hasSeen(has.history, lacks.history.stamps[step]);
}

/** Field by field the later change; where somebody decided, what was chosen. */
export function joinPlans(here: Plan, there: Plan, decided?: Decided): Plan {
  const [ours, theirs] = [toldBy(here), toldBy(there)];
  const joined = joinHistories(ours.history, theirs.history);
  const history = decidedHistory(joined, planClashes(here, there), decided);
  const sideOf = (name: string) => {
    const chosen = decided?.choices.get(name) ?? decided?.choices.get(stepOf(name));
    return chosen ?? standing(ours, theirs, name);
  };
  const from = (name: string) => (sideOf(name) === "here" ? here : there);
  const has = (name: string) => (sideOf(name) === "here" ? ours : theirs).fields.has(name);
  const stepIds = idsOf([...here.nextSteps, ...there.nextSteps].map(({ id }) => id));
  const outcomeIds = idsOf([...here.outcomes, ...there.outcomes].map(({ step }) => step));
  const inOrder = <Value>(both: readonly Value[], nameOf: (value: Value) => string) => {
    const byName = new Map(both.map((value) => [nameOf(value), value]));
    const kept = [...byName].filter(([name]) => has(name));
    const sorted = kept.toSorted(
      ([one], [other]) =>
        compareStamps(history.stamps[one], history.stamps[other]) || (one < other ? -1 : 1),
    );
    return sorted.map(([, value]) => value);
  };
  const { projector } = here;
  const plan: Plan = {
    picks: perParty((party) => from(`pick/${party}`).picks[party]),
    positions: joinPositions(from),
    nextSteps: stepIds
      .filter((id) => has(`step/${id}`) || STEP_FIELDS.some((name) => has(`step/${id}/${name}`)))
      .map((id) => joinStep(id, from)),
    lastStepId: Math.max(here.lastStepId, there.lastStepId),
    outcomes: outcomeIds
      .map((step) => ({
        step,
        state: outcomeOf(from(`outcome/${step}/state`), step).state,
        note: outcomeOf(from(`outcome/${step}/note`), step).note,
      }))
      .filter((outcome) => !isEmptyOutcome(outcome)),
    memorandum: {
      texts: withoutAbsent(
        MEMORANDUM_FIELDS,
        (field) => from(`memorandum/${field}`).memorandum.texts[field],
      ),
      nextLook: from("look").memorandum.nextLook,
      notedBy: perParty((party) => from(`noted/${party}`).memorandum.notedBy[party]),
      signatures: from("signatures").memorandum.signatures,
    },
    notes: withoutAbsent(STATEMENT_IDS, (id) => from(`note/${id}`).notes[id]),
    minutes: from("minutes").minutes,
    projector: {
      dots: from("dots").projector.dots,
      comments: inOrder([...projector.comments, ...there.projector.comments], tickName),
      added: inOrder([...projector.added, ...there.projector.added], (id) => `added/${id}`),
      order: from("order").projector.order,
      hidden: inOrder([...projector.hidden, ...there.projector.hidden], (id) => `hidden/${id}`),
    },
  };
  return withHistory(plan, history);
}

const STATEMENT_IDS = STATEMENTS.map(({ id }) => id);

/** From which of the two plans a field comes. */
type From = (name: string) => Plan;

function joinPositions(from: From): Plan["positions"] {
  return withoutAbsent(STATEMENT_IDS, (id) => {
    const figure = (party: PartyId) => positionOn(from(`figure/${id}/${party}`), id).figures[party];
    const { reason } = positionOn(from(`reason/${id}`), id);
    const votes = (party: PartyId) => positionOn(from(`votes/${id}/${party}`), id).votes[party];
    const position: Position = { figures: perParty(figure), votes: perParty(votes), reason };
    return isEmptyPosition(position) ? undefined : position;
  });
}

function joinStep(id: number, from: From): NextStep {
  const step = (name: (typeof STEP_FIELDS)[number]) =>
    from(`step/${id}/${name}`).nextSteps.find((each) => each.id === id);
  return {
    id,
    what: step("what")?.what ?? "",
    owners: perParty((party) => step(party)?.owners[party] ?? NOBODY),
    by: step("by")?.by ?? null,
    how: step("how")?.how ?? "",
    statement: step("statement")?.statement ?? null,
  };
}

/** The step whose field it is; any other field as it is. */
function stepOf(name: string): string {
  return /^step\/\d+/.exec(name)?.[0] ?? name;
}

/** The fields that go together: all of a step's, where one side lacks it. */
function fieldsOf(ours: Told, theirs: Told, name: string): readonly string[] {
  const all = [...ours.fields.keys(), ...theirs.fields.keys()];
  return [name, ...new Set(all.filter((each) => each.startsWith(`${name}/`)))];
}

function withoutAbsent<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value | undefined,
): Partial<Record<Name, Value>> {
  const values: Partial<Record<Name, Value>> = {};
  for (const name of names) {
    const value = valueOf(name);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function idsOf(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)].toSorted((one, other) => one - other);
}

/** What joining brought to the plan, in numbers. */
export type PlanNews = {
  readonly steps: number;
  readonly notes: number;
  /** Everything else: positions, reasons, the memorandum, the presentation. */
  readonly others: number;
};

/** What is new of a plan, beside what was here. */
export function planNews(before: Plan, after: Plan): PlanNews {
  const changed = changedFields(planFields(before), planFields(after));
  const steps = new Set(changed.flatMap((name) => /^step\/\d+/.exec(name) ?? []));
  const notes = changed.filter((name) => name.startsWith("note/")).length;
  const others = changed.filter((name) => !/^(?:step|note)\//.test(name)).length;
  return { steps: steps.size, notes, others };
}
