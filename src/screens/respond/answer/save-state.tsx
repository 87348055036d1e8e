import { useStore } from "zustand";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { useSaveNews } from "#ui/use-save-news.ts";
import { WhyNotSaved } from "../why-not-saved.tsx";
import styles from "./save-state.module.css";

type SaveStateProps = { readonly store: DraftStore };

/** Whether the answers are on disk, in a word. */
export function SaveWord({ store }: SaveStateProps) {
  const { t } = useTranslation("respond");
  const status = useStore(store.state, ({ saving }) => saving.status);
  const word = status === "saving" || status === "saved" ? status : "notSaved";
  return (
    <p role={useSaveNews(word === "notSaved")} className={styles["word"]}>
      {t(`save.${word}`)}
    </p>
  );
}

/** What to do where they are not. */
export function SaveNotice({ store }: SaveStateProps) {
  const { t } = useTranslation("respond");
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
