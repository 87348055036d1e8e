import { useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { isAssessmentFile } from "#platform/channels/files/is-assessment-file.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import {
  type IntakeLine,
  type IntakeProgress,
  isIn,
  takeFromFiles,
  takeFromText,
} from "#platform/use-cases/take-in-files.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/fields/field.tsx";
import { FileButton } from "#ui/fields/file-button.tsx";
import { useDroppedFiles } from "#ui/hooks/use-dropped-files.ts";
import shared from "#ui/shared.module.css";
import styles from "../collect-screen.module.css";
import { IntakeProgressNote } from "./intake-progress-note.tsx";
import { IntakeReport } from "./intake-report.tsx";
import { ScanDialog } from "./scan-dialog.tsx";
import { useSharedText } from "./use-shared-text.ts";
import { useWatchedFolder } from "./use-watched-folder.ts";
import { WatchButton, WatchedFolder } from "./watched-folder.tsx";

type IntakeProps = {
  readonly assessment: Assessment;
  readonly onAssessmentFiles: (files: readonly File[]) => void;
};

/** Brings answers in: pasted or shared text, chosen files, files dropped anywhere on the page. */
export function Intake({ assessment, onAssessmentFiles }: IntakeProps) {
  const { t } = useTranslation("collect");
  const [text, setText] = useState("");
  const [lines, setLines] = useState<readonly IntakeLine[] | null>(null);
  const [working, setWorking] = useState(false);
  const [asked, setAsked] = useState(false);
  const [progress, setProgress] = useState<IntakeProgress | null>(null);
  const folder = useWatchedFolder(assessment.id);
  const run = async (work: Promise<readonly IntakeLine[]>) => {
    setWorking(true);
    const taken = await work;
    setLines(taken);
    setWorking(false);
    setProgress(null);
    return taken.every(isIn);
  };
  const takeFiles = async (files: readonly File[]) => {
    const { assessments, others } = await sorted(files);
    if (assessments.length > 0) onAssessmentFiles(assessments);
    if (others.length > 0) await run(takeFromFiles(assessment.id, others, setProgress));
  };
  const takeText = async (brought: string) => {
    setAsked(brought.trim() === "");
    if (brought.trim() === "") return;
    const allIn = await run(takeFromText(assessment.id, brought, setProgress));
    if (allIn) setText("");
  };
  const section = useRef<HTMLElement>(null);
  useSharedText((brought) => {
    setText(brought);
    void takeText(brought).then(() => section.current?.scrollIntoView());
  });
  useDroppedFiles((files) => void takeFiles(files));
  return (
    <section ref={section} className={styles["section"]}>
      <h2 className={shared["larger"]}>{t("bring")}</h2>
      <p className={styles["quiet"]}>{t("bringText")}</p>
      <TextArea
        label={t("paste")}
        value={text}
        spellCheck={false}
        error={asked ? t("empty") : undefined}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div className={shared["row"]}>
        <Button disabled={working} onClick={() => void takeText(text)}>
          {working ? t("working") : t("take")}
        </Button>
        <FileButton
          label={t("files")}
          multiple
          disabled={working}
          onFiles={(files) => void takeFiles(files)}
        />
        <ScanButton assessment={assessment} />
        <WatchButton {...folder} />
        <span className={styles["quiet"]}>{t("drop")}</span>
      </div>
      <IntakeProgressNote label={t("working")} progress={progress} />
      <WatchedFolder {...folder} partyNames={assessment.partyNames} />
      {lines && <IntakeReport lines={lines} partyNames={assessment.partyNames} />}
    </section>
  );
}

function ScanButton({ assessment }: Pick<IntakeProps, "assessment">) {
  const { t } = useTranslation("collect");
  const [scanning, setScanning] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setScanning(true);
        }}
      >
        {t("scan.button")}
      </Button>
      {scanning && (
        <ScanDialog
          assessment={assessment}
          onClose={() => {
            setScanning(false);
          }}
        />
      )}
    </>
  );
}

/** Assessment files are joined with this one; in all others answers are looked for. */
async function sorted(files: readonly File[]) {
  const are = await Promise.all(files.map(isAssessmentFile));
  return {
    assessments: files.filter((_, index) => are[index]),
    others: files.filter((_, index) => !are[index]),
  };
}
