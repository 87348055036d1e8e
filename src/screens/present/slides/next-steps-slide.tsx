import { PartyMark } from "#charts/marks/party-mark.tsx";
import { PARTIES } from "#domain/assessment/party.ts";
import type { SlideOf } from "#domain/deck/slide.ts";
import type { NextStep } from "#domain/plan/plan.ts";
import { formatDate } from "#platform/i18n/format.ts";
import { isolated } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useStage } from "../stage/stage-context.ts";
import { PartyNames } from "./figures/party-name.tsx";
import { SlideTitle } from "./figures/slide-title.tsx";
import { ListPage } from "./list-page.tsx";
import styles from "./slides.module.css";

/** What the parties do next; before there is anything, the question for it. */
export function NextStepsSlide({ slide }: { readonly slide: SlideOf<"next-steps"> }) {
  const { t } = useTranslation("present");
  if (slide.rows.length === 0) {
    return (
      <div className={`${styles["page"]} ${styles["calm"]}`}>
        <p className={styles["lead"]}>{t("names.next-steps")}</p>
        <SlideTitle className={styles["namesLarge"]}>{t("slides.steps.none")}</SlideTitle>
      </div>
    );
  }
  return (
    <ListPage slide={slide} title={t("names.next-steps")} legend={<PartyNames />}>
      {slide.rows.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </ListPage>
  );
}

function Step({ step }: { readonly step: NextStep }) {
  const { t } = useTranslation("present");
  const { language } = useStage();
  const { what, owners, by, how } = step;
  const owned = PARTIES.filter((party) => owners[party].name !== "");
  return (
    <li className={styles["row"]}>
      <span className={styles["stack"]}>
        <span className={styles["said"]} dir="auto">
          {what === "" ? t("slides.steps.unnamed") : what}
        </span>
        {owned.length > 0 && (
          <span className={styles["names"]}>
            {owned.map((party) => (
              <span key={party}>
                <PartyMark party={party} />{" "}
                <span>
                  {t(owners[party].accepted ? "slides.steps.accepted" : "slides.steps.asked", {
                    owner: isolated(owners[party].name),
                  })}
                </span>
              </span>
            ))}
          </span>
        )}
        {how !== "" && (
          <span className={styles["quiet"]} dir="auto">
            {t("slides.steps.how", { how })}
          </span>
        )}
      </span>
      {by !== null && <span>{t("slides.steps.by", { date: formatDate(by, language) })}</span>}
    </li>
  );
}
