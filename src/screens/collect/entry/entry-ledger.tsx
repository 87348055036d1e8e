import type { Question } from "#domain/answers/questions.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import styles from "../quick-entry.module.css";
import { digitOf } from "./digits.ts";
import type { useFormEntry } from "./use-form-entry.ts";

type EntryLedgerProps = { readonly entry: ReturnType<typeof useFormEntry> };

/** What is entered so far, to compare with the paper. */
export function EntryLedger({ entry }: EntryLedgerProps) {
  const { t } = useTranslation("paper");
  const { steps, entered, position, numberOf } = entry;
  if (position === 0) return null;
  return (
    <section className={styles["ledger"]}>
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
