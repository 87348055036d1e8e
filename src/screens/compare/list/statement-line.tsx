import { PartyMark } from "#charts/marks/party-mark.tsx";
import { VerdictMark } from "#charts/marks/verdict-mark.tsx";
import { PARTIES, type PerParty } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { formatFigure } from "#platform/i18n/format.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { useCompareLinks } from "../context/compare-links.ts";
import styles from "./statement-line.module.css";

type StatementLineProps = {
  readonly statement: StatementComparison;
  readonly partyNames: PerParty<string>;
};

/** A statement that needs no conversation, in one line: its result, the way to its page, both figures. */
export function StatementLine({ statement, partyNames }: StatementLineProps) {
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const links = useCompareLinks();
  const { id, verdict, parties } = statement;
  return (
    <div className={styles["line"]}>
      <VerdictMark kind={verdict.kind} word={t(`results:verdict.${verdict.kind}`)} quiet />{" "}
      <a translate="no" className={styles["label"]} href={links.statement(id)}>
        {t(`questionnaire:statements.${id}.label`)}
      </a>
      <span className={styles["figures"]}>
        {PARTIES.map((party) => {
          const { mean } = parties[party];
          return mean === null ? null : (
            <span key={party}>
              <PartyMark party={party} />
              <span className="visually-hidden"> {partyNames[party]}</span>{" "}
              <span>{formatFigure(mean, language)}</span>
            </span>
          );
        })}
      </span>
    </div>
  );
}
