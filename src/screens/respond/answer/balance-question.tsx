import { type RefObject, useId } from "react";
import { BALANCES } from "#domain/answers/answer-sheet.ts";
import { withBalance } from "#domain/answers/change-answers.ts";
import { asksBalance } from "#domain/answers/questions.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ownAndOther } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useRespond, useSheet } from "../respond-context.ts";
import styles from "./balance-question.module.css";
import covering from "./covering-radio.module.css";

type BalanceQuestionProps = {
  readonly statement: StatementId;
  readonly group: RefObject<HTMLFieldSetElement | null>;
};

/** In whose favour: one more tap where a rating of the balance is low. */
export function BalanceQuestion({ statement, group }: BalanceQuestionProps) {
  const { t } = useTranslation("questionnaire");
  const { payload, store } = useRespond();
  const name = useId();
  const askId = useId();
  const names = ownAndOther(payload.partyNames, payload.party);
  const isAsked = useSheet(({ ratings }) => asksBalance(statement, ratings[statement]));
  const balance = useSheet((sheet) => sheet.balance[statement]);
  return (
    <div translate="no" className={isAsked ? styles["group"] : undefined}>
      {/* Said when it comes; its answers are not. */}
      <p role="status" id={askId} className={styles["ask"]}>
        {isAsked && t("balance.ask")}
      </p>
      {isAsked && (
        <fieldset ref={group} className={styles["answers"]} aria-labelledby={askId}>
          <div className={styles["options"]}>
            {BALANCES.map((value) => (
              <label key={value} className={styles["option"]}>
                <input
                  type="radio"
                  className={covering["radio"]}
                  name={name}
                  value={value}
                  checked={balance === value}
                  onChange={() => {
                    store.answer((sheet) => withBalance(sheet, statement, value));
                  }}
                />
                <span className={styles["word"]}>{t(`balances.${value}`, names)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
