import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/fields/choice.tsx";
import shared from "#ui/shared.module.css";
import { CHOSEN, useSetUpForm } from "../form-field.tsx";
import { OwnTextField } from "./own-text-field.tsx";
import styles from "./own-words.module.css";

type OwnStatementFieldsProps = {
  readonly index: number;
  readonly isLast: boolean;
  readonly locked: boolean;
  /** null where it stays in its place. */
  readonly onMove: ((to: number) => void) | null;
  readonly onRemove: () => void;
};

/** One own statement: its text and short name in each language, and whether it is guessed. */
export function OwnStatementFields(props: OwnStatementFieldsProps) {
  const { index, isLast, locked, onMove, onRemove } = props;
  const { t } = useTranslation("setup");
  const { watch, setValue } = useSetUpForm();
  const [languages, expectations] = watch(["own.languages", "expectations"]);
  const number = index + 1;
  const expected = `own.statements.${index}.expected` as const;
  const move = (by: number) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    const to = index + by;
    if (!onMove || to < 0 || (by > 0 && isLast)) return;
    flushSync(() => {
      onMove(to);
    });
    // What moves in the page loses the focus.
    button.focus();
  };
  return (
    <fieldset className={styles["statement"]}>
      <legend className={shared["strong"]}>{t("own.legend", { number })}</legend>
      <div className={styles["languages"]}>
        {languages.map((language) => (
          <div key={language} className={shared["stack3"]}>
            <OwnTextField
              name={`own.statements.${index}.words.${language}.text`}
              kind="text"
              language={language}
              locked={locked}
            />
            <OwnTextField
              name={`own.statements.${index}.words.${language}.label`}
              kind="label"
              language={language}
              locked={locked}
            />
          </div>
        ))}
      </div>
      {expectations === "marked" && (
        <Checkbox
          label={t("own.expected")}
          disabled={locked}
          checked={watch(expected)}
          onChange={(isExpected) => {
            setValue(expected, isExpected, CHOSEN);
          }}
        />
      )}
      {!locked && (
        <div className={shared["row"]}>
          {onMove && (
            <>
              <Button
                aria-label={t("own.up", { number })}
                aria-disabled={index === 0}
                onClick={move(-1)}
              >
                {"↑"}
              </Button>
              <Button
                aria-label={t("own.down", { number })}
                aria-disabled={isLast}
                onClick={move(1)}
              >
                {"↓"}
              </Button>
            </>
          )}
          <Button look="quiet" aria-label={t("own.removeLabel", { number })} onClick={onRemove}>
            {t("own.remove")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
