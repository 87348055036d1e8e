import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextField } from "./field.tsx";

type PassphraseFieldProps = {
  /** Whether a file is not saved without. */
  readonly required: boolean;
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
};

/** The passphrase of a file that is saved, readable while typed: nobody can look it up. */
export function PassphraseField({ required, value, onChange }: PassphraseFieldProps) {
  const { t } = useTranslation("errors");
  return (
    <TextField
      label={t(required ? "saving.passphrase" : "saving.passphraseOptional")}
      hint={t("saving.passphraseHint")}
      aria-required={required}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
