import type { UseFormRegister } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { TextField } from "#ui/field.tsx";
import type { SetUpForm } from "./set-up-form.ts";
import styles from "./set-up-screen.module.css";

type FieldsProps = {
  readonly register: UseFormRegister<SetUpForm>;
  readonly errorOf: (field: keyof SetUpForm) => string | undefined;
};

/** Who invites, as respondents will read it. */
export function InviterFields({ register, errorOf }: FieldsProps) {
  const { t } = useTranslation("setup");
  return (
    <fieldset className={styles["block"]}>
      <legend className={styles["heading"]}>{t("inviter")}</legend>
      <p className={styles["quiet"]}>{t("inviterHint")}</p>
      <TextField
        label={t("name")}
        autoComplete="name"
        error={errorOf("inviterName")}
        {...register("inviterName")}
      />
      <TextField
        label={t("organisation")}
        autoComplete="organization"
        error={errorOf("inviterOrganisation")}
        {...register("inviterOrganisation")}
      />
      <TextField
        label={t("replyAddress")}
        hint={t("replyHint")}
        type="email"
        autoComplete="email"
        error={errorOf("replyAddress")}
        {...register("replyAddress")}
      />
    </fieldset>
  );
}
