import { type SubmitEvent, useState } from "react";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/fields/field.tsx";
import styles from "./open-by-code.module.css";

type OpenByCodeProps = {
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  readonly error: string | undefined;
  readonly onOpen: (typed: string) => void;
};

/** Opens answers that lie on this device to whoever knows their code. */
export function OpenByCode({ label, action, error, onOpen }: OpenByCodeProps) {
  const [typed, setTyped] = useState("");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onOpen(typed);
  };
  return (
    <form className={styles["form"]} onSubmit={submit}>
      <TextField
        label={label}
        error={error}
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <Button type="submit">{action}</Button>
    </form>
  );
}
