import { type ComponentProps, useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "./button.tsx";
import styles from "./raw-data-button.module.css";
import { SavingNote } from "./saving-note.tsx";
import shared from "./shared.module.css";

type Saving = ComponentProps<typeof SavingNote>["saving"];

type RawDataButtonProps = { readonly onSave: () => Promise<Saving> };

/** What cannot be used any more is not lost: it can be taken along as it is. */
export function RawDataButton({ onSave }: RawDataButtonProps) {
  const { t } = useTranslation("errors");
  const [saving, setSaving] = useState<Saving | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setSaving(null);
    const saved = await onSave();
    setBusy(false);
    if (saved.ok || saved.reason !== "cancelled") setSaving(saved);
  };
  return (
    <div className={styles["raw"]}>
      <Button
        onClick={() => {
          if (!isBusy) void save();
        }}
      >
        {t("raw.save")}
      </Button>
      <p className={shared["muted"]}>{t("raw.hint")}</p>
      {saving && <SavingNote saving={saving} failed={t("raw.failed")} />}
    </div>
  );
}
