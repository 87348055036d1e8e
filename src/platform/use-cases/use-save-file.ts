import { useEffect, useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { markFileSaved } from "#domain/assessment/change.ts";
import { fail, ok, type Result } from "#domain/result.ts";
import {
  assessmentFileName,
  type FileReason,
  readAssessmentFile,
  type WriteFileReason,
  writeAssessmentFile,
} from "../channels/files/assessment-file.ts";
import { type NotSavedReason, type SavedFile, saveFileAs } from "../channels/files/save-file-as.ts";
import { today } from "../i18n/format.ts";
import { useTranslation } from "../i18n/use-translation.ts";
import { type PlanStoreReason, readPlan } from "../storage/plan-store.ts";
import { changeAssessment, type WorkspaceReason } from "../storage/workspace-store.ts";

/**
 * Why the file was not saved. With a `WorkspaceReason` it may have been: then it could not be noted.
 */
type SaveFileReason = WriteFileReason | PlanStoreReason | NotSavedReason;

type FileSaving =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  /** By the browser's word or by the person's. */
  | { readonly kind: "saved"; readonly name: string }
  | {
      readonly kind: "handed-over";
      readonly name: string;
      /** What the file holds. */
      readonly written: Assessment;
      readonly passphrase: string;
      /** Why the file that was shown proves nothing; null where none was. */
      readonly refused: ShownReason | null;
    }
  | { readonly kind: "failed"; readonly reason: Exclude<SaveFileReason, "cancelled"> };

const IDLE: FileSaving = { kind: "idle" };

/**
 * Saves the assessment file and follows it until it counts as saved, which is then noted: by the word
 * of the browser, or else of the person, who may also show the file. Leaving gives it up. Each of the
 * three says whether it counts now.
 */
export function useSaveFile(assessment: Assessment) {
  const { t } = useTranslation("errors");
  const [saving, setSaving] = useState<FileSaving>(IDLE);
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);
  const save = async (passphrase: string): Promise<boolean> => {
    if (saving.kind === "working") return false;
    setSaving({ kind: "working" });
    const { signal } = (making.current = new AbortController());
    const saved = await saveFile(assessment, passphrase, signal);
    if (signal.aborted) return false;
    if (!saved.ok) {
      const { reason } = saved;
      setSaving(reason === "cancelled" ? IDLE : { kind: "failed", reason });
      return false;
    }
    const { how, name } = saved.value;
    if (how === "handed-over") {
      setSaving({ kind: how, name, written: assessment, passphrase, refused: null });
      return false;
    }
    setSaving({ kind: how, name });
    return true;
  };
  const note = async (name: string, written: Assessment): Promise<boolean> => {
    setSaving({ kind: "working" });
    const noted = await noteSaved(written);
    setSaving(noted.ok ? { kind: "saved", name } : { kind: "failed", reason: noted.reason });
    return noted.ok;
  };
  const confirm = async (): Promise<boolean> =>
    saving.kind === "handed-over" && note(saving.name, saving.written);
  const show = async (file: File): Promise<boolean> => {
    if (saving.kind !== "handed-over") return false;
    const shown = await readShown(saving.written, file, saving.passphrase);
    if (shown.ok) return note(file.name, shown.value);
    setSaving({ ...saving, refused: shown.reason });
    return false;
  };
  const refused = saving.kind === "handed-over" && saving.refused;
  const problem = refused ? t(`file.${refused}`) : null;
  return {
    saving,
    problem: saving.kind === "failed" ? t(`problem.${saving.reason}`) : problem,
    save,
    confirm,
    show,
  };
}

/**
 * Saves the assessment file, the plan with it, and notes that it was saved where the browser says so.
 * What is only handed over is noted once the person has confirmed or shown it.
 */
async function saveFile(
  assessment: Assessment,
  passphrase: string,
  signal: AbortSignal,
): Promise<Result<SavedFile, SaveFileReason>> {
  const saved = await saveFileAs<WriteFileReason | PlanStoreReason>({
    name: assessmentFileName(assessment, today()),
    type: "application/json",
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
function noteSaved(written: Assessment): Promise<Result<Assessment, WorkspaceReason>> {
  return changeAssessment(written.id, (current) => ok(markFileSaved(current, written)));
}

/** Why what was shown proves nothing. `other-assessment`: it is the file of another one. */
type ShownReason = FileReason | "other-assessment";

/** Reads a file that the person shows: the assessment as it stands there, if the file holds its key. */
async function readShown(
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
