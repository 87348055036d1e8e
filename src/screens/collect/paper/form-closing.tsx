import type { InvitationLetter } from "#domain/assessment/letter.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements, weighedDimensions } from "#domain/assessment/terms.ts";
import { isolatedNames } from "#platform/i18n/isolated-names.ts";
import styles from "./form.module.css";
import { type FormWords, ScaleHead, ScaleRow } from "./form-rows.tsx";

type ClosingProps = { readonly letter: InvitationLetter; readonly words: FormWords };

/** The closing question, on the columns of a table of one row. */
export function GoOnTable({ words: t }: Pick<ClosingProps, "words">) {
  return (
    <section className={styles["section"]}>
      <table className={styles["table"]}>
        <ScaleHead
          number={null}
          asked={t("questionnaire:goOn.name")}
          words={(rating) => t(`questionnaire:goOnScale.${rating}`)}
          cannotJudge={t("questionnaire:goOnScale.cannotJudge")}
        />
        <tbody>
          <ScaleRow number={null} text={t("questionnaire:goOn.ask")} boxes={6} />
        </tbody>
      </table>
    </section>
  );
}

/** How important each dimension is, where that is asked. */
export function ImportanceTable({ letter, words: t }: ClosingProps) {
  const dimensions = weighedDimensions(letter.terms);
  if (dimensions.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h3 className={styles["heading"]}>{t("questionnaire:importance.ask")}</h3>
      <table className={styles["table"]}>
        <ScaleHead
          number={null}
          asked={t("form.value")}
          words={(rating) => t(`questionnaire:importanceScale.${rating}`)}
          cannotJudge={null}
        />
        <tbody>
          {dimensions.map((dimension) => (
            <ScaleRow
              key={dimension}
              number={null}
              text={t(`questionnaire:dimensions.${dimension}.name`)}
              boxes={5}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How most people of the other party will answer, where that is asked; on a sheet of its own. */
export function ExpectationTable({ letter, words: t }: ClosingProps) {
  const { terms, partyNames, party } = letter;
  const statements = expectedStatements(terms);
  const names = isolatedNames(partyNames);
  if (statements.length === 0) return null;
  return (
    <section className={styles["sheet"]}>
      <h3 className={styles["heading"]}>
        {t("questionnaire:expectation.ask", { party: names[otherParty(party)] })}
      </h3>
      <p className={styles["small"]}>{t("questionnaire:expectation.hint")}</p>
      <table className={styles["table"]}>
        <ScaleHead
          number={t("form.number")}
          asked={t("form.statement")}
          note={t("questionnaire:we", { a: names.A, b: names.B })}
          words={(rating) => t(`questionnaire:scale.${rating}`)}
          cannotJudge={t("questionnaire:scale.cannotJudge")}
        />
        <tbody>
          {statements.map((id) => (
            <ScaleRow
              key={id}
              number={terms.statements.indexOf(id) + 1}
              text={t(`questionnaire:statements.${id}.text`)}
              boxes={6}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
