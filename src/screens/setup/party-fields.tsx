import { PartyMark } from "#charts/marks/party-mark.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { FormField, useSetUpForm } from "./form-field.tsx";
import styles from "./set-up-screen.module.css";

/** The two names first, one after the other, then how many people are expected to answer at each. */
export function PartyFields() {
  const { t } = useTranslation("setup");
  const { errors } = useSetUpForm().formState;
  return (
    <fieldset>
      <legend className={styles["heading"]}>{t("parties")}</legend>
      <div className={styles["sides"]}>
        <div className={styles["side"]}>
          <PartyMark party="A" />
          <FormField name="partyA" label={t("partyA")} deps={errors.partyB ? ["partyB"] : []} />
        </div>
        <div className={styles["side"]}>
          <PartyMark party="B" />
          <FormField name="partyB" label={t("partyB")} />
        </div>
        <div className={styles["side"]}>
          <PartyMark party="A" />
          <FormField
            name="expectedA"
            label={t("expectedA")}
            hint={t("expectedHint")}
            inputMode="numeric"
          />
        </div>
        <div className={styles["side"]}>
          <PartyMark party="B" />
          <FormField
            name="expectedB"
            label={t("expectedB")}
            hint={t("expectedHint")}
            inputMode="numeric"
          />
        </div>
      </div>
    </fieldset>
  );
}
