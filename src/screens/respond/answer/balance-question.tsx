import { type RefObject, useId } from "react";
import { useStore } from "zustand";
import { BALANCES } from "#domain/answers/answer-sheet.ts";
import { withBalance } from "#domain/answers/change-answers.ts";
import { asksBalance } from "#domain/answers/questions.ts";
import type { InvitationLetter } from "#domain/assessment/letter.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { ownAndOther } from "#platform/i18n/isolated-names.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import type { DraftStore } from "#platform/storage/draft-store.ts";
import styles from "./balance-question.module.css";
import covering from "./covering-radio.module.css";

type BalanceQuestionProps = {
  readonly letter: InvitationLetter;
  readonly store: DraftStore;
  readonly statement: StatementId;
  readonly group: RefObject<HTMLFieldSetElement | null>;
};

/** In whose favour: one more tap where a rating of the balance is low. */
export function BalanceQuestion({ letter, store, statement, group }: BalanceQuestionProps) {
  const { t } = useTranslation("questionnaire");
  const name = useId();
  const names = ownAndOther(letter.partyNames, letter.party);
  const { ratings, balance } = useStore(store.state, ({ document }) => document.sheet);
  const isAsked = asksBalance(statement, ratings[statement]);
  return (
    <div role="status">
      {isAsked && (
        <fieldset translate="no" ref={group} className={styles["group"]}>
          <legend className={styles["legend"]}>{t("balance.ask")}</legend>
          <div className={styles["options"]}>
            {BALANCES.map((value) => (
              <label key={value} className={styles["option"]}>
                <input
                  type="radio"
                  className={covering["radio"]}
                  name={name}
                  value={value}
                  checked={balance[statement] === value}
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
