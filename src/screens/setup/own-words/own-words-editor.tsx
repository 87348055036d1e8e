import { Fragment, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import shared from "#ui/shared.module.css";
import { Undo } from "#ui/undo.tsx";
import { CHOSEN, useSetUpForm } from "../form-field.tsx";
import styles from "../set-up-screen.module.css";
import { InvitationSize } from "./invitation-size.tsx";
import { OpenQuestionFields } from "./open-question-fields.tsx";
import { OwnLanguageFields } from "./own-language-fields.tsx";
import { OwnStatementFields } from "./own-statement-fields.tsx";
import {
  MOST_STATEMENTS,
  NEW_STATEMENT,
  type OwnStatementForm,
  type OwnWordsForm,
} from "./own-words-form.ts";
import { PasteOwnWords } from "./paste-own-words.tsx";

type Removed = { readonly index: number; readonly statement: OwnStatementForm };

type OwnWordsEditorProps = {
  readonly locked: boolean;
  /** Whether they can be moved: in a later round each keeps its id, and with it its place. */
  readonly canMove: boolean;
};

/** Where own statements and the open question are written, in all chosen languages beside each other. */
export function OwnWordsEditor({ locked, canMove }: OwnWordsEditorProps) {
  const { t } = useTranslation("setup");
  const { control, watch, setValue } = useSetUpForm();
  const own = watch("own");
  const { fields, append, insert, remove, move, replace } = useFieldArray({
    control,
    name: "own.statements",
    keyName: "key",
  });
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [moved, setMoved] = useState<number | null>(null);
  const isFull = fields.length >= MOST_STATEMENTS;
  const undo = removed && (
    <Undo
      onUndo={() => {
        insert(removed.index, removed.statement);
        setRemoved(null);
      }}
    >
      <p>{t("own.removed", { number: removed.index + 1 })}</p>
    </Undo>
  );
  const show = (form: OwnWordsForm) => {
    setRemoved(null);
    setValue("own.languages", form.languages, CHOSEN);
    setValue("own.openQuestion", form.openQuestion, CHOSEN);
    replace([...form.statements]);
  };
  return (
    <>
      <p className={styles["quiet"]}>{t("own.lead")}</p>
      <OwnLanguageFields locked={locked} />
      {fields.map(({ key }, index) => (
        <Fragment key={key}>
          {removed?.index === index && undo}
          <OwnStatementFields
            index={index}
            isLast={index === fields.length - 1}
            locked={locked}
            onMove={
              canMove
                ? (to) => {
                    move(index, to);
                    setMoved(to);
                  }
                : null
            }
            onRemove={() => {
              const statement = own.statements[index];
              if (statement) setRemoved({ index, statement });
              remove(index);
            }}
          />
        </Fragment>
      ))}
      {removed && removed.index >= fields.length && undo}
      <p className="visually-hidden" role="status">
        {moved !== null && <span key={moved}>{t("own.moved", { number: moved + 1 })}</span>}
      </p>
      {!locked && (
        <div className={shared["row"]}>
          <Button
            disabled={isFull}
            onClick={() => {
              setRemoved(null);
              append(NEW_STATEMENT);
            }}
          >
            {t("own.add")}
          </Button>
          {isFull && <p className={styles["quiet"]}>{t("own.most", { max: MOST_STATEMENTS })}</p>}
        </div>
      )}
      <OpenQuestionFields locked={locked} />
      {!locked && <PasteOwnWords own={own} onTaken={show} />}
      <InvitationSize />
    </>
  );
}
