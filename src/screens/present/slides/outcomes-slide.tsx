import type { SlideOf } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { ListPage } from "./list-page.tsx";
import styles from "./slides.module.css";

/** What became of the steps that were agreed last time. */
export function OutcomesSlide({ slide }: { readonly slide: SlideOf<"outcomes"> }) {
  const { t } = useTranslation("again");
  return (
    <ListPage slide={slide} title={t("outcomes.title")}>
      {slide.rows.map(({ what, outcome: { step, state, note } }) => (
        <li key={step} className={styles["row"]}>
          <span className={styles["stack"]}>
            <span className={styles["said"]} dir="auto">
              {what}
            </span>
            {note !== "" && (
              <span className={styles["quiet"]} dir="auto">
                {note}
              </span>
            )}
          </span>
          <span>{t(`outcomes.state.${state ?? "open"}`)}</span>
        </li>
      ))}
    </ListPage>
  );
}
