import { useId, useRef } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { SavedNote } from "#ui/saving-note.tsx";
import styles from "./report-screen.module.css";
import { type MakeFile, useExport } from "./use-export.ts";

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
