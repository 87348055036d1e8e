import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { ChoiceQuestion } from "#domain/answers/questions.ts";
import type { Assessment } from "#domain/assessment/assessment.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { digitOf, digitsOf } from "./digits.ts";
import styles from "./quick-entry.module.css";
import type { useFormEntry } from "./use-form-entry.ts";
import { useStepWords } from "./use-step-words.ts";

type EntryStepProps = {
  readonly assessment: Assessment;
  readonly party: PartyId;
  readonly entry: ReturnType<typeof useFormEntry>;
  readonly step: ChoiceQuestion;
};

/** What the form asks next; one key answers it and goes on. */
export function EntryStep({ assessment, party, entry, step }: EntryStepProps) {
  const { t } = useTranslation("paper");
  const words = useStepWords(assessment, party, step);
  const { input, wrong, give, back, typed, onKeyDown } = useKeys(entry);
  const id = useId();
  const digits = digitsOf(step);
  const number = entry.numberOf(step);
  return (
    <section className={styles["step"]}>
      <p className={styles["quiet"]}>
        {words.asked +
          DOT +
          t("entry.progress", { position: entry.position + 1, total: entry.steps.length })}
      </p>
      <div role="status" id={`${id}-what`} className={styles["what"]}>
        {number !== null && <span className={styles["number"]}>{number}</span>}
        <p translate="no">
          <strong className={styles["label"]}>{words.label}</strong> <span>{words.text}</span>
        </p>
      </div>
      <div className={styles["answer"]}>
        <input
          ref={input}
          className={styles["input"]}
          aria-label={t("entry.answer")}
          aria-describedby={`${id}-what ${id}-keys`}
          aria-invalid={wrong || undefined}
          inputMode="numeric"
          autoComplete="off"
          value={digitOf(step, entry.entered) ?? ""}
          onChange={(event) => {
            typed(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <Digits step={step} word={words.answer} onDigit={give} />
      </div>
      {wrong && (
        <p role="alert" className={styles["wrong"]}>
          {t("entry.wrong", { digits: digits.join(", ") })}
        </p>
      )}
      <div className={styles["row"]}>
        <Button disabled={entry.position === 0} onClick={back}>
          {t("entry.back")}
        </Button>
        <Button
          onClick={() => {
            give(null);
          }}
        >
          {t("entry.leaveOpen")}
        </Button>
      </div>
      <p id={`${id}-keys`} className={styles["quiet"]}>
        {t("entry.keys")}
      </p>
    </section>
  );
}

type DigitsProps = {
  readonly step: ChoiceQuestion;
  readonly word: (digit: number) => string;
  readonly onDigit: (digit: number) => void;
};

/** What each digit says, for the eye and the mouse; the keyboard has the field. */
function Digits({ step, word, onDigit }: DigitsProps) {
  return (
    <ul translate="no" className={styles["digits"]}>
      {digitsOf(step).map((digit) => (
        <li key={digit}>
          <Button
            tabIndex={-1}
            onClick={() => {
              onDigit(digit);
            }}
          >
            <span className={styles["digit"]}>{digit}</span> <span>{word(digit)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The field that always has the focus, and what its keys do. */
function useKeys(entry: EntryStepProps["entry"]) {
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    // Once more after the frame around this page has taken the focus to its start.
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);

  const give = (digit: number | null) => {
    setWrong(!entry.answer(digit));
    input.current?.focus();
  };
  const back = () => {
    setWrong(false);
    entry.back();
    input.current?.focus();
  };
  const typed = (value: string) => {
    const last = value.at(-1);
    if (last === undefined) back();
    else if (last === " ") give(null);
    else if (/\d/.test(last)) give(Number(last));
    else setWrong(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that is held down answers one statement only.
    if (event.repeat && event.key !== "Tab") event.preventDefault();
    else if (event.key === "Enter" || event.key === " ") give(null);
    else if (event.key === "Backspace") back();
    else return;
    event.preventDefault();
  };
  return { input, wrong, give, back, typed, onKeyDown };
}
