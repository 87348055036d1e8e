import type { ComponentProps } from "react";
import { type RegisterOptions, useFormContext } from "react-hook-form";
import { LIMITS } from "#domain/assessment/limits.ts";
import { leastAnswers } from "#domain/assessment/survey-configuration.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextField } from "#ui/fields/field.tsx";
import type { FilledForm, SetUpForm, SetUpReason } from "./set-up-form.ts";

/** The fields that are typed in. */
type TextName = Exclude<
  keyof SetUpForm,
  | "statements"
  | "own"
  | "expectations"
  | "importance"
  | "mode"
  | "lookAhead"
  | "branding"
  | "mailbox"
>;

type FormFieldProps = Omit<ComponentProps<typeof TextField>, "name" | "error"> & {
  readonly name: TextName;
  /** Fields that are looked at again when this one changes. */
  readonly deps?: RegisterOptions<SetUpForm>["deps"];
};

/** The form that the screen gives. */
export function useSetUpForm() {
  return useFormContext<SetUpForm, unknown, FilledForm>();
}

/** Of a value that was chosen, not typed. */
export const CHOSEN = { shouldDirty: true } as const;

/** A line of text of the form, and why it is refused. */
export function FormField({ name, deps = [], ...field }: FormFieldProps) {
  const { t } = useTranslation("setup");
  const { register, formState } = useSetUpForm();
  const reason = REASONS.find((candidate) => candidate === formState.errors[name]?.message);
  const error = reason && t(`error.${reason}`, { max: maxOf(name, reason) });
  return <TextField {...field} error={error} {...register(name, { deps })} />;
}

const REASONS: readonly SetUpReason[] = [
  "empty",
  "too-long",
  "same",
  "number",
  "few",
  "address",
  "date",
];

function maxOf(field: TextName, reason: SetUpReason): number {
  if (reason === "number") return LIMITS.respondentsPerParty;
  if (reason === "few") return leastAnswers({ mode: "confidential" });
  return field === "replyAddress" ? LIMITS.replyAddressCharacters : LIMITS.nameGraphemes;
}
