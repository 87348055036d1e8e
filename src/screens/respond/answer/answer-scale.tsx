import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { type Answer, RATINGS, type Rating } from "#domain/answers/answer-sheet.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { withAnswer } from "#platform/storage/draft-answers.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import styles from "./answer-scale.module.css";

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
  const choice = (value: Answer, children: ReactNode) => (
    <label key={value} className={value === "cannot-judge" ? styles["apart"] : styles["option"]}>
      <input
        type="radio"
        id={choiceId(value)}
        className={styles["native"]}
        name={name}
        value={value}
        checked={answer === value}
        onChange={() => {
          giveAnswer(store, statement, value);
        }}
      />
      {children}
    </label>
  );
  return (
    <fieldset className={`${styles["group"]} ${styles[party]}`} aria-describedby={describedBy}>
      <legend className={styles["legend"]}>{heading}</legend>
      <div className={styles["options"]}>
        {RATINGS.map((rating) =>
          choice(
            rating,
            <span className={styles["row"]}>
              <Mark party={party} />
              <span className={styles["text"]}>{t(`scale.${rating}`)}</span>
              <Digit rating={rating} />
            </span>,
          ),
        )}
      </div>
      {choice("cannot-judge", <span className={styles["quiet"]}>{t("scale.cannotJudge")}</span>)}
    </fieldset>
  );
}

/** Answers by key, and moves focus there, so that arrows and readers go on from it. */
export function answerByKey(store: DraftStore, statement: StatementId, answer: Answer): void {
  giveAnswer(store, statement, answer);
  document.getElementById(choiceId(answer))?.focus();
}

function giveAnswer(store: DraftStore, statement: StatementId, answer: Answer): void {
  store.change((draft) => withAnswer(draft, statement, answer));
}

function choiceId(answer: Answer): string {
  return `answer-${answer}`;
}

/** The party's shape: hollow, and filled once it is the answer. */
function Mark({ party }: { readonly party: PartyId }) {
  return (
    <svg className={styles["mark"]} viewBox="0 0 20 20" aria-hidden="true">
      {party === "A" ? <circle cx="10" cy="10" r="7" /> : <path d="M10 2 18 10 10 18 2 10Z" />}
    </svg>
  );
}

/** The key that gives this answer, and the "1" and "5" that the examples speak of. */
function Digit({ rating }: { readonly rating: Rating }) {
  return (
    <span className={styles["digit"]} aria-hidden="true">
      {rating}
    </span>
  );
}
