import { dimensionRows, rowInWords } from "#charts/chart-row.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import { DimensionTable } from "./figures/dimension-table.tsx";
import { DotScale } from "./figures/dot-scale.tsx";
import { PartyName } from "./figures/party-name.tsx";
import { Reveal } from "./figures/reveal.tsx";
import { type RadarShown, SlideRadar } from "./figures/slide-radar.tsx";
import { SlideTitle } from "./figures/slide-title.tsx";
import styles from "./module-slide.module.css";
import common from "./slides.module.css";

/** Shares of the slide's height: what is left beside the edges, and of that for the picture. */
const INNER = 0.9;
const EDGES = 0.1;
const PICTURE = 0.85;

const ALL_SHOWN: RadarShown = { A: true, B: true, differences: true };

type ModuleSlideProps = {
  readonly slide: SlideOf<"radar"> | SlideOf<"module">;
  readonly step: number;
};

/** The values of one part of the questionnaire: the core one party at a time, the others at once. */
export function ModuleSlide({ slide, step }: ModuleSlideProps) {
  const { t } = useTranslation(["questionnaire", "results", "present"]);
  const { width, height, language, partyNames } = useStage();
  const { module } = slide;
  const rows = dimensionRows(t, module.dimensions);
  const shown: RadarShown =
    slide.kind === "module" ? ALL_SHOWN : { A: true, B: step >= 1, differences: step >= 2 };
  const inner = width - EDGES * height;
  const isWide = width > height * 1.5;
  const title = t(`questionnaire:modules.${module.id}.name`);
  return (
    <div className={`${common["page"]} ${common["top"]}`}>
      <SlideTitle className={common["title"]}>{title}</SlideTitle>
      <div className={styles["body"]}>
        {slide.chart === "radar" ? (
          <SlideRadar
            width={inner * (isWide ? 0.6 : 0.56)}
            height={height * INNER * PICTURE}
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
                  width={inner * 0.45}
                  label={rowInWords(t, row, partyNames, language)}
                  means={row.means}
                  shown={{ ...shown, expectations: false, link: shown.differences }}
                />
              </div>
            ))}
          </div>
        )}
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
