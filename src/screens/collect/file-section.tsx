import { useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { isOnlyHere, unsavedAnswers } from "#domain/assessment/change.ts";
import { needsPassphrase } from "#platform/channels/files/assessment-file.ts";
import { keptUntil } from "#platform/device/kept-until.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useSaveFile } from "#platform/use-cases/use-save-file.ts";
import { Button } from "#ui/button.tsx";
import { PassphraseField } from "#ui/fields/passphrase-field.tsx";
import { FileOutcome } from "#ui/file-outcome.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
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
      <h2 className={shared["larger"]}>{t("file.title")}</h2>
      <p className={styles["quiet"]}>{t("file.text")}</p>
      <PassphraseField
        required={needsPassphrase(assessment)}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className={shared["row"]}>
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

/** Reminds of the assessment file while answers, or the key in a browser that forgets, exist here alone. */
export function UnsavedReminder({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation(["collect", "errors"]);
  const [language] = useLanguage();
  const count = unsavedAnswers(assessment);
  const until = assessment.invited ? keptUntil() : null;
  if (!isOnlyHere(assessment) || (count === 0 && until === null)) return null;
  return (
    <Notice
      tone="info"
      action={
        <Button
          onClick={() => {
            const section = document.getElementById(FILE_SECTION);
            section?.scrollIntoView();
            section?.focus({ preventScroll: true });
          }}
        >
          {t("file.toFile")}
        </Button>
      }
    >
      {count > 0 && <p>{t("file.unsaved", { count })}</p>}
      {until !== null && <p>{t("errors:unvisited", { date: formatDate(until, language) })}</p>}
    </Notice>
  );
}
