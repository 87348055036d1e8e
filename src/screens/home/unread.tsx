import { useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useNewerVersion } from "#platform/offline/use-newer-version.ts";
import { saveRawRecords } from "#platform/storage/raw-records.ts";
import { isStorageReason, type StorageReason } from "#platform/storage/records.ts";
import { deleteAssessment, type WorkspaceReason } from "#platform/storage/workspace-store.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { Problem } from "#ui/problem.tsx";
import { RawDataButton } from "#ui/raw-data-button.tsx";
import styles from "./home-screen.module.css";

type UnreadProps = {
  readonly reason: WorkspaceReason;
  /** Of which assessments; null where the whole storage cannot be read. */
  readonly ids: readonly string[] | null;
  /** It was removed, or is to be tried again. */
  readonly onReadAgain: () => void;
};

/** Why something on this device cannot be used; it can be taken along as it is, or removed. */
export function Unread({ reason, ids, onReadAgain }: UnreadProps) {
  const { t } = useTranslation(["home", "common", "errors"]);
  const [leaving, setLeaving] = useState<readonly string[] | null>(null);
  useNewerVersion(reason, false);
  const isThere = reason !== "refused" && reason !== "blocked";
  // What a newer Samsyn wrote is in order: that one can open it.
  const isBeyondUse = reason === "damaged" || reason === "not-an-assessment";
  const actions = (
    <div className={styles["unread"]}>
      {isStorageReason(reason) && <Button onClick={onReadAgain}>{t("common:plan.retry")}</Button>}
      {isThere && <RawDataButton onSave={() => saveRawRecords(ids)} />}
      {isBeyondUse && (
        <Button
          look="quiet"
          onClick={() => {
            setLeaving(ids);
          }}
        >
          {t("unread.remove")}
        </Button>
      )}
    </div>
  );
  return (
    <>
      <Notice tone="error" action={actions}>
        <p>{t(`errors:problem.${reason}`)}</p>
      </Notice>
      {leaving && (
        <ConfirmDeleteUnread
          ids={leaving}
          onClose={() => {
            setLeaving(null);
          }}
          onDeleted={onReadAgain}
        />
      )}
    </>
  );
}

type ConfirmDeleteUnreadProps = {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDeleted: () => void;
};

/** Says what is lost, offers the raw data first, and deletes. */
function ConfirmDeleteUnread({ ids, onClose, onDeleted }: ConfirmDeleteUnreadProps) {
  const { t } = useTranslation(["home", "common", "errors"]);
  const [problem, setProblem] = useState<StorageReason | null>(null);
  const remove = async () => {
    for (const id of ids) {
      const deleted = await deleteAssessment(id);
      if (deleted.ok) continue;
      setProblem(deleted.reason);
      return;
    }
    onDeleted();
  };
  return (
    <Dialog
      title={t("unread.title")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("common:action.cancel")}</Button>
          <Button look="danger" onClick={() => void remove()}>
            {t("removeConfirm")}
          </Button>
        </>
      }
    >
      <p>{t("unread.text")}</p>
      <RawDataButton onSave={() => saveRawRecords(ids)} />
      <Problem reason={problem} />
    </Dialog>
  );
}
