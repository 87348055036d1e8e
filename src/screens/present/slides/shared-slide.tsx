import type { SlideOf } from "#domain/deck/slide.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { PartyFigure } from "./figures/party-figure.tsx";
import { PartyNames } from "./figures/party-name.tsx";
import { ListPage } from "./list-page.tsx";
import styles from "./slides.module.css";

type SharedSlideProps = { readonly slide: SlideOf<"strengths"> | SlideOf<"concerns"> };

/** What both find true, or what both find hardly true: statements with both figures. */
export function SharedSlide({ slide }: SharedSlideProps) {
  const { t, language } = useTranslation(["present", "questionnaire"]);
  return (
    <ListPage slide={slide} title={t(`present:names.${slide.kind}`)} legend={<PartyNames />}>
      {slide.rows.map(({ id, parties }) => (
        <li key={id} className={styles["row"]}>
          <span translate="no" lang={langOf(id, language)} className={styles["said"]}>
            {t(`questionnaire:statements.${id}.text`)}
          </span>
          <span className={styles["pair"]}>
            <PartyFigure party="A" value={parties.A.mean} />
            <PartyFigure party="B" value={parties.B.mean} />
          </span>
        </li>
      ))}
    </ListPage>
  );
}
