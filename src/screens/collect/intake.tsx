import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { Button } from "#ui/button.tsx";
import { TextArea } from "#ui/field.tsx";
import { FileButton } from "#ui/file-button.tsx";
import styles from "./collect-screen.module.css";
import { IntakeReport } from "./intake-report.tsx";
import { ScanDialog } from "./scan-dialog.tsx";
import { type IntakeLine, isIn, takeFromFiles, takeFromText } from "./take-answers.ts";

/** Brings answers in: pasted text, chosen files, files dropped anywhere on the page. */
export function Intake({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const [text, setText] = useState("");
  const [lines, setLines] = useState<readonly IntakeLine[] | null>(null);
  const [working, setWorking] = useState(false);
  const [scanning, setScanning] = useState(false);
  const [asked, setAsked] = useState(false);
  const run = async (work: Promise<readonly IntakeLine[]>) => {
    setWorking(true);
    const taken = await work;
    setLines(taken);
    setWorking(false);
    return taken.every(isIn);
  };
  const takeText = () => {
    setAsked(text.trim() === "");
    if (text.trim() === "") return;
    void run(takeFromText(assessment.id, text)).then((allIn) => {
      if (allIn) setText("");
    });
  };
  useDroppedFiles((files) => void run(takeFromFiles(assessment.id, files)));
  return (
    <section className={styles["section"]}>
      <h2 className={styles["heading"]}>{t("bring")}</h2>
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
      <div className={styles["row"]}>
        <Button disabled={working} onClick={takeText}>
          {working ? t("working") : t("take")}
        </Button>
        <FileButton
          label={t("files")}
          accept=".txt,.eml,.json,text/plain"
          multiple
          disabled={working}
          onFiles={(files) => void run(takeFromFiles(assessment.id, files))}
        />
        <Button
          onClick={() => {
            setScanning(true);
          }}
        >
          {t("scan.button")}
        </Button>
        <span className={styles["quiet"]}>{t("drop")}</span>
      </div>
      {scanning && (
        <ScanDialog
          assessment={assessment}
          onClose={() => {
            setScanning(false);
          }}
        />
      )}
      {lines && <IntakeReport lines={lines} partyNames={assessment.partyNames} />}
    </section>
  );
}

function useDroppedFiles(onFiles: (files: readonly File[]) => void) {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, []);
}
