import { useEffect, useRef, useState } from "react";
import type { Result } from "#domain/result.ts";
import { download } from "#platform/channels/download.ts";
import type { WorkerControl, WorkerReason } from "#platform/run-worker.ts";

/** parts-missing: code, words or fonts could not be loaded. failed: the making gave up. */
export type ExportReason = WorkerReason;

export type ExportState =
  | { readonly kind: "idle" }
  /** How much is done, from 0 to 1; null where that cannot be said. */
  | { readonly kind: "making"; readonly share: number | null }
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly reason: Exclude<ExportReason, "cancelled"> };

export type MadeFile = { readonly name: string; readonly content: Blob };

/** Makes a file and reports why not where it cannot. */
export type MakeFile = (control: WorkerControl) => Promise<Result<MadeFile, ExportReason>>;

/** Makes files, one at a time, and downloads them; leaving the screen cancels. */
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
    const made = await make({
      signal: control.signal,
      onProgress: (share) => {
        show({ kind: "making", share });
      },
    });
    if (control.signal.aborted) return;
    if (!made.ok) {
      if (made.reason !== "cancelled") show({ kind: "failed", reason: made.reason });
      return;
    }
    download(made.value.name, made.value.content);
    show({ kind: "done", name: made.value.name });
  };

  const cancel = () => {
    making.current?.abort();
    setState({ kind: "idle" });
  };

  return { state, run, cancel };
}
