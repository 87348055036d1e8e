import type { UseFormRegister } from "react-hook-form";
import { PartyMark } from "#charts/party-mark.tsx";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextField } from "#ui/field.tsx";
import type { SetUpForm } from "./set-up-form.ts";
import styles from "./set-up-screen.module.css";

type FieldsProps = {
  readonly register: UseFormRegister<SetUpForm>;
  readonly errorOf: (field: keyof SetUpForm) => string | undefined;
};

/** The two names first, one after the other, then how many people are expected to answer at each. */
export function PartyFields({ register, errorOf }: FieldsProps) {
  const { t } = useTranslation("setup");
  return (
    <fieldset>
      <legend className={styles["heading"]}>{t("parties")}</legend>
      <div className={styles["sides"]}>
        <div className={styles["side"]}>
          <PartyMark party="A" />
          <TextField
            label={t("partyA")}
            error={errorOf("partyA")}
            {...register("partyA", { deps: errorOf("partyB") ? ["partyB"] : [] })}
          />
        </div>
        <div className={styles["side"]}>
          <PartyMark party="B" />
          <TextField label={t("partyB")} error={errorOf("partyB")} {...register("partyB")} />
        </div>
        <div className={styles["side"]}>
          <PartyMark party="A" />
          <TextField
            label={t("expectedA")}
            hint={t("expectedHint")}
            inputMode="numeric"
            error={errorOf("expectedA")}
            {...register("expectedA")}
          />
        </div>
        <div className={styles["side"]}>
          <PartyMark party="B" />
          <TextField
            label={t("expectedB")}
            hint={t("expectedHint")}
            inputMode="numeric"
            error={errorOf("expectedB")}
            {...register("expectedB")}
          />
        </div>
      </div>
    </fieldset>
  );
}
