import { dimensionRows, rowInWords } from "#charts/chart-row.ts";
import type { ModuleStep, SlideOf } from "#domain/deck/slide.ts";
import { isOwn } from "#domain/questionnaire/look-up.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import { DimensionTable } from "./figures/dimension-table.tsx";
import { DotScale } from "./figures/dot-scale.tsx";
import { PartyName } from "./figures/party-name.tsx";
import { look, Reveal } from "./figures/reveal.tsx";
import { type RadarShown, SlideRadar } from "./figures/slide-radar.tsx";
import { SlideTitle } from "./figures/slide-title.tsx";
import styles from "./module-slide.module.css";
import common from "./slides.module.css";

/** Shares of the slide's height: what its two edges take, and the picture of what is left. */
const EDGES = 0.1;
const PICTURE = 0.85;

const ORDER: readonly ModuleStep[] = ["party-A", "party-B", "differences", "why"];

type ModuleSlideProps = {
  readonly slide: SlideOf<"radar"> | SlideOf<"module">;
  readonly step: number;
};

/**
 * The values of one part of the questionnaire: the core one party at a time, the others at once. Last
 * comes, in the place of the picture, why they matter.
 */
export function ModuleSlide({ slide, step }: ModuleSlideProps) {
  const { t } = useTranslation(["questionnaire", "results", "present"]);
  const { width, height, inner, language, partyNames } = useStage();
  const { module, steps } = slide;
  const rows = dimensionRows(t, module.dimensions);
  const reached = (wanted: ModuleStep) =>
    steps.slice(0, step + 1).some((each) => ORDER.indexOf(each) >= ORDER.indexOf(wanted));
  const shown: RadarShown = {
    A: reached("party-A"),
    B: reached("party-B"),
    differences: reached("differences"),
  };
  const isWhy = reached("why");
  const text = width - EDGES * height;
  const isRadar = slide.chart === "radar";
  const isWide = width > height * 1.5;
  const pictureWidth = text * (isRadar ? (isWide ? 0.57 : 0.56) : 0.45);
  const title = t(`questionnaire:modules.${module.id}.name`);
  return (
    <div className={`${common["page"]} ${common["top"]}`}>
      <SlideTitle className={common["title"]}>{title}</SlideTitle>
      <div className={styles["body"]}>
        <div className={styles["place"]} style={{ inlineSize: pictureWidth }}>
          <div className={look(!isWhy)}>
            {isRadar ? (
              <SlideRadar
                width={pictureWidth}
                height={inner * PICTURE}
                label={rows.map((row) => rowInWords(t, row, partyNames, language)).join("; ")}
                rows={rows}
                shown={shown}
              />
            ) : (
              <div className={styles["plots"]}>
                {rows.map((row) => (
                  <div key={row.id}>
                    <p className={styles["name"]}>{row.name}</p>
                    <DotScale
                      width={pictureWidth}
                      label={rowInWords(t, row, partyNames, language)}
                      means={row.means}
                      shown={{ ...shown, expectations: false, link: shown.differences }}
                    />
                  </div>
                ))}
              </div>
            )}
          </div>
          <dl translate="no" className={`${styles["why"]} ${look(isWhy)}`}>
            {module.dimensions.map(
              ({ id }) =>
                !isOwn(id) && (
                  <div key={id}>
                    <dt>{t(`questionnaire:dimensions.${id}.name`)}</dt>
                    <dd>{t(`results:why.${id}`)}</dd>
                  </div>
                ),
            )}
          </dl>
        </div>
        <div className={styles["side"]}>
          <div className={common["stack"]}>
            <p className={styles["name"]}>
              <PartyName party="A" />
            </p>
            <Reveal shown={shown.B}>
              <p className={styles["name"]}>
                <PartyName party="B" />
              </p>
            </Reveal>
          </div>
          <DimensionTable rows={rows} shown={shown} caption={title} />
        </div>
      </div>
    </div>
  );
}
