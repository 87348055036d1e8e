import type { BundledAnswer } from "#platform/channels/bundle.ts";
import type { Saving } from "#platform/channels/use-saving.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { SavingNote } from "#ui/saving-note.tsx";
import styles from "./bundle-screen.module.css";

type BundleProps = {
  readonly bundle: readonly BundledAnswer[];
  readonly saving: Saving<never> | null;
  readonly onSave: () => void;
  readonly onRemove: (code: string) => void;
};

/** What lies in the bundle, by check codes, and the file. */
export function Bundle({ bundle, saving, onSave, onRemove }: BundleProps) {
  const { t } = useTranslation("bundle");
  const count = bundle.length;
  const assessments = new Set(bundle.map(({ assessmentId }) => assessmentId)).size;
  return (
    <section className={styles["bundle"]} aria-labelledby="bundle-count">
      <h2 id="bundle-count" className={styles["heading"]}>
        <span role="status">{count > 0 ? t("count", { count }) : t("none")}</span>
      </h2>
      {count > 0 && <p className={styles["quiet"]}>{t("codes")}</p>}
      <ul className={styles["codes"]}>
        {bundle.map(({ code, checkCode }) => (
          <li key={code} className={styles["code"]}>
            <span translate="no">{checkCode}</span>
            <Button
              look="quiet"
              aria-label={t("removeLabel", { checkCode })}
              onClick={() => {
                onRemove(code);
              }}
            >
              {t("remove")}
            </Button>
          </li>
        ))}
      </ul>
      {assessments > 1 && (
        <Notice tone="error">
          <p>{t("mixed")}</p>
        </Notice>
      )}
      {count > 0 && (
        <div className={styles["row"]}>
          <Button look="primary" onClick={onSave}>
            {t("save")}
          </Button>
          <span className={styles["quiet"]}>{t("forgets")}</span>
        </div>
      )}
      {saving && (
        <SavingNote saving={saving}>
          <p>{t("saved")}</p>
        </SavingNote>
      )}
    </section>
  );
}
