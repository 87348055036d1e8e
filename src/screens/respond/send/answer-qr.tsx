import type { QrPicture as Picture } from "#platform/channels/qr-code.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { QrPicture } from "#ui/qr-picture.tsx";
import styles from "./answer-qr.module.css";

type AnswerQrProps = { readonly picture: Picture; readonly checkCode: string };

/** The sealed answers as a QR code, for the camera of the device that collects. */
export function AnswerQr({ picture, checkCode }: AnswerQrProps) {
  const { t } = useTranslation("closing");
  return (
    <div className={styles["picture"]}>
      <QrPicture picture={picture} label={t("send.qrLabel", { code: checkCode })} />
    </div>
  );
}
