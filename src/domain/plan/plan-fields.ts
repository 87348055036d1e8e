import {
  type Fields,
  type History,
  NO_HISTORY,
  type Stamp,
  type Told,
  withChange,
} from "../assessment/join/history.ts";
import { PARTIES } from "../assessment/party.ts";
import type { Plan, TickedComment } from "./plan.ts";

/** The part of a field's name by which a next step's fields are told. */
export const STEP_FIELDS = ["what", "how", "by", "statement", "A", "B"] as const;

/** A ticked comment's field. */
export function tickName({ statement, party, key }: TickedComment): string {
  return `tick/${statement}/${party}/${key}`;
}

/** What a plan says, field by field: what one person can change without touching what another does. */
export function planFields(plan: Plan): Fields {
  const { picks, positions, nextSteps, outcomes, memorandum, notes, minutes, projector } = plan;
  const fields: (readonly [string, unknown])[] = [
    ["minutes", minutes],
    ["look", memorandum.nextLook],
    ["signatures", memorandum.signatures || null],
    ["dots", projector.dots || null],
    ["order", projector.order.length > 0 ? projector.order : null],
  ];
  for (const party of PARTIES) {
    fields.push([`pick/${party}`, picks[party]], [`noted/${party}`, memorandum.notedBy[party]]);
  }
  for (const [statement, { figures, votes, reason }] of Object.entries(positions)) {
    for (const party of PARTIES) {
      fields.push([`figure/${statement}/${party}`, figures[party]]);
      fields.push([`votes/${statement}/${party}`, votes[party].length > 0 ? votes[party] : null]);
    }
    fields.push([`reason/${statement}`, reason || null]);
  }
  for (const { id, owners, ...step } of nextSteps) {
    const values = { what: step.what, how: step.how, by: step.by, statement: step.statement };
    // The step itself: one in which nothing is written yet is there too.
    fields.push([`step/${id}`, true]);
    for (const name of STEP_FIELDS) {
      const value = name === "A" || name === "B" ? ownerValue(owners[name]) : values[name];
      fields.push([`step/${id}/${name}`, value || null]);
    }
  }
  for (const { step, state, note } of outcomes) {
    fields.push([`outcome/${step}/state`, state], [`outcome/${step}/note`, note || null]);
  }
  for (const [field, text] of Object.entries(memorandum.texts)) {
    fields.push([`memorandum/${field}`, text]);
  }
  for (const [statement, note] of Object.entries(notes)) fields.push([`note/${statement}`, note]);
  for (const comment of projector.comments) fields.push([tickName(comment), true]);
  for (const statement of projector.added) fields.push([`added/${statement}`, true]);
  for (const slide of projector.hidden) fields.push([`hidden/${slide}`, true]);
  return new Map(fields.filter(([, value]) => value !== null));
}

function ownerValue(owner: Plan["nextSteps"][number]["owners"]["A"]) {
  return owner.name === "" ? null : owner;
}

/** What a plan says, and how it came to that. */
export function toldBy(plan: Plan): Told {
  return { fields: planFields(plan), history: plan.history ?? NO_HISTORY };
}

/** Notes in the history of the new plan what was changed. */
export function noteInPlan(before: Plan, after: Plan, stamp: Stamp): Plan {
  const { fields, history } = toldBy(before);
  return withHistory(after, withChange(history, fields, planFields(after), stamp));
}

/** The plan with this history. */
export function withHistory(plan: Plan, history: History): Plan {
  return history === NO_HISTORY ? plan : { ...plan, history };
}
