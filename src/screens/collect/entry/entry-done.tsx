import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import styles from "../quick-entry.module.css";

type EntryDoneProps = {
  readonly checkCode: string;
  readonly onNext: () => void;
  readonly onDone: () => void;
};

/** After a form was taken in: its check code, and nothing of what was entered. */
export function EntryDone({ checkCode, onNext, onDone }: EntryDoneProps) {
  const { t } = useTranslation("paper");
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    next.current?.focus();
  }, []);
  return (
    <div className={styles["screen"]}>
      <h1 className={styles["title"]}>{t("done.title")}</h1>
      <div role="status">
        <p>{t("done.text")}</p>
        <p className={styles["quiet"]}>{t("done.code")}</p>
        <p translate="no" className={styles["code"]}>
          {checkCode}
        </p>
      </div>
      <div className={styles["row"]}>
        <Button onClick={onDone}>{t("screen.back")}</Button>
        <Button ref={next} look="primary" onClick={onNext}>
          {t("done.next")}
        </Button>
      </div>
    </div>
  );
}
