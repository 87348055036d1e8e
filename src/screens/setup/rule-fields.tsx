import { useTranslation } from "react-i18next";
import { ChoiceGroup } from "#ui/choice.tsx";
import styles from "./set-up-screen.module.css";

type RuleFieldsProps = {
  readonly lookAhead: boolean;
  /** Whether an invitation has left, so that the rules were promised to someone. */
  readonly locked: boolean;
  readonly onLookAhead: (lookAhead: boolean) => void;
};

/** What respondents are promised: who sees results, and when. */
export function RuleFields({ lookAhead, locked, onLookAhead }: RuleFieldsProps) {
  const { t } = useTranslation("setup");
  return (
    <section className={styles["block"]}>
      <h2 className={styles["heading"]}>{t("rules")}</h2>
      {locked && <p className={styles["quiet"]}>{t("locked")}</p>}
      <div>
        <h3 className={styles["label"]}>{t("mode.legend")}</h3>
        <p>{t("mode.open")}</p>
        <p className={styles["quiet"]}>{t("mode.openHint")}</p>
      </div>
      <ChoiceGroup
        legend={t("lookAhead.legend")}
        disabled={locked}
        value={lookAhead ? "facilitator" : "none"}
        options={[
          { value: "none", label: t("lookAhead.none"), hint: t("lookAhead.noneHint") },
          {
            value: "facilitator",
            label: t("lookAhead.facilitator"),
            hint: t("lookAhead.facilitatorHint"),
          },
        ]}
        onChange={(value) => {
          onLookAhead(value === "facilitator");
        }}
      />
    </section>
  );
}
