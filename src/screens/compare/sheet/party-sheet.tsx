import { memo } from "react";
import { PartyMark } from "#charts/marks/party-mark.tsx";
import { AnswerStrip } from "#charts/tables/answer-strip.tsx";
import { otherParty, type PartyId, type PerParty } from "#domain/assessment/party.ts";
import type { Comparison, StatementComparison } from "#domain/comparison/comparison.ts";
import { DOT } from "#platform/i18n/dot.ts";
import { langOf } from "#platform/i18n/own-words.ts";
import { useLanguage } from "#platform/i18n/use-language.ts";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { Button } from "#ui/button.tsx";
import shared from "#ui/shared.module.css";
import { meanWithFigure } from "#wording/result-words.ts";
import { answeredWords, missingWords } from "#wording/verdict-words.ts";
import { useCompareLinks } from "../context/compare-links.ts";
import { UnevenResponseNote } from "../values/uneven-response-note.tsx";
import styles from "./party-sheet.module.css";

type PartySheetProps = {
  readonly party: PartyId;
  readonly comparison: Comparison;
  readonly partyNames: PerParty<string>;
};

/** One party's own answers alone, to read or print for ten minutes apart before the conversation. */
export function PartySheet({ party, comparison, partyNames }: PartySheetProps) {
  const { t } = useTranslation(["compare", "questionnaire", "common"]);
  const links = useCompareLinks();
  const dimensions = comparison.modules.flatMap((module) => module.dimensions);
  const name = partyNames[party];
  const other = partyNames[otherParty(party)];
  return (
    <article className={styles["sheet"]}>
      <p className={styles["way"]}>
        <a href={links.list}>{t("compare:page.toComparison")}</a>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          {t("compare:sheet.print")}
        </Button>
      </p>
      <header className={styles["head"]}>
        <h1 tabIndex={-1} className={styles["title"]}>
          <PartyMark party={party} /> <span>{t("compare:sheet.title", { name })}</span>
        </h1>
        <p className={styles["intro"]}>{t("compare:sheet.intro", { other })}</p>
        <UnevenResponseNote respondents={comparison.respondents} partyNames={partyNames} />
      </header>
      <section aria-labelledby="sheet-ask">
        <h2 id="sheet-ask" className={styles["heading"]}>
          {t("compare:sheet.askTitle")}
        </h2>
        <ol className={styles["questions"]}>
          <li>{t("compare:sheet.ask.examples")}</li>
          <li>{t("compare:sheet.ask.say", { other })}</li>
          <li>{t("compare:sheet.ask.hear", { other })}</li>
        </ol>
      </section>
      <DividedPart party={party} comparison={comparison} partyNames={partyNames} />
      <MissingPart party={party} comparison={comparison} partyNames={partyNames} />
      <section aria-labelledby="sheet-all" className={styles["part"]}>
        <h2 id="sheet-all" className={styles["heading"]}>
          {t("compare:sheet.all")}
        </h2>
        {dimensions.map(({ id }) => (
          <div key={id} className={styles["part"]}>
            <h3 translate="no" className={styles["value"]}>
              {t(`questionnaire:dimensions.${id}.name`)}
            </h3>
            <AnswerList
              statements={comparison.statements.filter(({ dimension }) => dimension === id)}
              {...{ party, comparison, partyNames }}
            />
          </div>
        ))}
      </section>
    </article>
  );
}

function DividedPart({ party, comparison, partyNames }: PartySheetProps) {
  const { t } = useTranslation("compare");
  // What too few could say is told there, and by the same rule first.
  const divided = comparison.statements.filter(
    (statement) => statement.parties[party].divided && !lacksAnswers(statement, party),
  );
  return (
    <section aria-labelledby="sheet-divided" className={styles["part"]}>
      <h2 id="sheet-divided" className={styles["heading"]}>
        {t("sheet.divided")}
      </h2>
      <p className={shared["quiet"]}>
        {t(divided.length > 0 ? "sheet.dividedText" : "sheet.nowhereDivided")}
      </p>
      {divided.length > 0 && (
        <AnswerList statements={divided} {...{ party, comparison, partyNames }} />
      )}
    </section>
  );
}

function MissingPart({ party, comparison, partyNames }: PartySheetProps) {
  const { t, language } = useTranslation(["compare", "results", "questionnaire"]);
  const missing = comparison.statements.filter((statement) => lacksAnswers(statement, party));
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="sheet-missing" className={styles["part"]}>
      <h2 id="sheet-missing" className={styles["heading"]}>
        {t("compare:sheet.tooLittle")}
      </h2>
      <p className={shared["quiet"]}>{t("compare:sheet.tooLittleText")}</p>
      <ul>
        {missing.map(({ id, parties }) => (
          <li key={id} className={styles["missing"]}>
            <span translate="no" lang={langOf(id, language)} className={styles["statement"]}>
              {t(`questionnaire:statements.${id}.text`)}
            </span>
            <span className={shared["quiet"]}>
              {missingWords(t, parties[party], partyNames[party], comparison.respondents[party])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether too few of the party could say. */
function lacksAnswers({ verdict }: StatementComparison, party: PartyId): boolean {
  return verdict.kind === "too-little-data" && verdict.parties.includes(party);
}

type AnswerListProps = PartySheetProps & { readonly statements: readonly StatementComparison[] };

function AnswerList({ statements, party, comparison, partyNames }: AnswerListProps) {
  return (
    <ul>
      {statements.map((statement) => (
        <SheetAnswer
          key={statement.id}
          party={party}
          statement={statement}
          all={comparison.respondents[party]}
          partyNames={partyNames}
        />
      ))}
    </ul>
  );
}

type SheetAnswerProps = {
  readonly party: PartyId;
  readonly statement: StatementComparison;
  /** People of the party whose answers were opened. */
  readonly all: number;
  readonly partyNames: PerParty<string>;
};

/** One statement on a party's sheet: its average in words, how many answered, and each answer. */
const SheetAnswer = memo(function SheetAnswer(props: SheetAnswerProps) {
  const { party, statement, all, partyNames } = props;
  const { t } = useTranslation(["results", "questionnaire"]);
  const [language] = useLanguage();
  const own = statement.parties[party];
  const answered = answeredWords(t, own, all);
  const only = { A: null, B: null };
  return (
    <li className={styles["answer"]}>
      <span translate="no" lang={langOf(statement.id, language)} className={styles["statement"]}>
        {t(`questionnaire:statements.${statement.id}.text`)}
      </span>
      <span className={shared["quiet"]}>
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
