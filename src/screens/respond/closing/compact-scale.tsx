import { type ReactNode, useId } from "react";
import { type Answer, RATINGS, type Rating } from "#domain/answers/answer-sheet.ts";
import type { PartyId } from "#domain/assessment/party.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { CannotJudgeOption } from "../answer/cannot-judge-option.tsx";
import covering from "../answer/covering-radio.module.css";
import parties from "../party.module.css";
import styles from "./compact-scale.module.css";

type CompactScaleProps = {
  readonly party: PartyId;
  /** What is answered, as the group's heading. */
  readonly legend: ReactNode;
  readonly words: Readonly<Record<Rating, string>>;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Rating) => void;
  /** Offers "cannot judge" too. */
  readonly onCannotJudge?: () => void;
};

/** Five points in a row, for pages that ask several things at once. */
export function CompactScale(props: CompactScaleProps) {
  const { party, legend, words, answer, onAnswer, onCannotJudge } = props;
  const { t } = useTranslation("questionnaire");
  const name = useId();
  return (
    <fieldset translate="no" className={`${styles["group"]} ${parties[party]}`}>
      <legend className={styles["legend"]}>{legend}</legend>
      <div className={styles["scale"]}>
        <div className={styles["points"]}>
          {RATINGS.map((rating) => (
            <label key={rating} className={styles["point"]} title={words[rating]}>
              <input
                type="radio"
                className={covering["radio"]}
                name={name}
                value={rating}
                checked={answer === rating}
                onChange={() => {
                  onAnswer(rating);
                }}
              />
              <span className={styles["digit"]}>
                {rating} <span className="visually-hidden">{words[rating]}</span>
              </span>
            </label>
          ))}
        </div>
        <div className={styles["ends"]} aria-hidden="true">
          <span>{words[1]}</span>
          <span>{words[5]}</span>
        </div>
      </div>
      {onCannotJudge && (
        <CannotJudgeOption
          name={name}
          value="cannot-judge"
          checked={answer === "cannot-judge"}
          onChoose={onCannotJudge}
        >
          {t("scale.cannotJudge")}
        </CannotJudgeOption>
      )}
    </fieldset>
  );
}
