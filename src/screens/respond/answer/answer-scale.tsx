import { useId } from "react";
import {
  type Answer,
  type AnswerSheet,
  answerOfDigit,
  RATINGS,
} from "#domain/answers/answer-sheet.ts";
import type { Language } from "#domain/questionnaire/language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useRespond, useSheet } from "../respond-context.ts";
import styles from "./answer-scale.module.css";
import { CannotJudgeOption } from "./cannot-judge-option.tsx";
import { Option } from "./option.tsx";
import { Question } from "./question.tsx";

type AnswerScaleProps = {
  /** What the points are called. */
  readonly words?: "scale" | "goOnScale";
  /** Which question it is. */
  readonly about: string;
  /** What is asked. */
  readonly question: string;
  /** Its language, where it is not that of the page. */
  readonly lang?: Language | undefined;
  readonly describedBy?: string | undefined;
  readonly answerIn: (sheet: AnswerSheet) => Answer | null | undefined;
  readonly onAnswer: (answer: Answer) => void;
};

/** Five points in this order, and "cannot judge" set apart. A page has one of them. */
export function AnswerScale(props: AnswerScaleProps) {
  const { words = "scale", about, question, lang, describedBy, answerIn, onAnswer } = props;
  const { t } = useTranslation("questionnaire");
  const { party } = useRespond().payload;
  const answer = useSheet(answerIn);
  const name = useId();
  const choice = (value: Answer) => ({
    id: choiceId(value),
    name,
    checked: answer === value,
    onChoose: () => {
      onAnswer(value);
    },
  });
  return (
    <Question about={about} text={question} lang={lang} describedBy={describedBy}>
      <div className={styles["options"]}>
        {RATINGS.map((rating) => (
          <Option key={rating} party={party} value={rating} digit={rating} {...choice(rating)}>
            {t(`${words}.${rating}`)}
          </Option>
        ))}
      </div>
      <CannotJudgeOption value="cannot-judge" {...choice("cannot-judge")}>
        {t(`${words}.cannotJudge`)}
      </CannotJudgeOption>
    </Question>
  );
}

/** Answers by key, and moves focus there, so that arrows and readers go on from it. */
export function answerByDigit(digit: number, onAnswer: AnswerScaleProps["onAnswer"]): void {
  const answer = answerOfDigit(digit);
  if (answer === null) return;
  onAnswer(answer);
  document.getElementById(choiceId(answer))?.focus();
}

function choiceId(answer: Answer): string {
  return `answer-${answer}`;
}
