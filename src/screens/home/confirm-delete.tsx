import { useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { needsPassphrase } from "#platform/channels/files/assessment-file.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { StorageReason } from "#platform/storage/records.ts";
import { deleteAssessment } from "#platform/storage/workspace-store.ts";
import { useSaveFile } from "#platform/use-cases/use-save-file.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { PassphraseField } from "#ui/fields/passphrase-field.tsx";
import { FileOutcome } from "#ui/file-outcome.tsx";

type ConfirmDeleteProps = {
  readonly assessment: Assessment;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
};

/** Says what is lost, offers the file first, and deletes. */
export function ConfirmDelete({ assessment, onClose, onDeleted }: ConfirmDeleteProps) {
  const { t } = useTranslation(["home", "common", "errors"]);
  const [problem, setProblem] = useState<StorageReason | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const { A: a, B: b } = isolatedNames(assessment.partyNames);
  const button = useRef<HTMLButtonElement>(null);
  const file = useSaveFile(assessment);
  const remove = async () => {
    const deleted = await deleteAssessment(assessment.id);
    if (deleted.ok) onDeleted();
    else setProblem(deleted.reason);
  };
  return (
    <Dialog
      title={t("removeTitle", { a, b })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("common:action.cancel")}</Button>
          <Button
            ref={button}
            onClick={() => {
              setProblem(null);
              void file.save(passphrase);
            }}
          >
            {t("saveFirst")}
          </Button>
          <Button look="danger" onClick={() => void remove()}>
            {t("removeConfirm")}
          </Button>
        </>
      }
    >
      <p>{t("removeText")}</p>
      {needsPassphrase(assessment) && (
        <PassphraseField required value={passphrase} onChange={setPassphrase} />
      )}
      <FileOutcome
        saving={file.saving}
        problem={problem ? t(`errors:problem.${problem}`) : file.problem}
        onThere={() => {
          // The button that was pressed goes.
          button.current?.focus();
          void file.confirm();
        }}
        onShown={(shown) => void file.show(shown)}
      />
    </Dialog>
  );
}
