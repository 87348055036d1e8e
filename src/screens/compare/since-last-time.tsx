import { memo } from "react";
import type { PerParty } from "#domain/assessment/party.ts";
import type { Mode } from "#domain/assessment/survey-configuration.ts";
import {
  type EarlierRound,
  type StatementDevelopment,
  toldGroups,
} from "#domain/rounds/development.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import {
  developmentSentences,
  goOnSinceLine,
  notComparableSentences,
  statementSentences,
} from "#wording/development-words.ts";
import { useCompareLinks } from "./context/compare-links.ts";
import styles from "./since-last-time.module.css";

type SinceLastTimeProps = {
  readonly earlier: EarlierRound;
  readonly mode: Mode;
  readonly partyNames: PerParty<string>;
};

/** What moved since the earlier round, in words: who, which way, and whether differences closed. */
export const SinceLastTime = memo(function SinceLastTime(props: SinceLastTimeProps) {
  const { earlier, mode, partyNames } = props;
  const { t } = useTranslation(["again", "questionnaire"]);
  const [language] = useLanguage();
  const { development } = earlier;
  const groups = toldGroups(development);
  const goOn = goOnSinceLine(t, development.goOn, partyNames, language);
  return (
    <section aria-labelledby="since-last-time" className={styles["section"]}>
      <h2 id="since-last-time" className={styles["heading"]}>
        {t("again:since.title")}
      </h2>
      <p className={styles["lead"]}>{developmentSentences(t, development, language).join(" ")}</p>
      {goOn !== null && <p>{goOn}</p>}
      {groups.length === 0 && development.summary.compared > 0 && <p>{t("again:since.nothing")}</p>}
      {groups.map(({ kind, statements }) => (
        <div key={kind} className={styles["group"]}>
          <h3 className={styles["title"]}>{t(`again:since.group.${kind}`)}</h3>
          <ul className={styles["list"]}>
            {statements.map((statement) => (
              <Told key={statement.id} statement={statement} partyNames={partyNames} />
            ))}
          </ul>
        </div>
      ))}
      {[
        ...notComparableSentences(t, earlier, language),
        ...(mode === "confidential" ? [t("again:since.confidential")] : []),
      ].map((sentence) => (
        <p key={sentence} className={styles["quiet"]}>
          {sentence}
        </p>
      ))}
    </section>
  );
});

type ToldProps = {
  readonly statement: StatementDevelopment;
  readonly partyNames: PerParty<string>;
};

function Told({ statement, partyNames }: ToldProps) {
  const { t } = useTranslation(["again", "questionnaire"]);
  const [language] = useLanguage();
  const links = useCompareLinks();
  return (
    <li className={styles["told"]}>
      <a translate="no" lang={langOf(statement.id, language)} href={links.statement(statement.id)}>
        {t(`questionnaire:statements.${statement.id}.text`)}
      </a>
      <span>{statementSentences(t, statement, partyNames, language).join(" ")}</span>
    </li>
  );
}
