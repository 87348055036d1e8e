import { PARTIES, type PartyId } from "#domain/assessment/party.ts";
import { FIGURES, setFigure, setReason } from "#domain/plan/position.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { SelectField } from "#ui/field.tsx";
import type { SlideOf } from "../slides/kinds.ts";
import { CaptureSteps } from "./capture-steps.tsx";
import { PlanText } from "./plan-text.tsx";
import styles from "./speaker.module.css";
import { useSpeaking } from "./speaking.ts";

type CaptureProps = { readonly slide: SlideOf<"conversation"> };

/** Where the parties stand after the talk, and what they will do: written while one presents. */
export function Capture({ slide }: CaptureProps) {
  const { t } = useTranslation("present");
  const { id } = slide.statement;
  return (
    <section className={styles["part"]} aria-labelledby="capture">
      <h2 id="capture" className={styles["heading"]}>
        {t("capture.title")}
      </h2>
      <p className={styles["quiet"]}>{t("capture.hint")}</p>
      <div className={styles["pair"]}>
        {PARTIES.map((party) => (
          <Figure key={party} slide={slide} party={party} />
        ))}
      </div>
      <PlanText
        label={t("capture.reason")}
        kept={slide.position.reason}
        onWrite={(text) => (plan) => setReason(plan, id, text)}
      />
      <CaptureSteps statement={id} />
    </section>
  );
}

const NONE = "";

function Figure({ slide, party }: CaptureProps & { readonly party: PartyId }) {
  const { t } = useTranslation("present");
  const [language] = useLanguage();
  const { partyNames, change } = useSpeaking();
  const figure = slide.position.figures[party];
  const { id } = slide.statement;
  return (
    <SelectField
      label={t("capture.figure", { name: partyNames[party] })}
      value={figure === null ? NONE : String(figure)}
      options={[
        { value: NONE, label: t("capture.noFigure") },
        ...FIGURES.map((value) => ({ value: String(value), label: formatFigure(value, language) })),
      ]}
      onChange={(value) => {
        void change((plan) => setFigure(plan, id, party, value === NONE ? null : Number(value)));
      }}
    />
  );
}
