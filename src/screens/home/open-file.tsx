import { type FormEvent, useId, useState } from "react";
import { ok, type Result } from "#domain/result.ts";
import {
  type AssessmentFile,
  type FileReason,
  readAssessmentFile,
} from "#platform/channels/assessment-file.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { type PlanStoreReason, readPlan } from "#platform/storage/plan-store.ts";
import { readAssessment } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/field.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { Notice } from "#ui/notice.tsx";

type OpenFileProps = {
  readonly label: string;
  readonly onRead: (file: AssessmentFile) => Promise<void>;
  /** What lies on this device is out of reach, so that nothing may replace it. */
  readonly onProblem: (problem: PlanStoreReason) => void;
};

/** Opens an assessment file: asks for its passphrase, and before it replaces what is here. */
export function OpenFile({ label, onRead, onProblem }: OpenFileProps) {
  const { t } = useTranslation(["home", "errors"]);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<FileReason | null>(null);
  const [clash, setClash] = useState<AssessmentFile | null>(null);
  useNewerVersion(problem === "newer-version", false);
  const close = () => {
    setFile(null);
    setProblem(null);
    setClash(null);
  };
  const read = async (chosen: File, passphrase: string) => {
    const result = await readAssessmentFile(chosen, passphrase);
    setFile(result.ok ? null : chosen);
    setProblem(result.ok ? null : result.reason);
    if (!result.ok) return;
    const here = await readHere(result.value.assessment.id);
    if (isReplaceable(here, result.value)) await onRead(result.value);
    else if (here.ok || isDamaged(here.reason)) setClash(result.value);
    else onProblem(here.reason);
  };
  const asksPassphrase = problem === "passphrase-needed" || problem === "passphrase-wrong";
  return (
    <>
      <FileButton
        label={label}
        accept=".json,application/json"
        onFiles={([chosen]) => {
          if (chosen) void read(chosen, "");
        }}
      />
      {problem && !asksPassphrase && (
        <Notice tone="error">
          <p>{t(`errors:file.${problem}`)}</p>
        </Notice>
      )}
      {file && asksPassphrase && (
        <Passphrase
          problem={problem === "passphrase-wrong" ? t("errors:file.passphrase-wrong") : undefined}
          onGiven={(passphrase) => read(file, passphrase)}
          onClose={close}
        />
      )}
      {clash && (
        <Dialog
          title={t("exists.title")}
          onClose={close}
          actions={
            <>
              <Button look="primary" onClick={close}>
                {t("exists.keep")}
              </Button>
              <Button
                look="danger"
                onClick={() => {
                  close();
                  void onRead(clash);
                }}
              >
                {t("exists.replace")}
              </Button>
            </>
          }
        >
          <p>{t("exists.text")}</p>
        </Dialog>
      )}
    </>
  );
}

/** What lies under the same id on this device. */
async function readHere(id: string): Promise<Result<AssessmentFile, PlanStoreReason>> {
  const assessment = await readAssessment(id);
  if (!assessment.ok) return assessment;
  const plan = await readPlan(id);
  return plan.ok ? ok({ assessment: assessment.value, plan: plan.value }) : plan;
}

/** Whether nothing is lost where the file takes the place of what is here. */
function isReplaceable(
  here: Result<AssessmentFile, PlanStoreReason>,
  file: AssessmentFile,
): boolean {
  return here.ok ? JSON.stringify(here.value) === JSON.stringify(file) : here.reason === "absent";
}

function isDamaged(reason: PlanStoreReason): boolean {
  return reason === "damaged" || reason === "plan-damaged";
}

type PassphraseProps = {
  readonly problem: string | undefined;
  readonly onGiven: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
};

function Passphrase({ problem, onGiven, onClose }: PassphraseProps) {
  const { t } = useTranslation(["home", "common"]);
  const [passphrase, setPassphrase] = useState("");
  const [working, setWorking] = useState(false);
  const form = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWorking(true);
    await onGiven(passphrase);
    setWorking(false);
  };
  return (
    <Dialog
      title={t("passphrase.title")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("common:action.cancel")}</Button>
          <Button look="primary" type="submit" form={form} disabled={working}>
            {working ? t("working") : t("passphrase.open")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t("passphrase.label")}
          type="password"
          autoComplete="off"
          value={passphrase}
          error={problem}
          onChange={(event) => {
            setPassphrase(event.target.value);
          }}
        />
      </form>
    </Dialog>
  );
}
