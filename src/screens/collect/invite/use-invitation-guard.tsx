import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { markInvited } from "#domain/assessment/change.ts";
import { ok } from "#domain/result.ts";
import { needsPassphrase } from "#platform/channels/files/assessment-file.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { changeAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { useSaveFile } from "#platform/use-cases/use-save-file.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { PassphraseField } from "#ui/fields/passphrase-field.tsx";
import { FileOutcome } from "#ui/file-outcome.tsx";

/**
 * What sends an invitation on its way: copying it, or opening the mail program. It begins at the press
 * and gets the assessment once its configuration is locked; null where nothing may leave.
 */
export type Invite = (locked: Promise<Assessment | null>) => void | Promise<void>;

/**
 * Stands between the wish to invite and the invitation: offers the assessment file before the first
 * one leaves, and locks the configuration on disk before it does.
 */
export function useInvitationGuard(assessment: Assessment) {
  const [waiting, setWaiting] = useState<Invite | null>(null);
  const [problem, setProblem] = useState<WorkspaceReason | null>(null);
  const lock = async (isSaved?: Promise<boolean>): Promise<Assessment | null> => {
    if ((await isSaved) === false) return null;
    setWaiting(null);
    const locked = assessment.invited
      ? ok(assessment)
      : await changeAssessment(assessment.id, (current) => ok(markInvited(current)));
    setProblem(locked.ok ? null : locked.reason);
    return locked.ok ? locked.value : null;
  };
  const before = (invite: Invite) => {
    if (assessment.invited || assessment.fileSaved || assessment.example) void invite(lock());
    else setWaiting(() => invite);
  };
  const dialog = waiting && (
    <SaveFirst
      assessment={assessment}
      onGoOn={(isSaved) => {
        void waiting(lock(isSaved));
      }}
      onClose={() => {
        setWaiting(null);
      }}
    />
  );
  return { before, dialog, problem };
}

type SaveFirstProps = {
  readonly assessment: Assessment;
  /** Pressed to go on; where it is given, only once the file counts as saved. */
  readonly onGoOn: (isSaved?: Promise<boolean>) => void;
  readonly onClose: () => void;
};

function SaveFirst({ assessment, onGoOn, onClose }: SaveFirstProps) {
  const { t } = useTranslation(["collect", "common"]);
  const [passphrase, setPassphrase] = useState("");
  const file = useSaveFile(assessment);
  return (
    <Dialog
      title={t("file.first")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("common:action.cancel")}</Button>
          <Button
            onClick={() => {
              onGoOn();
            }}
          >
            {t("file.later")}
          </Button>
          <Button
            look="primary"
            onClick={() => {
              onGoOn(file.save(passphrase));
            }}
          >
            {t("file.firstSave")}
          </Button>
        </>
      }
    >
      <p>{t("file.text")}</p>
      <PassphraseField
        required={needsPassphrase(assessment)}
        value={passphrase}
        onChange={setPassphrase}
      />
      <FileOutcome
        saving={file.saving}
        problem={file.problem}
        onThere={() => {
          onGoOn(file.confirm());
        }}
        onShown={(shown) => {
          onGoOn(file.show(shown));
        }}
      />
    </Dialog>
  );
}
