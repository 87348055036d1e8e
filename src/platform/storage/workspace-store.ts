import { create } from "zustand";
import type { Assessment } from "#domain/assessment/assessment.ts";
import {
  type AssessmentReason,
  parseDocument,
  toDocument,
} from "#domain/assessment/assessment-document.ts";
import { noteInAssessment } from "#domain/assessment/join/assessment-fields.ts";
import type { Plan } from "#domain/plan/plan.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import { forgetSession } from "../channels/session/session-name.ts";
import { followTabs, inTurn, tellTabs } from "./cross-tab.ts";
import { keepDraftOfTab } from "./drafts/own-drafts.ts";
import { inPlanTurn, planKey, tellPlanChanged, toPlanDocument } from "./plan-record.ts";
import {
  isStorageReason,
  listKeys,
  readRecord,
  type StorageReason,
  writeRecord,
  writeRecords,
} from "./records.ts";
import { nextStamp } from "./stamps.ts";

const PREFIX = "assessment:";
const CHANNEL = "samsyn-assessments";

export type WorkspaceReason = StorageReason | AssessmentReason | "absent";

/** What the facilitator has open, as it was last seen on disk. */
type Workspace = {
  readonly assessment: Assessment | null;
  /** Why the last opening failed; null where all is well. */
  readonly problem: WorkspaceReason | null;
};

/** The facilitator's assessment: a mirror of the record, never ahead of it. */
export const useWorkspace = create<Workspace>(() => ({ assessment: null, problem: null }));

/** Opens an assessment of this device. What is shown of it stays while the storage is out of reach. */
export async function openAssessment(id: string): Promise<Result<Assessment, WorkspaceReason>> {
  const opened = await readAssessment(id);
  if (!opened.ok && opened.reason === "absent") forgetSession(id);
  useWorkspace.setState(({ assessment }) => {
    if (opened.ok) return { assessment: opened.value, problem: null };
    const isKept = assessment?.id === id && isStorageReason(opened.reason);
    return { assessment: isKept ? assessment : null, problem: opened.reason };
  });
  return opened;
}

/** Writes a whole assessment, whatever lay under its id, then shows it as the open one. */
export function saveAssessment(assessment: Assessment): Promise<Result<Assessment, StorageReason>> {
  return inTurn(PREFIX + assessment.id, () => write(assessment));
}

/**
 * Writes an assessment and its plan as they came in a file, both or none, whatever lay under its id,
 * then shows it as the open one; null where it has no plan.
 */
export async function saveWithPlan(
  assessment: Assessment,
  plan: Plan | null,
): Promise<Result<Assessment, StorageReason>> {
  const kept = await inBothTurns(assessment.id, () => writeWithPlan(assessment, plan));
  return kept.ok ? show(assessment) : kept;
}

/** One piece of work on an assessment and its plan at a time, over all tabs. */
export function inBothTurns<Value, Reason extends string>(
  id: string,
  work: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | "refused" | "broken">> {
  return inTurn(PREFIX + id, () => inPlanTurn(id, work));
}

/** Writes both as they are, or none, within their turn. What is open shows it. */
export async function writeWithPlan(
  assessment: Assessment,
  plan: Plan | null,
): Promise<Result<null, StorageReason>> {
  const { id } = assessment;
  const written = await writeRecords({
    [PREFIX + id]: toDocument(assessment),
    [planKey(id)]: plan ? toPlanDocument(plan) : undefined,
  });
  if (!written.ok) return written;
  if (useWorkspace.getState().assessment?.id === id) useWorkspace.setState({ assessment });
  tellTabs(CHANNEL, id);
  tellPlanChanged(id);
  return written;
}

/**
 * Changes an assessment of this device. Whatever tab asks, one change follows the other: each reads
 * the record, changes it and writes it, so that no tab undoes another's. The change may refuse.
 *
 * @param whenShown acts in the moment in which the page shows the outcome
 */
export function changeAssessment<Reason extends string = never>(
  id: string,
  change: (
    assessment: Assessment,
  ) => Result<Assessment, Reason> | Promise<Result<Assessment, Reason>>,
  whenShown?: (assessment: Assessment) => void,
): Promise<Result<Assessment, WorkspaceReason | Reason>> {
  return inTurn<Assessment, WorkspaceReason | Reason>(PREFIX + id, async () => {
    const read = await readAssessment(id);
    if (!read.ok) return read;
    const changed = await change(read.value);
    if (!changed.ok) return changed;
    const shown =
      changed.value === read.value
        ? changed
        : await write(noteInAssessment(read.value, changed.value, nextStamp(read.value.history)));
    if (shown.ok) whenShown?.(shown.value);
    return shown;
  });
}

/** Follows changes that other tabs make to an assessment; returns how to stop. */
export function followAssessment(id: string): () => void {
  return followTabs(CHANNEL, id, () => void openAssessment(id));
}

/** A record of an assessment that cannot be read: it stays as it is. */
export type UnreadRecord = { readonly id: string; readonly reason: WorkspaceReason };

/** What lies on this device: the assessments, and why others cannot be read. */
export type Listing = {
  readonly assessments: readonly Assessment[];
  readonly unread: readonly UnreadRecord[];
};

/** Every assessment of this device. */
export async function listAssessments(): Promise<Result<Listing, StorageReason>> {
  const keys = await listKeys(PREFIX);
  if (!keys.ok) return keys;
  const ids = keys.value.map((key) => key.slice(PREFIX.length));
  const read = await Promise.all(ids.map(async (id) => ({ id, result: await readAssessment(id) })));
  return ok({
    assessments: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    unread: read.flatMap(({ id, result }) => (result.ok ? [] : [{ id, reason: result.reason }])),
  });
}

/**
 * Removes every record that names an assessment from this device, all of them or none: with its key
 * go its plan, what was put aside, and drafts, which nobody could open any more.
 */
export function deleteAssessment(id: string): Promise<Result<null, StorageReason>> {
  return inTurn(PREFIX + id, () =>
    inPlanTurn(id, async () => {
      const keys = await listKeys("");
      if (!keys.ok) return keys;
      const own = keys.value.filter((key) => key === PREFIX + id || key.split(":").includes(id));
      const deleted = await writeRecords(Object.fromEntries(own.map((key) => [key, undefined])));
      if (!deleted.ok) return deleted;
      forgetSession(id);
      keepDraftOfTab(null);
      if (useWorkspace.getState().assessment?.id === id) {
        useWorkspace.setState({ assessment: null, problem: null });
      }
      tellTabs(CHANNEL, id);
      tellPlanChanged(id);
      return deleted;
    }),
  );
}

/** Reads an assessment of this device without opening it. */
export async function readAssessment(id: string): Promise<Result<Assessment, WorkspaceReason>> {
  const record = await readRecord(PREFIX + id);
  if (!record.ok) return record;
  if (record.value === undefined) return fail("absent");
  return parseDocument(record.value);
}

async function write(assessment: Assessment): Promise<Result<Assessment, StorageReason>> {
  const written = await writeRecord(PREFIX + assessment.id, toDocument(assessment));
  return written.ok ? show(assessment) : written;
}

/** Shows what was written, here and in the other tabs. */
function show(assessment: Assessment): Result<Assessment, never> {
  useWorkspace.setState({ assessment, problem: null });
  tellTabs(CHANNEL, assessment.id);
  return ok(assessment);
}
