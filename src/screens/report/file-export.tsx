import { useEffect, useId, useRef, useState } from "react";
import type { Result } from "#domain/result.ts";
import {
  type FileToSave,
  type SavedFile,
  saveFileAs,
} from "#platform/channels/files/save-file-as.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { WorkerControl, WorkerReason } from "#platform/run-worker.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { SavedNote } from "#ui/saving-note.tsx";
import styles from "./report-screen.module.css";

type ExportState =
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
function useExport(): {
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

type FileExportProps = {
  readonly label: string;
  readonly look?: "primary" | "plain";
  readonly make: MakeFile;
  readonly onBusy?: (isBusy: boolean) => void;
};

/** A button that makes a file, and beside it how that goes. */
export function FileExport({ label, look = "plain", make, onBusy }: FileExportProps) {
  const { t } = useTranslation(["report", "common", "errors"]);
  const { state, run, cancel } = useExport();
  const button = useRef<HTMLButtonElement>(null);
  const isMaking = state.kind === "making";
  const start = async () => {
    onBusy?.(true);
    await run(make);
    onBusy?.(false);
  };
  return (
    <>
      <div className={styles["actions"]}>
        <Button
          ref={button}
          look={look}
          aria-disabled={isMaking}
          onClick={() => {
            if (!isMaking) void start();
          }}
        >
          {label}
        </Button>
        {isMaking && (
          <>
            <Progress label={t("screen.making")} share={state.share} />
            <Button
              onClick={() => {
                cancel();
                onBusy?.(false);
                button.current?.focus();
              }}
            >
              {t("common:action.cancel")}
            </Button>
          </>
        )}
      </div>
      {state.kind === "done" && <SavedNote {...state.file} />}
      {state.kind === "failed" && (
        <Notice tone="error">
          <p>
            {state.reason === "not-written"
              ? t("errors:problem.not-written")
              : t(`failure.${state.reason}`)}
          </p>
        </Notice>
      )}
    </>
  );
}

type ProgressProps = { readonly label: string; readonly share: number | null };

function Progress({ label, share }: ProgressProps) {
  const id = useId();
  return (
    <span className={styles["progress"]}>
      <label htmlFor={id} role="status">
        {label}
      </label>
      <progress id={id} max={1} value={share ?? undefined} />
    </span>
  );
}
