import { create } from "zustand";
import type { Assessment, LocalDate } from "#domain/assessment/assessment.ts";
import { withDefaultNextLook } from "#domain/plan/memorandum.ts";
import { emptyPlan, type Plan } from "#domain/plan/plan.ts";
import { noteInPlan } from "#domain/plan/plan-fields.ts";
import { ok, type Result } from "#domain/result.ts";
import { followTabs } from "./cross-tab.ts";
import {
  inPlanTurn,
  PLAN_CHANNEL,
  type PlanRecordReason,
  parsePlanDocument,
  planKey,
  tellPlanChanged,
  toPlanDocument,
} from "./plan-record.ts";
import { isStorageReason, type StorageReason, writeRecord } from "./records.ts";
import { nextStamp } from "./stamps.ts";
import { readVersioned } from "./versioned-record.ts";
import { readAssessment, type WorkspaceReason } from "./workspace-store.ts";

/** `absent`: the assessment that it belongs to is not, or no longer, on this device. */
export type PlanStoreReason = WorkspaceReason | PlanRecordReason;

/** The plan that is open. */
type OpenPlan = {
  /** The assessment whose plan it is. */
  readonly assessmentId: string | null;
  /** As it was last seen on disk; null until it is read, and where it is no plan. */
  readonly plan: Plan | null;
  /** Why the last reading failed; null where all is well. */
  readonly problem: PlanStoreReason | null;
};

const NOTHING: OpenPlan = { assessmentId: null, plan: null, problem: null };

/** What the parties agreed: a mirror of the record, never ahead of it. */
export const usePlan = create<OpenPlan>(() => NOTHING);

/**
 * Opens the plan of an assessment of this device. Where there is none yet it is an empty one, which
 * the first change writes. A damaged one is put aside, raw, and the next opening begins anew.
 */
export async function openPlan(assessmentId: string): Promise<Result<Plan, PlanStoreReason>> {
  if (usePlan.getState().assessmentId !== assessmentId) {
    usePlan.setState({ ...NOTHING, assessmentId });
  }
  const read = await inPlanTurn(assessmentId, async () => {
    const plan = await readOrBegin(assessmentId);
    mirror(assessmentId, plan);
    return plan;
  });
  if (!read.ok) mirror(assessmentId, read);
  return read;
}

/**
 * Changes the plan of an assessment. Whatever window asks, one change follows the other: each reads
 * the record, changes it and writes it, so that none undoes another's. The change may refuse; ok
 * means that the plan is on disk as it comes back.
 */
export function changePlan<Reason extends string = never>(
  assessmentId: string,
  change: (plan: Plan) => Result<Plan, Reason>,
): Promise<Result<Plan, PlanStoreReason | Reason>> {
  return inPlanTurn<Plan, PlanStoreReason | Reason>(assessmentId, async () => {
    const read = await readOrBegin(assessmentId);
    if (!read.ok) {
      // What is out of reach says whoever asked for the change.
      if (!isStorageReason(read.reason)) mirror(assessmentId, read);
      return read;
    }
    const changed = change(read.value);
    if (!changed.ok || changed.value === read.value) return changed;
    const stamp = nextStamp(read.value.history);
    const noted = ok(noteInPlan(read.value, changed.value, stamp));
    const written = await writeRecord(planKey(assessmentId), toPlanDocument(noted.value));
    if (!written.ok) return written;
    mirror(assessmentId, noted);
    tellPlanChanged(assessmentId);
    return noted;
  });
}

/** Follows changes that other windows make to a plan; returns how to stop. */
export function followPlan(assessmentId: string): () => void {
  return followTabs(PLAN_CHANNEL, assessmentId, () => void openPlan(assessmentId));
}

/** Reads the plan of an assessment without opening it; null where nothing was ever written. */
export function readPlan(
  assessmentId: string,
): Promise<Result<Plan | null, StorageReason | PlanRecordReason>> {
  return inPlanTurn(assessmentId, () => readPlanInTurn(assessmentId));
}

/** The same of an assessment that was read: the plan to begin with where nothing was ever written. */
export async function readPlanOf({
  id,
  opening,
}: Pick<Assessment, "id" | "opening">): Promise<Result<Plan, StorageReason | PlanRecordReason>> {
  const kept = await readPlan(id);
  return kept.ok ? ok(begun(kept.value, opening?.date ?? null)) : kept;
}

function mirror(assessmentId: string, read: Result<Plan, PlanStoreReason>): void {
  if (usePlan.getState().assessmentId !== assessmentId) return;
  usePlan.setState(({ plan }) => {
    if (read.ok) return { plan: read.value, problem: null };
    return { plan: isStorageReason(read.reason) ? plan : null, problem: read.reason };
  });
}

/** The plan on disk, or the one to begin with. The day of the opening comes with the assessment. */
async function readOrBegin(assessmentId: string): Promise<Result<Plan, PlanStoreReason>> {
  const kept = await readPlanInTurn(assessmentId);
  if (!kept.ok) return kept;
  if (kept.value && !awaitsItsDay(kept.value)) return ok(kept.value);
  const assessment = await readAssessment(assessmentId);
  return assessment.ok ? ok(begun(kept.value, assessment.value.opening?.date ?? null)) : assessment;
}

function begun(kept: Plan | null, openedOn: LocalDate | null): Plan {
  if (!kept) return emptyPlan(openedOn);
  return openedOn !== null && awaitsItsDay(kept) ? withDefaultNextLook(kept, openedOn) : kept;
}

/** Whether a plan was only prepared, so that nobody can have meant it to have no next look. */
function awaitsItsDay({ positions, nextSteps, memorandum }: Plan): boolean {
  return (
    memorandum.nextLook === null &&
    nextSteps.length === 0 &&
    Object.keys(positions).length === 0 &&
    Object.keys(memorandum.texts).length === 0
  );
}

/** The same for who has the turn. A damaged plan is put aside. */
export function readPlanInTurn(
  assessmentId: string,
): Promise<Result<Plan | null, StorageReason | PlanRecordReason>> {
  return readVersioned(planKey(assessmentId), "plan-damaged", parsePlanDocument);
}
