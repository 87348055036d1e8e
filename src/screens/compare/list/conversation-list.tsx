import { type ReactNode, useState } from "react";
import { hasExpectations, statementRows } from "#charts/chart-row.ts";
import { ComparisonTable } from "#charts/tables/comparison-table.tsx";
import type { PerParty } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import { useCompareLinks } from "../context/compare-links.ts";
import { useDevelopment } from "../context/earlier-context.ts";
import styles from "./conversation-list.module.css";
import { ConversationRow, rowId } from "./conversation-row.tsx";
import { StatementLine } from "./statement-line.tsx";

type ConversationListProps = {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly StatementComparison[];
  readonly respondents: PerParty<number>;
  readonly partyNames: PerParty<string>;
  readonly withExpectations: boolean;
  /** Whether nothing here needs a conversation: then each is a line. */
  readonly inLines?: boolean;
  /** Search, filter and order, folded behind a button. */
  readonly controls?: {
    readonly isOpen: boolean;
    readonly onOpen: (isOpen: boolean) => void;
    readonly panel: ReactNode;
    readonly count: ReactNode;
  };
};

/** Statements as rows to open or as lines, or as a table. */
export function ConversationList(props: ConversationListProps) {
  const { id, title, statements, respondents, partyNames, withExpectations, inLines } = props;
  const { t } = useTranslation(["results", "questionnaire", "compare"]);
  const development = useDevelopment();
  const [asTable, setAsTable] = useState(false);
  const rows = statementRows(t, statements, development);
  return (
    <section aria-labelledby={id}>
      <ListHead {...props} asTable={asTable} onTable={setAsTable} />
      {props.controls?.isOpen && props.controls.panel}
      {props.controls?.count}
      {withExpectations && !inLines && rows.some(hasExpectations) && (
        <p className={styles["note"]}>{t("compare:expectedLegend")}</p>
      )}
      {statements.length === 0 && <p className={styles["none"]}>{t("compare:list.none")}</p>}
      {statements.length > 0 && asTable && (
        <ComparisonTable
          caption={title}
          rowHeading={t("results:chart.statement")}
          rows={rows}
          partyNames={partyNames}
          withExpectations
        />
      )}
      {statements.length > 0 && !asTable && (
        <ol className={inLines ? styles["lines"] : undefined}>
          {statements.map((statement) => (
            <li key={statement.id} id={rowId(statement.id)} className={styles["item"]}>
              {inLines ? (
                <StatementLine statement={statement} partyNames={partyNames} />
              ) : (
                <ConversationRow
                  statement={statement}
                  respondents={respondents}
                  partyNames={partyNames}
                  withExpectations={withExpectations}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type ListHeadProps = Pick<
  ConversationListProps,
  "id" | "title" | "controls" | "statements" | "inLines"
> & {
  readonly asTable: boolean;
  readonly onTable: (asTable: boolean) => void;
};

function ListHead(props: ListHeadProps) {
  const { id, title, controls, statements, inLines, asTable, onTable } = props;
  const { t } = useTranslation(["results", "compare"]);
  const links = useCompareLinks();
  return (
    <div className={styles["head"]}>
      <h2 id={id} className={styles["heading"]}>
        {title}
      </h2>
      <div className={styles["tools"]}>
        {controls && (
          <Button
            look="quiet"
            aria-expanded={controls.isOpen}
            onClick={() => {
              controls.onOpen(!controls.isOpen);
            }}
          >
            {t("compare:list.controls")}
          </Button>
        )}
        {statements.length > 0 && (
          <Button
            look="quiet"
            aria-pressed={asTable}
            onClick={() => {
              onTable(!asTable);
            }}
          >
            {t("results:chart.asTable")}
          </Button>
        )}
        <a href={links.method}>{t("compare:howCalculated")}</a>
      </div>
      {!asTable && !inLines && <ScaleWords />}
    </div>
  );
}

function ScaleWords() {
  const { t } = useTranslation(["compare", "questionnaire"]);
  return (
    <p className={styles["scale"]}>
      <span>{t("compare:scaleLow", { words: t("questionnaire:scale.1") })}</span>
      <span>{t("compare:scaleHigh", { words: t("questionnaire:scale.5") })}</span>
    </p>
  );
}
