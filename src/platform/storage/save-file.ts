import type { Assessment } from "#domain/assessment/assessment.ts";
import { markFileSaved } from "#domain/assessment/change.ts";
import { ok, type Result } from "#domain/result.ts";
import {
  assessmentFileName,
  type WriteFileReason,
  writeAssessmentFile,
} from "../channels/assessment-file.ts";
import { download } from "../channels/download.ts";
import { today } from "../i18n/format.ts";
import { type PlanStoreReason, readPlan } from "./plan-store.ts";
import { changeAssessment } from "./workspace-store.ts";

/**
 * Why saving the file stopped. With `not-loaded`, `passphrase-required`, `too-large`, and where the plan cannot be
 * read, no file was made. All others: the file was handed to the browser, but it could not be noted
 * that it was saved.
 */
export type SaveFileReason = WriteFileReason | PlanStoreReason;

/** Saves the assessment file, the plan with it, and notes that it was saved. */
export async function saveFile(
  assessment: Assessment,
  passphrase: string,
): Promise<Result<Assessment, SaveFileReason>> {
  const plan = await readPlan(assessment.id);
  if (!plan.ok) return plan;
  const saved = markFileSaved(assessment);
  const file = await writeAssessmentFile({ assessment: saved, plan: plan.value }, passphrase);
  if (!file.ok) return file;
  download(assessmentFileName(saved, today()), file.value);
  return changeAssessment(assessment.id, (current) => ok(markFileSaved(current, assessment)));
}
