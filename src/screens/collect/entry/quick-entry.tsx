import { useLayoutEffect, useRef, useState } from "react";
import type { Question } from "#domain/answers/questions.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useUnsaved } from "#platform/unsaved.ts";
import { Button } from "#ui/button.tsx";
import shared from "#ui/shared.module.css";
import { FormLanguage } from "../paper/form-language.tsx";
import { digitOf } from "./digits.ts";
import { EntryEnd } from "./entry-end.tsx";
import { EntryStep } from "./entry-step.tsx";
import styles from "./quick-entry.module.css";
import { useFormEntry } from "./use-form-entry.ts";

type QuickEntryProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly onDone: () => void;
};

/** Filled-in paper forms of a party, typed in one after the other with the number keys. */
export function QuickEntry({ assessment, party, onDone }: QuickEntryProps) {
  const { t } = useTranslation(["paper", "questionnaire"]);
  const [screenLanguage] = useLanguage();
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? screenLanguage;
  const entry = useFormEntry(assessment, party);
  useUnsaved(entry.isDirty ? "unsaved" : "saved");
  const names = isolatedNames(assessment.partyNames);
  if (entry.checkCode !== null) {
    return <EntryDone checkCode={entry.checkCode} onNext={entry.next} onDone={onDone} />;
  }
  return (
    <div className={styles["screen"]}>
      <header className={shared["stack2"]}>
        <h1 className={shared["largest"]}>{t("entry.title", { party: names[party] })}</h1>
        <p className={styles["quiet"]}>{t("questionnaire:we", { a: names.A, b: names.B })}</p>
        <div className={styles["row"]}>
          <FormLanguage language={language} onChange={setChosen} />
          <Button look="quiet" onClick={onDone}>
            {t("screen.back")}
          </Button>
        </div>
      </header>
      {entry.step ? (
        <EntryStep assessment={assessment} party={party} entry={entry} step={entry.step} />
      ) : (
        <EntryEnd
          assessment={assessment}
          entry={entry}
          onSeal={() => {
            entry.seal(language);
          }}
        />
      )}
      <EntryLedger entry={entry} />
    </div>
  );
}

type EntryDoneProps = {
  readonly checkCode: string;
  readonly onNext: () => void;
  readonly onDone: () => void;
};

/** After a form was taken in: its check code, and nothing of what was entered. */
function EntryDone({ checkCode, onNext, onDone }: EntryDoneProps) {
  const { t } = useTranslation("paper");
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    next.current?.focus();
  }, []);
  return (
    <div className={styles["screen"]}>
      <h1 className={shared["largest"]}>{t("done.title")}</h1>
      <div role="status">
        <p>{t("done.text")}</p>
        <p className={styles["quiet"]}>{t("done.code")}</p>
        <p translate="no" className={styles["code"]}>
          {checkCode}
        </p>
      </div>
      <div className={styles["row"]}>
        <Button onClick={onDone}>{t("screen.back")}</Button>
        <Button ref={next} look="primary" onClick={onNext}>
          {t("done.next")}
        </Button>
      </div>
    </div>
  );
}

type EntryLedgerProps = { readonly entry: ReturnType<typeof useFormEntry> };

/** What is entered so far, to compare with the paper. */
function EntryLedger({ entry }: EntryLedgerProps) {
  const { t } = useTranslation("paper");
  const { steps, entered, position, numberOf } = entry;
  if (position === 0) return null;
  return (
    <section className={shared["stack2"]}>
      <h2 className={styles["quiet"]}>{t("entry.so")}</h2>
      <ol className={styles["tokens"]}>
        {steps.slice(0, position).map((step) => {
          const digit = digitOf(step, entered);
          const number = numberOf(step);
          return (
            <li key={keyOf(step)} className={styles["token"]} data-asked={step.ask}>
              {number !== null && <span className={styles["of"]}>{number}</span>}
              {digit === null ? (
                <span role="img" aria-label={t("entry.open")} className={styles["open"]} />
              ) : (
                <span className={styles["digit"]}>{digit}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function keyOf(step: Question): string {
  if ("statement" in step) return `${step.ask} ${step.statement}`;
  return "dimension" in step ? step.dimension : step.ask;
}
