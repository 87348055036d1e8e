import { type ReactNode, useMemo, useState } from "react";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { ok } from "#domain/result.ts";
import { copyText } from "#platform/channels/clipboard.ts";
import { answerText } from "#platform/channels/codes/code-links.ts";
import { mailAddress } from "#platform/channels/codes/mail.ts";
import { pageAddress } from "#platform/channels/codes/page-address.ts";
import { type Saving, useSaving } from "#platform/channels/files/use-saving.ts";
import { type QrPicture as Picture, qrOfCode } from "#platform/channels/qr/qr-code.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { SealedDraft } from "#platform/storage/drafts/draft-document.ts";
import { TextArea } from "#ui/fields/field.tsx";
import { Notice } from "#ui/notice.tsx";
import { QrPicture } from "#ui/qr-picture.tsx";
import { SavingNote } from "#ui/saving-note.tsx";
import shared from "#ui/shared.module.css";
import styles from "./return-channel-list.module.css";
import {
  canShare,
  fileContent,
  fileName,
  linkBack,
  type ReturnChannel,
  share,
} from "./return-channels.ts";

type ReturnChannelsProps = {
  readonly payload: InvitationPayload;
  readonly sealed: SealedDraft;
  readonly used: ReturnChannel | null;
  /** Whether there is a shorter way. */
  readonly folded: boolean;
  readonly onUsed: (way: ReturnChannel) => void;
};

// What most people take; the others are folded.
const FIRST = 2;

/** Mail, share sheet, link, file, text, QR code: as many of them as the device and the length allow. */
export function ReturnChannels({ payload, sealed, used, folded, onUsed }: ReturnChannelsProps) {
  const { t } = useTranslation("closing");
  const [byHand, setByHand] = useState<string | null>(null);
  const [isShareFailed, setShareFailed] = useState(false);
  const { code, checkCode } = sealed;
  const link = linkBack(pageAddress(), code);
  const subject = t("send.subject", { code: checkCode });
  const message =
    link === null
      ? t("send.textMessage", { text: answerText(code), code: checkCode })
      : t("send.linkMessage", { link, code: checkCode });
  const { replyAddress } = payload.inviter;
  const mail = replyAddress === "" ? null : mailAddress(replyAddress, subject, message);
  const qr = useMemo(() => qrOfCode(pageAddress(), "answer", code), [code]);

  const { saving, save, forget } = useSaving();

  const take = (way: ReturnChannel) => {
    setByHand(null);
    setShareFailed(false);
    if (way !== "file") forget();
    onUsed(way);
  };
  const takeBy = (way: ReturnChannel) => () => {
    take(way);
  };
  const copy = async (way: ReturnChannel, text: string) => {
    const isCopied = await copyText(text);
    take(way);
    if (!isCopied) setByHand(text);
  };
  const saveFile = async () => {
    const content = fileContent(t("send.fileSentence", { code: checkCode }), code);
    const file = new Blob([content], { type: "text/plain;charset=utf-8" });
    const make = () => Promise.resolve(ok(file));
    const saved = await save({ name: fileName(checkCode), type: file.type, make });
    if (saved?.ok) take("file");
  };
  const ways = [
    mail && <MailWay key="mail" address={mail} to={replyAddress} onTake={takeBy("mail")} />,
    canShare() && (
      <Way
        key="share"
        label={t("send.share")}
        onTake={async () => {
          const outcome = await share(subject, message);
          if (outcome === "shared") take("share");
          else setShareFailed(outcome === "failed");
        }}
      />
    ),
    link !== null && <Way key="link" label={t("send.link")} onTake={() => copy("link", link)} />,
    <Way key="file" label={t("send.file")} onTake={saveFile} />,
    <Way
      key="text"
      label={t("send.text")}
      hint={t("send.textHint")}
      onTake={() => copy("text", answerText(code))}
    />,
    qr.ok && <Way key="qr" label={t("send.qr")} onTake={takeBy("qr")} />,
  ].filter(Boolean);
  return (
    <section className={shared["stack3"]}>
      {!folded && <h2 className={shared["large"]}>{t("send.ways")}</h2>}
      {!qr.ok && <p>{t("send.tooLong")}</p>}
      {mail === null && replyAddress !== "" && (
        <p>{t("send.tooLongForMail", { address: replyAddress })}</p>
      )}
      <Ways all={ways} shown={folded ? 0 : FIRST} />
      {isShareFailed && (
        <Notice tone="error">
          <p>{t("send.shareFailed")}</p>
        </Notice>
      )}
      {used === "qr" && qr.ok && <AnswerQr picture={qr.value} checkCode={checkCode} />}
      <WayOutcome saving={saving} used={used} byHand={byHand} />
    </section>
  );
}

