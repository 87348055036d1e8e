import { figureOrDash } from "#charts/chart-row.ts";
import { PARTIES } from "#domain/assessment/party.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import { PartyFigure } from "./figures/party-figure.tsx";
import { PartyNames } from "./figures/party-name.tsx";
import { ListPage } from "./list-page.tsx";
import styles from "./slides.module.css";

/** What moved, statement by statement: each party then and now. */
export function MovedSlide({ slide }: { readonly slide: SlideOf<"moved"> }) {
  const { t } = useTranslation(["again", "present", "results", "questionnaire"]);
  const { language } = useStage();
  return (
    <ListPage slide={slide} title={t("present:names.moved")} legend={<PartyNames />}>
      {slide.rows.map(({ id, parties, gap }) => (
        <li key={id} className={styles["row"]}>
          <span className={styles["stack"]}>
            <span translate="no" lang={langOf(id, language)} className={styles["said"]}>
              {t(`questionnaire:statements.${id}.text`)}
            </span>
            {(gap.change === "closed" || gap.change === "opened") && (
              <span className={styles["quiet"]}>{t(`present:slides.moved.${gap.change}`)}</span>
            )}
          </span>
          <span className={styles["stack"]}>
            {PARTIES.map((party) => (
              <span key={party} className={styles["pair"]}>
                <PartyFigure party={party} value={parties[party].before} />
                <span className={styles["figure"]} data-figure="">
                  <span aria-hidden="true">{"→ "}</span>
                  <span className="visually-hidden">{t("present:slides.moved.now")} </span>
                  <span>{figureOrDash(t, parties[party].now, language)}</span>
                </span>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ListPage>
  );
}
