import { useState } from "react";
import { useTranslation } from "react-i18next";
import { statementRows } from "#charts/chart-row.ts";
import { ComparisonTable } from "#charts/comparison-table.tsx";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { Button } from "#ui/button.tsx";
import { ConversationRow } from "./conversation-row.tsx";
import styles from "./conversations.module.css";

type ConversationsProps = {
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
};

/** Every statement in the order in which to talk about it: first what needs it, then what is alike. */
export function Conversations({ comparison, partyNames }: ConversationsProps) {
  const { t } = useTranslation("compare");
  const byId = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  const ranked = comparison.ranking.flatMap((id) => byId.get(id) ?? []);
  const groups = [
    { id: "talk-first", title: t("talk"), statements: ranked.filter(needsTalk) },
    { id: "seen-alike", title: t("alike"), statements: ranked.filter((one) => !needsTalk(one)) },
  ];
  return groups
    .filter(({ statements }) => statements.length > 0)
    .map((group) => (
      <ConversationList
        key={group.id}
        {...group}
        respondents={comparison.respondents}
        partyNames={partyNames}
      />
    ));
}

type ConversationListProps = {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly StatementComparison[];
  readonly respondents: PerParty<number>;
  readonly partyNames: PerParty<string>;
};

function ConversationList({ id, title, statements, ...people }: ConversationListProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [asTable, setAsTable] = useState(false);
  return (
    <section aria-labelledby={id}>
      <div className={styles["head"]}>
        <h2 id={id} className={styles["heading"]}>
          {title}
        </h2>
        <Button
          look="quiet"
          aria-pressed={asTable}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {t("results:chart.asTable")}
        </Button>
        {!asTable && <ScaleWords />}
      </div>
      {asTable ? (
        <ComparisonTable
          caption={title}
          rowHeading={t("results:chart.statement")}
          rows={statementRows(t, statements)}
          partyNames={people.partyNames}
          withExpectations
        />
      ) : (
        <ol>
          {statements.map((statement) => (
            <li key={statement.id} className={styles["item"]}>
              <ConversationRow statement={statement} {...people} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function needsTalk({ verdict }: StatementComparison): boolean {
  return verdict.kind !== "shared-strength" && verdict.kind !== "room-to-grow";
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
