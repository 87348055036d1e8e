import { useEffect, useRef, useState } from "react";
import type { Result } from "#domain/result.ts";
import { type FileToSave, type SavedFile, saveFileAs } from "#platform/channels/save-file-as.ts";
import type { WorkerControl, WorkerReason } from "#platform/run-worker.ts";

export type ExportState =
  | { readonly kind: "idle" }
  /** How much is done, from 0 to 1; null where that cannot be said. */
  | { readonly kind: "making"; readonly share: number | null }
  | { readonly kind: "done"; readonly file: SavedFile }
  | {
      readonly kind: "failed";
      readonly reason: Exclude<WorkerReason, "cancelled"> | "not-written";
    };

/** Says which file it is and how it is made, or why it cannot be. */
export type MakeFile = (
  control: WorkerControl,
) => Promise<Result<FileToSave<WorkerReason>, WorkerReason>>;

/** Makes files, one at a time, and saves them; leaving the screen cancels. */
export function useExport(): {
  readonly state: ExportState;
  readonly run: (make: MakeFile) => Promise<void>;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<ExportState>({ kind: "idle" });
  const making = useRef<AbortController | null>(null);
  useEffect(() => () => making.current?.abort(), []);

  const run = async (make: MakeFile) => {
    const control = new AbortController();
    making.current = control;
    const show = (next: ExportState) => {
      if (!control.signal.aborted) setState(next);
    };
    show({ kind: "making", share: null });
    const { signal } = control;
    const file = await make({
      signal,
      onProgress: (share) => {
        show({ kind: "making", share });
      },
    });
    const saved = file.ok ? await saveFileAs({ ...file.value, signal }) : file;
    if (saved.ok) show({ kind: "done", file: saved.value });
    else if (saved.reason !== "cancelled") show({ kind: "failed", reason: saved.reason });
    else show({ kind: "idle" });
    // What is still being made for a place that nobody chose.
    control.abort();
  };

  const cancel = () => {
    making.current?.abort();
    setState({ kind: "idle" });
  };

  return { state, run, cancel };
}
