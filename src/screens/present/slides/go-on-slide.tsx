import type { PartyId } from "#domain/assessment/party.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { goOnDegree, goOnResult } from "#wording/go-on-words.ts";
import { useStage } from "../stage/stage-context.ts";
import { PartyFigure } from "./figures/party-figure.tsx";
import styles from "./figures/side-by-side.module.css";
import { SideBySide } from "./figures/side-by-side.tsx";

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
        A: <Mean party="A" mean={parties.A.mean} />,
        B: <Mean party="B" mean={parties.B.mean} />,
      }}
      result={goOnResult(t, slide, partyNames)}
    />
  );
}

type MeanProps = { readonly party: PartyId; readonly mean: number | null };

function Mean({ party, mean }: MeanProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  return (
    <>
      {mean !== null && (
        <p translate="no" className={styles["choice"]}>
          {goOnDegree(t, mean)}
        </p>
      )}
      <PartyFigure party={party} value={mean} />
    </>
  );
}
