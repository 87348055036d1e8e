import type { Assessment } from "#domain/assessment/assessment.ts";
import { markFileSaved } from "#domain/assessment/change.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import {
  assessmentFileName,
  type FileReason,
  readAssessmentFile,
  type WriteFileReason,
  writeAssessmentFile,
} from "../channels/assessment-file.ts";
import { type NotSavedReason, type SavedFile, saveFileAs } from "../channels/save-file-as.ts";
import { today } from "../i18n/format.ts";
import { type PlanStoreReason, readPlan } from "./plan-store.ts";
import { changeAssessment, type WorkspaceReason } from "./workspace-store.ts";

/** The assessment file is JSON. */
export const ASSESSMENT_FILE_TYPE = "application/json";

/**
 * Why the file was not saved. With a `WorkspaceReason` it may have been: then it could not be noted.
 */
export type SaveFileReason = WriteFileReason | PlanStoreReason | NotSavedReason;

/**
 * Saves the assessment file, the plan with it, and notes that it was saved where the browser says so.
 * What is only handed over is noted once the person has confirmed or shown it.
 */
export async function saveFile(
  assessment: Assessment,
  passphrase: string,
  signal: AbortSignal,
): Promise<Result<SavedFile, SaveFileReason>> {
  const saved = await saveFileAs<WriteFileReason | PlanStoreReason>({
    name: assessmentFileName(assessment, today()),
    type: ASSESSMENT_FILE_TYPE,
    signal,
    make: async () => {
      const plan = await readPlan(assessment.id);
      if (!plan.ok) return plan;
      // Whoever opens the file has it.
      const content = { assessment: markFileSaved(assessment), plan: plan.value };
      return writeAssessmentFile(content, passphrase);
    },
  });
  if (!saved.ok || saved.value.how === "handed-over") return saved;
  const noted = await noteSaved(assessment);
  return noted.ok ? saved : noted;
}

/** Notes that there is a file of the assessment, as `written` stood in it. */
export function noteSaved(written: Assessment): Promise<Result<Assessment, WorkspaceReason>> {
  return changeAssessment(written.id, (current) => ok(markFileSaved(current, written)));
}

/** Why what was shown proves nothing. `other-assessment`: it is the file of another one. */
export type ShownReason = FileReason | "other-assessment";

/** Reads a file that the person shows: the assessment as it stands there, if the file holds its key. */
export async function readShown(
  { id, keyPair }: Assessment,
  file: Blob,
  passphrase: string,
): Promise<Result<Assessment, ShownReason>> {
  const read = await readAssessmentFile(file, passphrase);
  if (!read.ok) return read;
  const shown = read.value.assessment;
  const isSame = shown.id === id && shown.keyPair.privateKey === keyPair.privateKey;
  return isSame ? ok(shown) : fail("other-assessment");
}
