import type { ReactNode } from "react";
import type { ListSlide, ListSlideKind } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { SlideTitle } from "./figures/slide-title.tsx";
import styles from "./slides.module.css";

type ListPageProps = {
  readonly slide: Pick<ListSlide<ListSlideKind, unknown>, "page" | "pages">;
  readonly title: ReactNode;
  readonly legend?: ReactNode;
  readonly children: ReactNode;
};

/** A list that may go on over several slides. */
export function ListPage({ slide, title, legend, children }: ListPageProps) {
  const { t } = useTranslation("present");
  const { page, pages } = slide;
  return (
    <div className={`${styles["page"]} ${styles["top"]}`}>
      <header className={styles["stack"]}>
        <div className={styles["head"]}>
          <SlideTitle className={styles["title"]}>{title}</SlideTitle>
          {pages > 1 && <p className={styles["quiet"]}>{t("slides.page", { page, pages })}</p>}
        </div>
        {legend}
      </header>
      <ul className={styles["rows"]}>{children}</ul>
    </div>
  );
}
