import { useTranslation } from "#platform/i18n/use-translation.ts";
import { TextField } from "#ui/field.tsx";

type PassphraseFieldProps = {
  /** Whether the file is not saved without: the answers are confidential. */
  readonly required: boolean;
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
};

/** The passphrase of the assessment file, readable while typed: nobody can look it up. */
export function PassphraseField({ required, value, onChange }: PassphraseFieldProps) {
  const { t } = useTranslation("collect");
  return (
    <TextField
      label={t(required ? "file.passphraseRequired" : "file.passphrase")}
      hint={t(required ? "file.passphraseRequiredHint" : "file.passphraseHint")}
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
