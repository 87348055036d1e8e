import { PARTIES } from "#domain/assessment/party.ts";
import { setReason } from "#domain/plan/position.ts";
import { FigureField } from "#plan-editing/figure-field.tsx";
import { PlanText } from "#plan-editing/plan-text.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { SlideOf } from "../slides/kinds.ts";
import { CaptureSteps } from "./capture-steps.tsx";
import styles from "./speaker.module.css";

type CaptureProps = { readonly slide: SlideOf<"conversation"> };

/** Where the parties stand after the talk, and what they will do: written while one presents. */
export function Capture({ slide: { statement, position } }: CaptureProps) {
  const { t } = useTranslation("present");
  const { id } = statement;
  return (
    <section className={styles["part"]} aria-labelledby="capture">
      <h2 id="capture" className={styles["heading"]}>
        {t("capture.title")}
      </h2>
      <p className={styles["quiet"]}>{t("capture.hint")}</p>
      <div className={styles["pair"]}>
        {PARTIES.map((party) => (
          <FigureField key={party} id={id} party={party} figure={position.figures[party]} />
        ))}
      </div>
      <PlanText
        label={t("capture.reason")}
        kept={position.reason}
        onWrite={(text) => (plan) => setReason(plan, id, text)}
      />
      <CaptureSteps statement={id} />
    </section>
  );
}
