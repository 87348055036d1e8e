import { type SubmitEvent, useLayoutEffect, useRef, useState } from "react";
import type { Assessment } from "#domain/assessment/assessment.ts";
import { LIMITS } from "#domain/assessment/limits.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { TextArea, TextField } from "#ui/fields/field.tsx";
import { Notice } from "#ui/notice.tsx";
import shared from "#ui/shared.module.css";
import styles from "./quick-entry.module.css";
import type { useFormEntry } from "./use-form-entry.ts";

type EntryEndProps = {
  readonly assessment: Assessment;
  readonly entry: ReturnType<typeof useFormEntry>;
  readonly onSeal: () => void;
};

/** After the last box: comments, and the seal. Enter seals at once where there are none. */
export function EntryEnd({ assessment, entry, onSeal }: EntryEndProps) {
  const { t } = useTranslation(["paper", "errors", "questionnaire"]);
  const { problem, working } = entry;
  const seal = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    seal.current?.focus();
  }, []);
  return (
    <section className={styles["step"]}>
      <h2 className={shared["large"]}>{t("entry.end")}</h2>
      {problem && (
        <Notice tone="error">
          <p>{problem === "nothing" ? t("entry.nothing") : t(`errors:answer.${problem}`)}</p>
        </Notice>
      )}
      <div className={styles["row"]}>
        <Button onClick={entry.back}>{t("entry.back")}</Button>
        <Button ref={seal} look="primary" aria-disabled={working} onClick={onSeal}>
          {t(working ? "entry.working" : "entry.seal")}
        </Button>
      </div>
      {assessment.configuration.ownWords?.openQuestion && (
        <TextArea
          label={t("questionnaire:openQuestion")}
          value={entry.entered.openAnswer ?? ""}
          maxLength={LIMITS.commentCharacters}
          onChange={(event) => {
            entry.answerOpen(event.target.value);
          }}
        />
      )}
      <Comments assessment={assessment} entry={entry} />
    </section>
  );
}

type CommentsProps = Omit<EntryEndProps, "onSeal">;

function Comments({ assessment, entry }: CommentsProps) {
  const { t } = useTranslation("paper");
  const { statements } = assessment.configuration;
  const { comments } = entry.entered;
  const [number, setNumber] = useState("");
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const statement = statements[Number(number) - 1];
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const trimmed = text.trim();
    setTried(!statement || trimmed === "");
    if (!statement || trimmed === "") return;
    entry.comment(statement, trimmed);
    setNumber("");
    setText("");
    first.current?.focus();
  };
  return (
    <form className={styles["comments"]} noValidate onSubmit={add}>
      <h3 className={styles["quiet"]}>{t("entry.comments")}</h3>
      <ul className={shared["stack1"]}>
        {statements.map((id, index) => {
          const comment = comments[id];
          return (
            comment !== undefined && (
              <li key={id} className={styles["row"]}>
                <span className={styles["digit"]}>{index + 1}</span> <span>{comment}</span>
                <Button
                  look="quiet"
                  onClick={() => {
                    entry.comment(id, "");
                  }}
                >
                  {t("entry.remove", { number: index + 1 })}
                </Button>
              </li>
            )
          );
        })}
      </ul>
      <TextField
        ref={first}
        label={t("entry.commentNumber")}
        inputMode="numeric"
        autoComplete="off"
        value={number}
        error={tried && !statement ? t("entry.noSuch") : undefined}
        onChange={(event) => {
          setNumber(event.target.value);
        }}
      />
      <TextArea
        label={t("entry.comment")}
        value={text}
        maxLength={LIMITS.commentCharacters}
        error={tried && statement && text.trim() === "" ? t("entry.empty") : undefined}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div>
        <Button type="submit">{t("entry.add")}</Button>
      </div>
    </form>
  );
}
