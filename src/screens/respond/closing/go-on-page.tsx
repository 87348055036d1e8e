import { useId } from "react";
import { useStore } from "zustand";
import { type Answer, answerOfDigit, RATINGS } from "#domain/answers/answer-sheet.ts";
import { withGoOn } from "#domain/answers/change-answers.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "../answer/answer-scale.module.css";
import { Option } from "../answer/option.tsx";
import { QuietOption } from "../answer/quiet-option.tsx";
import { Heading } from "../page.tsx";
import { ShortPage, type ShortPageProps } from "./short-page.tsx";

/** The closing question: whether this cooperation should go on. */
export function GoOnPage(props: ShortPageProps) {
  const { letter, store } = props;
  const { t } = useTranslation("questionnaire");
  const answer = useStore(store.state, ({ document }) => document.sheet.goOn);
  const id = useId();
  const title = t("goOn.ask");
  const give = (value: Answer) => {
    store.answer((sheet) => withGoOn(sheet, value));
  };
  const choice = (value: Answer) => ({
    id: `${id}-${value}`,
    name: id,
    checked: answer === value,
    onChoose: () => {
      give(value);
    },
  });
  return (
    <ShortPage
      {...props}
      at={{ page: "go-on" }}
      title={title}
      onDigit={(digit) => {
        const value = answerOfDigit(digit);
        if (value === null) return;
        give(value);
        document.getElementById(`${id}-${value}`)?.focus();
      }}
    >
      <fieldset translate="no" className={styles["group"]}>
        <legend className={styles["legend"]}>
          <Heading arrive>{title}</Heading>
        </legend>
        <div className={styles["options"]}>
          {RATINGS.map((rating) => (
            <Option
              key={rating}
              party={letter.party}
              value={rating}
              digit={rating}
              {...choice(rating)}
            >
              {t(`goOnScale.${rating}`)}
            </Option>
          ))}
        </div>
        <QuietOption value="cannot-judge" {...choice("cannot-judge")}>
          {t("goOnScale.cannotJudge")}
        </QuietOption>
      </fieldset>
    </ShortPage>
  );
}
