import { useTranslation } from "react-i18next";
import { formatDate } from "#platform/i18n/format.ts";
import { useStage } from "../stage/stage-context.ts";
import type { SlideOf } from "./kinds.ts";
import styles from "./slides.module.css";

/** The day when the parties look again. */
export function NextLookSlide({ slide }: { readonly slide: SlideOf<"next-look"> }) {
  const { t } = useTranslation("present");
  const { language } = useStage();
  const { date } = slide;
  return (
    <div className={`${styles["page"]} ${styles["calm"]}`}>
      <p className={styles["lead"]}>{t("slides.look.title")}</p>
      <h1 className={styles["title"]}>
        {date === null ? t("slides.look.none") : formatDate(date, language)}
      </h1>
      <p>{t("slides.look.same")}</p>
    </div>
  );
}
