import type { SlideOf } from "#domain/deck/slide.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import { SlideTitle } from "./figures/slide-title.tsx";
import styles from "./slides.module.css";

/** The day of the next review. */
export function NextLookSlide({ slide }: { readonly slide: SlideOf<"next-look"> }) {
  const { t } = useTranslation("present");
  const { language } = useStage();
  const { date } = slide;
  return (
    <div className={`${styles["page"]} ${styles["calm"]}`}>
      <p className={styles["lead"]}>{t("names.next-look")}</p>
      <SlideTitle className={styles["namesLarge"]}>
        {date === null ? t("slides.look.none") : formatDate(date, language)}
      </SlideTitle>
    </div>
  );
}
