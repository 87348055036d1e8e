import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/fields/field.tsx";

type PassphraseProps = {
  readonly isWrong: boolean;
  readonly onGiven: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for the passphrase of a protected file, until it fits. */
export function AskPassphrase({ isWrong, onGiven, onClose }: PassphraseProps) {
  const { t } = useTranslation(["join", "common", "errors"]);
  const [passphrase, setPassphrase] = useState("");
  const [working, setWorking] = useState(false);
  const form = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setWorking(true);
    await onGiven(passphrase);
    setWorking(false);
  };
  return (
    <Dialog
      title={t("passphrase.title")}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t("common:action.cancel")}</Button>
          <Button look="primary" type="submit" form={form} disabled={working}>
            {working ? t("reading") : t("passphrase.open")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t("passphrase.label")}
          type="password"
          autoComplete="off"
          value={passphrase}
          error={isWrong ? t("errors:file.passphrase-wrong") : undefined}
          onChange={(event) => {
            setPassphrase(event.target.value);
          }}
        />
      </form>
    </Dialog>
  );
}