type WaysProps = { readonly all: readonly ReactNode[]; readonly shown: number };

/** The first ones, and the others folded. */
function Ways({ all, shown }: WaysProps) {
  const { t } = useTranslation("closing");
  return (
    <>
      {shown > 0 && <ul className={styles["ways"]}>{all.slice(0, shown)}</ul>}
      {all.length > shown && (
        <details>
          <summary className={styles["more"]}>{t("send.otherWays")}</summary>
          <ul className={styles["ways"]}>{all.slice(shown)}</ul>
        </details>
      )}
    </>
  );
}

type MailWayProps = {
  readonly address: string;
  readonly to: string;
  readonly onTake: () => void;
};

function MailWay({ address, to, onTake }: MailWayProps) {
  const { t } = useTranslation("closing");
  return (
    <li>
      <a className={styles["way"]} href={address} onClick={onTake}>
        <Words label={t("send.mail")} hint={t("send.mailTo", { address: to })} />
      </a>
    </li>
  );
}

type WayProps = WordsProps & { readonly onTake: () => void | Promise<void> };

function Way({ label, hint, onTake }: WayProps): ReactNode {
  return (
    <li>
      <button
        type="button"
        className={styles["way"]}
        onClick={() => {
          void onTake();
        }}
      >
        <Words label={label} hint={hint} />
      </button>
    </li>
  );
}

type WordsProps = { readonly label: string; readonly hint?: string | undefined };

function Words({ label, hint }: WordsProps) {
  return (
    <>
      <span className={styles["label"]}>{label}</span>{" "}
      {hint && <span className={shared["quiet"]}>{hint}</span>}
    </>
  );
}

type AnswerQrProps = { readonly picture: Picture; readonly checkCode: string };

/** The sealed answers as a QR code, for the camera of the device that collects. */
function AnswerQr({ picture, checkCode }: AnswerQrProps) {
  const { t } = useTranslation("closing");
  return (
    <div className={styles["picture"]}>
      <QrPicture picture={picture} label={t("send.qrLabel", { code: checkCode })} />
    </div>
  );
}

type WayOutcomeProps = {
  readonly saving: Saving<never> | null;
  readonly used: ReturnChannel | null;
  /** What the browser did not copy. */
  readonly byHand: string | null;
};

/** What was done, and what is left to do. */
function WayOutcome({ saving, used, byHand }: WayOutcomeProps) {
  const { t } = useTranslation("closing");
  if (saving) {
    return (
      <SavingNote saving={saving}>
        <p>{t("send.done.file")}</p>
      </SavingNote>
    );
  }
  if (used === null || used === "file") return null;
  return (
    <Notice tone="info">
      {byHand === null ? <p>{t(`send.done.${used}`)}</p> : <ByHand text={byHand} />}
    </Notice>
  );
}

function ByHand({ text }: { readonly text: string }) {
  const { t } = useTranslation("closing");
  return (
    <TextArea
      label={t("send.byHandLabel")}
      hint={t("send.byHand")}
      readOnly
      value={text}
      onFocus={(event) => {
        event.target.select();
      }}
    />
  );
}
