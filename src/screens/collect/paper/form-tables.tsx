import { Fragment } from "react";
import { BALANCES } from "#domain/answers/answer-sheet.ts";
import { mayAskBalance } from "#domain/answers/questions.ts";
import type { InvitationPayload } from "#domain/assessment/invitation-payload.ts";
import { otherParty } from "#domain/assessment/party.ts";
import { expectedStatements, weighedDimensions } from "#domain/assessment/survey-configuration.ts";
import { type DimensionGroup, groupByDimension } from "#domain/questionnaire/grouped.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { isolatedNames, ownAndOther } from "#platform/i18n/isolated-names.ts";
import styles from "./form.module.css";
import { Boxed, type FormWords, ScaleHead, ScaleRow } from "./form-rows.tsx";

type FormTableProps = { readonly payload: InvitationPayload; readonly words: FormWords };

const COLUMNS = 8;

/** All statements, a table a module, numbered through as quick entry counts them. */
export function StatementTables({ payload, words: t }: FormTableProps) {
  const { statements } = payload.configuration;
  const { A: a, B: b } = isolatedNames(payload.partyNames);
  const groups = groupByDimension(statements);
  const modules = [...new Set(groups.map(({ module }) => module))];
  return modules.map((module) => (
    <section key={module} className={styles["section"]}>
      {modules.length > 1 && (
        <h3 className={styles["heading"]}>{t(`questionnaire:modules.${module}.name`)}</h3>
      )}
      <table className={styles["table"]}>
        <ScaleHead
          number={t("form.number")}
          asked={t("form.statement")}
          note={t("questionnaire:we", { a, b })}
          words={(rating) => t(`questionnaire:scale.${rating}`)}
          cannotJudge={t("questionnaire:scale.cannotJudge")}
        />
        {groups
          .filter((group) => group.module === module)
          .map((group) => (
            <DimensionRows key={group.dimension} group={group} payload={payload} words={t} />
          ))}
      </table>
    </section>
  ));
}

type DimensionRowsProps = FormTableProps & { readonly group: DimensionGroup };

function DimensionRows({ group, payload, words: t }: DimensionRowsProps) {
  const { dimension } = group;
  const { endUsers, configuration } = payload;
  return (
    <tbody>
      <tr className={styles["dimension"]}>
        <th colSpan={COLUMNS} scope="rowgroup">
          <span>{t(`questionnaire:dimensions.${dimension}.name`)}</span>
          {dimension === "end-user-focused" && endUsers !== "" && (
            <span className={styles["endUsers"]}>{t("questionnaire:endUsers", { endUsers })}</span>
          )}
        </th>
      </tr>
      {group.statements.map((id) => (
        <Fragment key={id}>
          <ScaleRow
            number={configuration.statements.indexOf(id) + 1}
            text={t(`questionnaire:statements.${id}.text`)}
            boxes={6}
          />
          <BalanceRow id={id} payload={payload} words={t} />
        </Fragment>
      ))}
    </tbody>
  );
}

type BalanceRowProps = FormTableProps & { readonly id: StatementId };

function BalanceRow({ id, payload, words: t }: BalanceRowProps) {
  if (!mayAskBalance(id)) return null;
  const { party, partyNames } = payload;
  const names = ownAndOther(partyNames, party);
  return (
    <tr className={styles["balance"]}>
      <td colSpan={COLUMNS}>
        <span>{t("form.balance", { ask: t("questionnaire:balance.ask") })}</span>
        <ul className={styles["inline"]}>
          {BALANCES.map((value, index) => (
            <Boxed key={value} digit={index + 1}>
              {t(`questionnaire:balances.${value}`, names)}
            </Boxed>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The closing question, on the columns of a table of one row. */
export function GoOnTable({ words: t }: Pick<FormTableProps, "words">) {
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
export function ImportanceTable({ payload, words: t }: FormTableProps) {
  const dimensions = weighedDimensions(payload.configuration);
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
export function ExpectationTable({ payload, words: t }: FormTableProps) {
  const { configuration, partyNames, party } = payload;
  const statements = expectedStatements(configuration);
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
              number={configuration.statements.indexOf(id) + 1}
              text={t(`questionnaire:statements.${id}.text`)}
              boxes={6}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
