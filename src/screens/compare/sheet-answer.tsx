import { memo } from "react";
import { AnswerStrip } from "#charts/answer-strip.tsx";
import type { PartyId, PerParty } from "#domain/assessment/party.ts";
import type { StatementComparison } from "#domain/comparison/comparison.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { meanWithFigure } from "#wording/result-words.ts";
import { answeredWords } from "#wording/verdict-words.ts";
import styles from "./party-sheet.module.css";

type SheetAnswerProps = {
  readonly party: PartyId;
  readonly statement: StatementComparison;
  /** People of the party whose answers were opened. */
  readonly all: number;
  readonly partyNames: PerParty<string>;
};

/** One statement on a party's sheet: its average in words, how many answered, and each answer. */
export const SheetAnswer = memo(function SheetAnswer(props: SheetAnswerProps) {
  const { party, statement, all, partyNames } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const own = statement.parties[party];
  const answered = answeredWords(t, own, all);
  const only = { A: null, B: null };
  return (
    <li className={styles["answer"]}>
      <span translate="no" className={styles["statement"]}>
        {t(`questionnaire:statements.${statement.id}.text`)}
      </span>
      <span className={styles["quiet"]}>
        {[meanWithFigure(t, own.mean, language), ...(answered === null ? [] : [answered])].join(
          DOT,
        )}
      </span>
      {own.mean !== null && (
        <span className={styles["dots"]}>
          <AnswerStrip
            means={{ ...only, [party]: own.mean }}
            ratings={{ ...only, [party]: own.ratings }}
            partyNames={partyNames}
            only={party}
          />
        </span>
      )}
    </li>
  );
});
