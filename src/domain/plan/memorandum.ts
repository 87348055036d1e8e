/** The memorandum of understanding: a statement of intent, written from what the parties agreed. */
import type { LocalDate } from "../assessment/assessment.ts";
import { isRealDate } from "../assessment/consistency.ts";
import { parseOptionalName, sameName } from "../assessment/name.ts";
import type { PartyId } from "../assessment/party.ts";
import { fail, ok, type Result } from "../result.ts";
import {
  defaultNextLook,
  type Memorandum,
  type MemorandumField,
  PLAN_LIMITS,
  type Plan,
  type PlanReason,
} from "./plan.ts";
import { readText } from "./text.ts";

/** Writes a text of the memorandum (it may be empty), or goes back to what is filled in with null. */
export function setMemorandumText(
  plan: Plan,
  field: MemorandumField,
  raw: string | null,
): Result<Plan, "too-long"> {
  const { [field]: _, ...others } = plan.memorandum.texts;
  if (raw === null) return ok(withMemorandum(plan, { texts: others }));
  const text = readText(raw, PLAN_LIMITS.memorandumCharacters);
  if (!text.ok) return text;
  return ok(withMemorandum(plan, { texts: { ...others, [field]: text.value } }));
}

/** Sets the day when the parties look again, or none with null. */
export function setNextLook(plan: Plan, nextLook: LocalDate | null): Result<Plan, "no-date"> {
  if (nextLook !== null && !isRealDate(nextLook)) return fail("no-date");
  return ok(withMemorandum(plan, { nextLook }));
}

/** Fills in the day for a plan that was begun before the opening; a day that is set stays. */
export function withDefaultNextLook(plan: Plan, openedOn: LocalDate): Plan {
  const nextLook = plan.memorandum.nextLook ?? defaultNextLook(openedOn);
  return withMemorandum(plan, { nextLook });
}

/**
 * Moves the day with the day of the opening, where it still is what was filled in for the one that the
 * opening had before; a day that somebody chose stays.
 */
export function moveDefaultNextLook(plan: Plan, before: LocalDate, openedOn: LocalDate): Plan {
  if (before === openedOn || plan.memorandum.nextLook !== defaultNextLook(before)) return plan;
  return withMemorandum(plan, { nextLook: defaultNextLook(openedOn) });
}

/** Sets who noted the memorandum; empty names are left out. null goes back to what is filled in. */
export function setNotedBy(
  plan: Plan,
  party: PartyId,
  raw: readonly string[] | null,
): Result<Plan, PlanReason> {
  const names: string[] = [];
  for (const each of raw ?? []) {
    const name = parseOptionalName(each);
    if (!name.ok) return name;
    if (name.value !== "") names.push(name.value);
  }
  if (names.length > PLAN_LIMITS.notedByPerParty) return fail("too-many");
  const notedBy = { ...plan.memorandum.notedBy, [party]: raw && names };
  return ok(withMemorandum(plan, { notedBy }));
}

/** Who noted the memorandum: the names that were written, else those who own a next step. */
export function notedBy(plan: Plan, party: PartyId): readonly string[] {
  const written = plan.memorandum.notedBy[party];
  if (written) return written;
  const names: string[] = [];
  for (const { owners } of plan.nextSteps) {
    const { name } = owners[party];
    if (name !== "" && !names.some((known) => sameName(known, name))) names.push(name);
  }
  return names.slice(0, PLAN_LIMITS.notedByPerParty);
}

/** Asks for lines for signatures, or takes them away. */
export function askSignatures(plan: Plan, signatures: boolean): Plan {
  return withMemorandum(plan, { signatures });
}

function withMemorandum(plan: Plan, change: Partial<Memorandum>): Plan {
  return { ...plan, memorandum: { ...plan.memorandum, ...change } };
}
