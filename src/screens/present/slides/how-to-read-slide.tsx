import type { ReactNode } from "react";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { VerdictDisc } from "#charts/marks/verdict-mark.tsx";
import type { VerdictKind } from "#domain/comparison/comparison.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import { SlideTitle } from "./figures/slide-title.tsx";
import styles from "./how-to-read-slide.module.css";
import common from "./slides.module.css";

const SIGNS = {
  same: "shared-strength",
  near: "divided",
  apart: "not-on-the-same-page",
  unknown: "too-little-data",
} as const satisfies Readonly<Record<string, VerdictKind>>;

/** What the signs mean, before any of them is seen. */
export function HowToReadSlide({ slide }: { readonly slide: SlideOf<"how-to-read"> }) {
  const { t } = useTranslation(["present", "questionnaire"]);
  const { partyNames } = useStage();
  return (
    <div className={common["page"]}>
      <SlideTitle className={common["title"]}>{t("present:names.how-to-read")}</SlideTitle>
      <p>
        {t("present:slides.read.scale", {
          low: t("questionnaire:scale.1"),
          high: t("questionnaire:scale.5"),
        })}
      </p>
      <ul className={styles["marks"]}>
        <Sign mark={<PartyMark party="A" />} words={partyNames.A} />
        <Sign mark={<PartyMark party="B" />} words={partyNames.B} />
        {slide.expectations && (
          <Sign
            mark={
              <>
                <PartyMark party="A" hollow /> <PartyMark party="B" hollow />
              </>
            }
            words={t("present:slides.read.expected")}
          />
        )}
      </ul>
      <ul className={styles["signs"]}>
        {(["same", "near", "apart", "unknown"] as const).map((sign) => (
          <Sign
            key={sign}
            mark={<VerdictDisc kind={SIGNS[sign]} />}
            words={t(`present:slides.read.${sign}`)}
          />
        ))}
      </ul>
      <p className={common["lead"]}>{t("present:slides.read.noFault")}</p>
      <p className={common["quiet"]}>{t(`present:slides.mode.${slide.mode}`)}</p>
    </div>
  );
}

type SignProps = { readonly mark: ReactNode; readonly words: string };

function Sign({ mark, words }: SignProps) {
  return (
    <li className={styles["sign"]}>
      <span className={styles["mark"]}>{mark}</span>
      <span>{words}</span>
    </li>
  );
}
