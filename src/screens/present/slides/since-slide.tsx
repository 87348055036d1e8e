import { dimensionRows, earlierLegend, rowInWords } from "#charts/chart-row.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { developmentSentences, goOnSinceLine } from "#wording/development-words.ts";
import { useStage } from "../stage/stage-context.ts";
import { PartyNames } from "./figures/party-name.tsx";
import { SlideRadar } from "./figures/slide-radar.tsx";
import { SlideTitle } from "./figures/slide-title.tsx";
import styles from "./module-slide.module.css";
import common from "./slides.module.css";

/** What the radar takes of the slide's width, and of its height between the edges. */
const WIDTH = 0.48;
const HEIGHT = 0.77;

const ALL_SHOWN = { A: true, B: true, differences: true } as const;

/** Both rounds over each other, and what happened as a whole. */
export function SinceSlide({ slide }: { readonly slide: SlideOf<"since"> }) {
  const { t } = useTranslation(["again", "results", "questionnaire"]);
  const { width, inner, language, partyNames } = useStage();
  const { module, chart, development } = slide;
  const goOn = goOnSinceLine(t, development.goOn, partyNames, language);
  const rows = dimensionRows(t, module.dimensions, development);
  return (
    <div className={`${common["page"]} ${common["top"]}`}>
      <SlideTitle className={common["title"]}>{t("again:since.title")}</SlideTitle>
      <div className={styles["body"]}>
        {chart === "radar" && (
          <SlideRadar
            width={width * WIDTH}
            height={inner * HEIGHT}
            label={rows.map((row) => rowInWords(t, row, partyNames, language)).join("; ")}
            rows={rows}
            shown={ALL_SHOWN}
          />
        )}
        <div className={styles["side"]}>
          {developmentSentences(t, development, language).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {goOn !== null && <p>{goOn}</p>}
          <PartyNames />
          {chart === "radar" && (
            <p className={common["quiet"]}>{earlierLegend(t, development.since, language)}</p>
          )}
        </div>
      </div>
    </div>
  );
}
