import { useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "./button.tsx";
import styles from "./raw-data-button.module.css";

type RawDataButtonProps = {
  /** Saves the data; false where it cannot be read. */
  readonly onSave: () => Promise<boolean>;
};

/** What cannot be used any more is not lost: it can be taken along as it is. */
export function RawDataButton({ onSave }: RawDataButtonProps) {
  const { t } = useTranslation("errors");
  const [failed, setFailed] = useState(false);
  return (
    <div className={styles["raw"]}>
      <Button
        onClick={() => {
          void onSave().then((saved) => {
            setFailed(!saved);
          });
        }}
      >
        {t("raw.save")}
      </Button>
      <p className={styles["hint"]}>{t("raw.hint")}</p>
      {failed && <p role="alert">{t("raw.failed")}</p>}
    </div>
  );
}
