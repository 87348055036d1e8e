import { useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { needsPassphrase } from "#platform/channels/assessment-file.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useSaveFile } from "#platform/storage/use-save-file.ts";
import { Button } from "#ui/button.tsx";
import { FileOutcome } from "#ui/file-outcome.tsx";
import { PassphraseField } from "#ui/passphrase-field.tsx";
import styles from "./collect-screen.module.css";

/** Where the reminder leads. */
export const FILE_SECTION = "assessment-file";

/** The assessment file: why it matters, and saving it. */
export function FileSection({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("collect");
  const [passphrase, setPassphrase] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  const file = useSaveFile(assessment);
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
        <Button ref={button} onClick={() => void file.save(passphrase)}>
          {t("file.save")}
        </Button>
        {assessment.fileSaved && <p className={styles["quiet"]}>{t("file.savedOnce")}</p>}
      </div>
      <FileOutcome
        saving={file.saving}
        problem={file.problem}
        onThere={() => {
          // The button that was pressed goes.
          button.current?.focus();
          void file.confirm();
        }}
        onShown={(shown) => void file.show(shown)}
      />
    </section>
  );
}
