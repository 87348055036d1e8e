import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { readQrPicture } from "#platform/channels/qr/read-qr.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type IntakeLine, takeFromText } from "#platform/use-cases/take-in-files.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "../collect-screen.module.css";
import { IntakeReport } from "./intake-report.tsx";
import { useCamera } from "./use-camera.ts";

type ScanDialogProps = { readonly assessment: Assessment; readonly onClose: () => void };

/** Takes answers in from QR codes: before the camera, one after the other, or from a picture. */
export function ScanDialog({ assessment, onClose }: ScanDialogProps) {
  const { t } = useTranslation(["collect", "errors"]);
  const [lines, setLines] = useState<readonly IntakeLine[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (text: string) => {
    setProblem(null);
    const taken = await takeFromText(assessment.id, text);
    setLines((before) => [...taken, ...before]);
  };
  const { video, running, problem: dark } = useCamera((text) => void take(text));
  const takePicture = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = await readQrPicture(file);
    if (read.ok) await take(read.value);
    else setProblem(t(`errors:picture.${read.reason}`));
  };
  return (
    <Dialog
      title={t("scan.title")}
      onClose={onClose}
      actions={
        <>
          <FileButton
            label={t("scan.picture")}
            accept="image/*"
            onFiles={(files) => void takePicture(files)}
          />
          <Button look="primary" onClick={onClose}>
            {t("scan.close")}
          </Button>
        </>
      }
    >
      {dark ? (
        <Notice tone="error">
          <p>{t(`errors:camera.${dark}`)}</p>
          <p>{t("scan.otherWays")}</p>
        </Notice>
      ) : (
        <>
          <p role="status">{t(running ? "scan.hint" : "scan.starting")}</p>
          <video
            ref={video}
            className={styles["camera"]}
            aria-label={t("scan.camera")}
            muted
            playsInline
          />
        </>
      )}
      {problem !== null && (
        <Notice tone="error">
          <p>{problem}</p>
        </Notice>
      )}
      {lines.length > 0 && <IntakeReport lines={lines} partyNames={assessment.partyNames} />}
    </Dialog>
  );
}
