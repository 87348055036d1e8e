import { useTranslation } from "react-i18next";
import { TextField } from "#ui/field.tsx";

type PassphraseFieldProps = {
  readonly value: string;
  readonly onChange: (passphrase: string) => void;
};

/** The optional passphrase of the assessment file, readable while typed: nobody can look it up. */
export function PassphraseField({ value, onChange }: PassphraseFieldProps) {
  const { t } = useTranslation("collect");
  return (
    <TextField
      label={t("file.passphrase")}
      hint={t("file.passphraseHint")}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
