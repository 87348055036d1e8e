import { useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { needsPassphrase } from "#platform/channels/assessment-file.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { type SaveFileReason, saveFile } from "#platform/storage/save-file.ts";
import { Button } from "#ui/button.tsx";
import styles from "./collect-screen.module.css";
import { PassphraseField } from "./passphrase-field.tsx";
import { Problem } from "./problem.tsx";

/** Where the reminder leads. */
export const FILE_SECTION = "assessment-file";

/** The assessment file: why it matters, and saving it. */
export function FileSection({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const [passphrase, setPassphrase] = useState("");
  const [problem, setProblem] = useState<SaveFileReason | null>(null);
  const [working, setWorking] = useState(false);
  const save = async () => {
    setWorking(true);
    const saved = await saveFile(assessment, passphrase);
    setProblem(saved.ok ? null : saved.reason);
    setWorking(false);
  };
  return (
    <section id={FILE_SECTION} tabIndex={-1} className={styles["section"]}>
      <h2 className={styles["heading"]}>{t("file.title")}</h2>
      <p className={styles["quiet"]}>{t("file.text")}</p>
      <PassphraseField
        required={needsPassphrase(assessment)}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className={styles["row"]}>
        <Button disabled={working} onClick={() => void save()}>
          {t("file.save")}
        </Button>
        {assessment.fileSaved && <p className={styles["quiet"]}>{t("file.savedOnce")}</p>}
      </div>
      <Problem reason={problem} />
    </section>
  );
}
