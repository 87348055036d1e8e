import { useStore } from "zustand";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { useSaveNews } from "#ui/hooks/use-save-news.ts";
import { Notice } from "#ui/notice.tsx";
import { WhyNotSaved } from "../draft/why-not-saved.tsx";
import { useRespond } from "../respond-context.ts";
import styles from "./save-state.module.css";

/** Whether the answers are on disk, in a word. */
export function SaveWord() {
  const { t } = useTranslation("respond");
  const { store } = useRespond();
  const status = useStore(store.state, ({ saving }) => saving.status);
  const word = status === "saving" || status === "saved" ? status : "notSaved";
  return (
    <p role={useSaveNews(word === "notSaved")} className={styles["word"]}>
      {t(`save.${word}`)}
    </p>
  );
}

/** What to do where they are not. */
export function SaveNotice() {
  const { t } = useTranslation("respond");
  const { store } = useRespond();
  const saving = useStore(store.state, (state) => state.saving);
  if (saving.status === "unkept") {
    return (
      <Notice tone="info">
        <p>{t("draft.unkept")}</p>
      </Notice>
    );
  }
  if (saving.status !== "failed") return null;
  const again = () => {
    store.save();
    // The button goes while it is tried again.
    document.querySelector("h1")?.focus();
  };
  return (
    <Notice tone="error" action={<Button onClick={again}>{t("save.retry")}</Button>}>
      <p>{t("save.failed")}</p>
      <WhyNotSaved reason={saving.reason} />
    </Notice>
  );
}
