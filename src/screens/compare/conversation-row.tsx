import { useTranslation } from "react-i18next";
import { gapFigure, statementRows } from "#charts/chart-row.ts";
import { DotPlot } from "#charts/dot-plot.tsx";
import { VerdictMark } from "#charts/verdict-mark.tsx";
import type { PerParty } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { statementWords } from "#platform/i18n/verdict-words.ts";
import styles from "./conversation-row.module.css";
import { StatementDetails } from "./statement-details.tsx";

type ConversationRowProps = {
  readonly statement: StatementComparison;
  readonly respondents: PerParty<number>;
  readonly partyNames: PerParty<string>;
};

/** One statement in a line; opened, everything to talk about it with. */
export function ConversationRow({ statement, respondents, partyNames }: ConversationRowProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const { id, dimension, verdict, gap } = statement;
  const words = statementWords(t, statement, { partyNames, respondents });
  return (
    <details className={styles["details"]}>
      <summary className={styles["row"]}>
        <span className={styles["mark"]}>
          <VerdictMark kind={verdict.kind} word={t(`results:verdict.${verdict.kind}`)} quiet />
        </span>
        <span className={styles["words"]}>
          <span className={styles["statement"]}>{t(`questionnaire:statements.${id}.text`)}</span>
          <span className={styles["quiet"]}>
            {t(`questionnaire:dimensions.${dimension}.name`)} · {words}
          </span>
        </span>
        <span className={styles["plot"]}>
          {statementRows(t, [statement]).map((row) => (
            <DotPlot key={row.id} row={row} partyNames={partyNames} />
          ))}
        </span>
        <span className={styles["gap"]}>
          <span className="visually-hidden">{t("results:chart.difference")} </span>
          {gapFigure(t, gap, language)}
        </span>
      </summary>
      <StatementDetails statement={statement} respondents={respondents} partyNames={partyNames} />
    </details>
  );
}
