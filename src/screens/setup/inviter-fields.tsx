import type { UseFormRegister } from "react-hook-form";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { TextField } from "#ui/field.tsx";
import type { SetUpForm } from "./set-up-form.ts";

type FieldsProps = {
  readonly register: UseFormRegister<SetUpForm>;
  readonly errorOf: (field: keyof SetUpForm) => string | undefined;
  /** The name as typed so far. */
  readonly name: string;
};

/** Who invites, as respondents will read it. */
export function InviterFields({ register, errorOf, name }: FieldsProps) {
  const { t } = useTranslation("setup");
  return (
    <Disclosure title={t("inviter")} summary={name.trim() || t("inviterHint")}>
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
    </Disclosure>
  );
}
