import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Notice } from "#ui/notice.tsx";
import { QrPicture } from "#ui/qr-picture.tsx";
import styles from "../collect-screen.module.css";
import { invitationPicture, type PictureOfInvitation } from "./invitation-link.ts";
import type { Invite } from "./use-invitation-guard.tsx";

type QrInvitationProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly onInvite: (invite: Invite) => void;
};

/** A party's invitation as a QR code that fills the projector. */
export function QrInvitation({ assessment, party, onInvite }: QrInvitationProps) {
  const { t } = useTranslation(["collect", "errors"]);
  const [shown, setShown] = useState<PictureOfInvitation | null>(null);
  const name = isolated(assessment.partyNames[party]);
  const close = () => {
    setShown(null);
  };
  const show: Invite = async (locked) => {
    const current = await locked;
    if (current) setShown(await invitationPicture(current, party));
  };
  return (
    <div>
      <Button
        onClick={() => {
          onInvite(show);
        }}
      >
        {t("qr.button")}
      </Button>
      {shown && !shown.ok && (
        <Notice tone="error">
          <p>{t(`errors:qr.${shown.reason}`)}</p>
        </Notice>
      )}
      {shown?.ok && (
        <Dialog
          full
          title={t("qr.title", { party: name })}
          onClose={close}
          actions={<Button onClick={close}>{t("qr.close")}</Button>}
        >
          <div className={styles["qrCode"]}>
            <QrPicture picture={shown.value} label={t("qr.label")} />
          </div>
          <p className={styles["hint"]}>{t("qr.hint")}</p>
        </Dialog>
      )}
    </div>
  );
}
