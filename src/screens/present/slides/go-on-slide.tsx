import { figureOrDash } from "#charts/chart-row.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { goOnDegree, goOnResult } from "#wording/go-on-words.ts";
import { useStage } from "../stage/stage-context.ts";
import styles from "./figures/side-by-side.module.css";
import { SideBySide } from "./figures/side-by-side.tsx";
import common from "./slides.module.css";

/** Whether the cooperation should go on, as each party sees it. */
export function GoOnSlide({ slide }: { readonly slide: SlideOf<"go-on"> }) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const { partyNames } = useStage();
  const { parties, verdict } = slide.goOn;
  return (
    <SideBySide
      title={<span translate="no">{t("questionnaire:goOn.label")}</span>}
      verdict={verdict.kind}
      answers={{
        A: <Mean mean={parties.A.mean} />,
        B: <Mean mean={parties.B.mean} />,
      }}
      result={goOnResult(t, slide, partyNames)}
    />
  );
}

function Mean({ mean }: { readonly mean: number | null }) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const { language } = useStage();
  return (
    <>
      {mean !== null && (
        <p translate="no" className={styles["choice"]}>
          {goOnDegree(t, mean)}
        </p>
      )}
      <p className={common["answer"]} data-figure="">
        {figureOrDash(t, mean, language)}
      </p>
    </>
  );
}
