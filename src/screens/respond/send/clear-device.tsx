import { useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./send-page.module.css";

type ClearDeviceProps = { readonly store: DraftStore; readonly onCleared: () => void };

/** After sending: one click removes the answers from this device. */
export function ClearDevice({ store, onCleared }: ClearDeviceProps) {
  const { t } = useTranslation("closing");
  const [failed, setFailed] = useState(false);
  const clear = async () => {
    const removed = await store.discard();
    setFailed(!removed.ok);
    if (removed.ok) onCleared();
  };
  return (
    <section className={styles["change"]}>
      <p>{t("send.clearText")}</p>
      <Button onClick={() => void clear()}>{t("send.clear")}</Button>
      {failed && (
        <Notice tone="error">
          <p>{t("send.clearFailed")}</p>
        </Notice>
      )}
    </section>
  );
}
