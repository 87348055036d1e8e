/** Which conversations the parties have, and how they are led. */
import type { PartyId } from "../assessment/party.ts";
import type { StatementId } from "../questionnaire/structure.ts";
import { fail, ok, type Result } from "../result.ts";
import { PLAN_LIMITS, type Plan } from "./plan.ts";
import { readText } from "./text.ts";

/** Each party picks one conversation; null takes the pick back. */
export function pickConversation(plan: Plan, party: PartyId, statement: StatementId | null): Plan {
  return { ...plan, picks: { ...plan.picks, [party]: statement } };
}

/** Writes the facilitator's private note for a conversation; an empty one is none. */
export function setNote(plan: Plan, statement: StatementId, raw: string): Result<Plan, "too-long"> {
  const note = readText(raw, PLAN_LIMITS.noteCharacters);
  if (!note.ok) return note;
  const { [statement]: _, ...others } = plan.notes;
  const notes = note.value === "" ? others : { ...others, [statement]: note.value };
  return ok({ ...plan, notes });
}

/** Sets the whole minutes for all conversations together, or none with null. */
export function setMinutes(plan: Plan, minutes: number | null): Result<Plan, "out-of-range"> {
  return areMinutes(minutes) ? ok({ ...plan, minutes }) : fail("out-of-range");
}

export function areMinutes(value: unknown): value is number | null {
  if (value === null) return true;
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= PLAN_LIMITS.minutes;
}
