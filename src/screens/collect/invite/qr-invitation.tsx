import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { payloadFor } from "#domain/assessment/invitation-payload.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import type { Result } from "#domain/result.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { LANGUAGE_OPTIONS } from "#platform/i18n/language.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import {
  type InvitationQr,
  type InvitationQrReason,
  invitationQr,
} from "#platform/use-cases/invitation-qr.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Select } from "#ui/fields/select.tsx";
import { Notice } from "#ui/notice.tsx";
import { QrPicture } from "#ui/qr-picture.tsx";
import styles from "../collect-screen.module.css";
import type { Invite } from "./use-invitation-guard.tsx";

type QrInvitationProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly onInvite: (invite: Invite) => void;
};

/** A party's invitation as a QR code that fills the projector. */
export function QrInvitation({ assessment, party, onInvite }: QrInvitationProps) {
  const { t } = useTranslation(["collect", "errors"]);
  const [screenLanguage] = useLanguage();
  const [shown, setShown] = useState<Result<InvitationQr, InvitationQrReason> | null>(null);
  const name = isolated(assessment.partyNames[party]);
  const close = () => {
    setShown(null);
  };
  const showIn = async (current: Assessment, language: Language) => {
    setShown(await invitationQr(payloadFor(current, party), language));
  };
  const show: Invite = async (locked) => {
    const current = await locked;
    if (current) await showIn(current, screenLanguage);
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
          actions={
            <>
              <LanguageOfCode
                qr={shown.value}
                onChange={(language) => void showIn(assessment, language)}
              />
              <Button onClick={close}>{t("qr.close")}</Button>
            </>
          }
        >
          <div className={styles["qrCode"]}>
            <QrPicture picture={shown.value.picture} label={t("qr.label")} />
          </div>
          <Hint qr={shown.value} />
        </Dialog>
      )}
    </div>
  );
}

/** How far away is near enough is said where one has to come closer than the last row. */
function Hint({ qr }: { readonly qr: InvitationQr }) {
  const { t } = useTranslation("collect");
  const [language] = useLanguage();
  const { readableFrom } = qr;
  return (
    <p className={styles["hint"]}>
      <span>{t("qr.hint")}</span>{" "}
      {readableFrom !== null && (
        <span>{t("qr.distance", { metres: formatFigure(readableFrom, language) })}</span>
      )}
    </p>
  );
}

type LanguageOfCodeProps = {
  readonly qr: InvitationQr;
  readonly onChange: (language: Language) => void;
};

/** Which language of the own words the code carries, where it has no room for all. */
function LanguageOfCode({ qr, onChange }: LanguageOfCodeProps) {
  const { t } = useTranslation("collect");
  if (qr.language === null) return null;
  return (
    <label className={styles["language"]}>
      <span aria-hidden="true">{t("qr.language")}</span>
      <Select
        label={t("qr.language")}
        value={qr.language}
        options={LANGUAGE_OPTIONS.filter(({ value }) => qr.choice.includes(value))}
        onChange={onChange}
      />
    </label>
  );
}
