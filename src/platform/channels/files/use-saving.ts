import { useState } from "react";
import { type FileToSave, type SavedFile, saveFileAs } from "./save-file-as.ts";

/** What came of saving a file, as something to be said. */
export type Saving<Reason extends string> =
  | { readonly ok: true; readonly value: SavedFile }
  | { readonly ok: false; readonly reason: Reason | "not-written" };

/** Saves files for one place of a screen, one at a time. */
export function useSaving<Reason extends string = never>(): {
  /** Null before, meanwhile, and where the person chose no place. */
  readonly saving: Saving<Reason> | null;
  readonly save: (file: FileToSave<Reason>) => Promise<Saving<Reason> | null>;
  readonly forget: () => void;
} {
  const [saving, setSaving] = useState<Saving<Reason> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (file: FileToSave<Reason>) => {
    if (isBusy) return null;
    setBusy(true);
    setSaving(null);
    const saved = await saveFileAs(file);
    const outcome = saved.ok ? saved : notSaved<Reason>(saved.reason);
    setBusy(false);
    setSaving(outcome);
    return outcome;
  };
  const forget = () => {
    setSaving(null);
  };
  return { saving, save, forget };
}

function notSaved<Reason extends string>(
  reason: Reason | "not-written" | "cancelled",
): Saving<Reason> | null {
  return reason === "cancelled" ? null : { ok: false, reason };
}
