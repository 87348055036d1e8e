import { memo, useState } from "react";
import { gapFigure, hasExpectations, statementRows } from "#charts/chart-row.ts";
import { DotPlot } from "#charts/dots/dot-plot.tsx";
import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import type { PerParty } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import type { StatementId } from "#domain/questionnaire/structure.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { firmnessWords, statementWords } from "#wording/verdict-words.ts";
import { useCompareLinks } from "../context/compare-links.ts";
import { useDevelopment } from "../context/earlier-context.ts";
import { StatementDetails } from "../statement/statement-details.tsx";
import styles from "./conversation-row.module.css";

type ConversationRowProps = {
  readonly statement: StatementComparison;
  readonly respondents: PerParty<number>;
  readonly partyNames: PerParty<string>;
  readonly withExpectations: boolean;
};

/** The row's place in the page, to come back to. */
export function rowId(id: StatementId): string {
  return `row-${id}`;
}

/** One statement in a line; opened, everything to talk about it with. */
export const ConversationRow = memo(function ConversationRow(props: ConversationRowProps) {
  const { statement, respondents, partyNames, withExpectations } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const development = useDevelopment();
  const [language] = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { id, verdict, gap } = statement;
  return (
    <details
      className={styles["details"]}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles["row"]}>
        <span className={styles["mark"]}>
          <VerdictMark kind={verdict.kind} word={t(`results:verdict.${verdict.kind}`)} quiet />
        </span>{" "}
        <span className={styles["words"]}>
          <span translate="no" lang={langOf(id, language)} className={styles["statement"]}>
            {t(`questionnaire:statements.${id}.text`)}
          </span>{" "}
          <RowWords statement={statement} respondents={respondents} partyNames={partyNames} />
        </span>{" "}
        <span className={styles["plot"]}>
          {statementRows(t, [statement], development).map((row) => (
            <DotPlot
              key={row.id}
              row={row}
              partyNames={partyNames}
              withExpectations={withExpectations && hasExpectations(row)}
              figuresOnly
            />
          ))}
        </span>
        <span className={styles["gap"]} aria-hidden="true">
          {gapFigure(t, gap, language)}
        </span>
      </summary>
      {isOpen && (
        <div className={styles["inside"]}>
          <StatementDetails
            headings="h3"
            statement={statement}
            respondents={respondents}
            partyNames={partyNames}
          />
          <PageLink {...statement} />
        </div>
      )}
    </details>
  );
});

type RowWordsProps = Pick<ConversationRowProps, "statement" | "respondents" | "partyNames">;

/** The value, the result in words, how firm it is, and how many comments lie folded inside. */
function RowWords({ statement, respondents, partyNames }: RowWordsProps) {
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const { dimension, firmness, comments } = statement;
  const count = comments.A.length + comments.B.length;
  const words = [
    t(`questionnaire:dimensions.${dimension}.name`),
    statementWords(t, statement, { partyNames, respondents }),
    firmnessWords(t, firmness),
    count === 0 ? null : t("compare:commentCount", { count }),
  ];
  return <span className={styles["quiet"]}>{words.filter((each) => each !== null).join(DOT)}</span>;
}

function PageLink({ id }: Pick<StatementComparison, "id">) {
  const { t } = useTranslation("compare");
  const links = useCompareLinks();
  return (
    <a className={styles["link"]} href={links.statement(id)}>
      {t("openPage")}
    </a>
  );
}
