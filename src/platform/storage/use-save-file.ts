import { useEffect, useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { useTranslation } from "../i18n/use-translation.ts";
import {
  noteSaved,
  readShown,
  type SaveFileReason,
  type ShownReason,
  saveFile,
} from "./save-file.ts";

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
 * of the browser, or else of the person, who may also show the file. Leaving gives it up.
 */
export function useSaveFile(assessment: Assessment, onSaved?: () => void) {
  const { t } = useTranslation("errors");
  const [saving, setSaving] = useState<FileSaving>(IDLE);
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);
  const save = async (passphrase: string) => {
    if (saving.kind === "working") return;
    setSaving({ kind: "working" });
    const { signal } = (making.current = new AbortController());
    const saved = await saveFile(assessment, passphrase, signal);
    if (signal.aborted) return;
    if (!saved.ok) {
      const { reason } = saved;
      setSaving(reason === "cancelled" ? IDLE : { kind: "failed", reason });
      return;
    }
    const { how, name } = saved.value;
    if (how === "handed-over") {
      setSaving({ kind: how, name, written: assessment, passphrase, refused: null });
    } else {
      setSaving({ kind: how, name });
      onSaved?.();
    }
  };
  const note = async (name: string, written: Assessment) => {
    setSaving({ kind: "working" });
    const noted = await noteSaved(written);
    setSaving(noted.ok ? { kind: "saved", name } : { kind: "failed", reason: noted.reason });
    if (noted.ok) onSaved?.();
  };
  const confirm = async () => {
    if (saving.kind === "handed-over") await note(saving.name, saving.written);
  };
  const show = async (file: File) => {
    if (saving.kind !== "handed-over") return;
    const shown = await readShown(saving.written, file, saving.passphrase);
    if (shown.ok) await note(file.name, shown.value);
    else setSaving({ ...saving, refused: shown.reason });
  };
  const problem = () => {
    if (saving.kind === "failed") return t(`problem.${saving.reason}`);
    return saving.kind === "handed-over" && saving.refused ? t(`file.${saving.refused}`) : null;
  };
  return { saving, problem: problem(), save, confirm, show };
}
