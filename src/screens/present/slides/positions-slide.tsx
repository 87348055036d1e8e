import { figureOrDash } from "#charts/chart-row.ts";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { PARTIES } from "#domain/assessment/party.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import { PartyFigure } from "./figures/party-figure.tsx";
import { PartyNames } from "./figures/party-name.tsx";
import { SpreadChange } from "./figures/spread-change.tsx";
import { ListPage } from "./list-page.tsx";
import styles from "./slides.module.css";

/** Where the parties stand after the conversation, beside what they had answered. */
export function PositionsSlide({ slide }: { readonly slide: SlideOf<"positions"> }) {
  const { t } = useTranslation(["present", "questionnaire", "results"]);
  const { language, partyNames } = useStage();
  return (
    <ListPage slide={slide} title={t("present:names.positions")} legend={<PartyNames />}>
      {slide.rows.map(({ statement, reason, ...stands }) => (
        <li key={statement} className={styles["row"]}>
          <span className={styles["stack"]}>
            <span translate="no" className={styles["said"]}>
              {t(`questionnaire:statements.${statement}.label`)}
            </span>
            {reason !== "" && <span dir="auto">{reason}</span>}
            {PARTIES.map(
              (party) =>
                stands.after[party].spread !== null && (
                  <span key={party} className={styles["quiet"]}>
                    <PartyMark party={party} />
                    <span className="visually-hidden"> {partyNames[party]}</span>{" "}
                    <SpreadChange stands={stands} party={party} />
                  </span>
                ),
            )}
          </span>
          <span className={styles["stack"]}>
            {PARTIES.map((party) => (
              <span key={party} className={styles["pair"]}>
                <PartyFigure party={party} value={stands.before[party].mean} />
                <span className={styles["figure"]} data-figure="">
                  <span aria-hidden="true">{"→ "}</span>
                  <span className="visually-hidden">{t("present:slides.positions.after")} </span>
                  <span>{figureOrDash(t, stands.after[party].mean, language)}</span>
                </span>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ListPage>
  );
}
