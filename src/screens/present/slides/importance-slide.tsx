import type { SlideOf } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { PartyFigure } from "./figures/party-figure.tsx";
import { PartyNames } from "./figures/party-name.tsx";
import { ListPage } from "./list-page.tsx";
import styles from "./slides.module.css";

/** How important each value is to each party. */
export function ImportanceSlide({ slide }: { readonly slide: SlideOf<"importance"> }) {
  const { t } = useTranslation(["present", "questionnaire"]);
  return (
    <ListPage slide={slide} title={t("present:names.importance")} legend={<PartyNames />}>
      {slide.rows.map(({ id, importance }) => (
        <li key={id} className={styles["row"]}>
          <span className={styles["stack"]}>
            <span translate="no">{t(`questionnaire:dimensions.${id}.name`)}</span>
            {importance.apart && (
              <span className={styles["quiet"]}>{t("present:slides.importance.apart")}</span>
            )}
          </span>
          <span className={styles["pair"]}>
            <PartyFigure party="A" value={importance.parties.A} />
            <PartyFigure party="B" value={importance.parties.B} />
          </span>
        </li>
      ))}
    </ListPage>
  );
}
