import { type ReactNode, useId } from "react";
import { useStore } from "zustand";
import { type Answer, RATINGS } from "#domain/answers/answer-sheet.ts";
import { withRating } from "#domain/answers/change-answers.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import styles from "./answer-scale.module.css";
import { Option } from "./option.tsx";
import { QuietOption } from "./quiet-option.tsx";

type AnswerScaleProps = {
  readonly party: PartyId;
  readonly store: DraftStore;
  readonly statement: StatementId;
  /** The statement, as the group's heading. */
  readonly heading: ReactNode;
  readonly describedBy: string | undefined;
};

/** How far the statement is true: five points in this order, and "cannot judge" set apart. */
export function AnswerScale(props: AnswerScaleProps) {
  const { party, store, statement, heading, describedBy } = props;
  const { t } = useTranslation("questionnaire");
  const answer = useStore(store.state, ({ document }) => document.sheet.ratings[statement]);
  const name = useId();
  const choice = (value: Answer) => ({
    id: choiceId(value),
    name,
    checked: answer === value,
    onChoose: () => {
      giveAnswer(store, statement, value);
    },
  });
  return (
    <fieldset translate="no" className={styles["group"]} aria-describedby={describedBy}>
      <legend className={styles["legend"]}>{heading}</legend>
      <div className={styles["options"]}>
        {RATINGS.map((rating) => (
          <Option key={rating} party={party} value={rating} digit={rating} {...choice(rating)}>
            {t(`scale.${rating}`)}
          </Option>
        ))}
      </div>
      <QuietOption value="cannot-judge" {...choice("cannot-judge")}>
        {t("scale.cannotJudge")}
      </QuietOption>
    </fieldset>
  );
}

/** Answers by key, and moves focus there, so that arrows and readers go on from it. */
export function answerByKey(store: DraftStore, statement: StatementId, answer: Answer): void {
  giveAnswer(store, statement, answer);
  document.getElementById(choiceId(answer))?.focus();
}

function giveAnswer(store: DraftStore, statement: StatementId, answer: Answer): void {
  store.answer((sheet) => withRating(sheet, statement, answer));
}

function choiceId(answer: Answer): string {
  return `answer-${answer}`;
}
